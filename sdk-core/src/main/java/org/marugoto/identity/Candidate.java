package org.marugoto.identity;

import java.util.List;
import org.marugoto.household.PersonId;

/**
 * Two records that may be one person, for a human to look at; never a verdict.
 *
 * @param one the one record
 * @param other the other record
 * @param evidence what speaks for and against, strongest first
 * @param score the sum of the weights; higher is likelier
 */
public record Candidate(PersonId one, PersonId other, List<Evidence> evidence, int score) {
    /** Copies the list. */
    public Candidate {
        evidence = List.copyOf(evidence);
    }
}
