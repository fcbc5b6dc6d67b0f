/**
 * Decision tables of DMN 1.3 and later, in and out (OMG Decision Model and Notation). What one side cannot say is a fault
 * with its place, never a guess.
 */
@NullMarked
package org.marugoto.rule.dmn;

import org.jspecify.annotations.NullMarked;
