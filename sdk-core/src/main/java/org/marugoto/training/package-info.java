/**
 * Training and awareness (研修、周知・啓発): who and which agency has completed which course until when, what a desk does without one, and
 * where the neighbourhood has been told.
 */
package org.marugoto.training;
