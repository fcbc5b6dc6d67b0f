/**
 * Community bases (地域の居場所・拠点): from an idea to a place that residents run, and back; the help coordinators give; rooms
 * that groups share without ever meeting in the doorway; worries heard there, until a specialised agency has taken them on;
 * activities and who came.
 */
package org.marugoto.base;
