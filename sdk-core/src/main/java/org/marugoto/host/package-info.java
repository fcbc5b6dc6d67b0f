/** The register of hosts (受入先名簿): who was asked, who is willing, on which conditions, and when to ask again. */
package org.marugoto.host;
