/** Resources (社会資源), formal and informal: what there is, for whom, when, and which of its places are taken. */
package org.marugoto.resource;
