/**
 * Participation support (参加支援): from a need that no existing scheme meets, over inquiries and a matched place, to a settled life;
 * the person and the receiving place are both clients (rule R13). A part of the support case.
 */
package org.marugoto.participation;
