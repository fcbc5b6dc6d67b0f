/**
 * Journeys: acceptance scenarios of a municipality, written as data in domain words and run on any store.
 *
 * <p>A profile's {@code journey.yaml} says what is given, what happens and what must then be true; each step is one call on
 * the public API. The words that a step can begin with are listed in one place, {@code StepWords}; each room has a small
 * class of its own with its words.
 */
package org.marugoto.journey;
