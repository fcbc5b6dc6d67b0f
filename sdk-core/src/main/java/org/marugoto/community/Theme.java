package org.marugoto.community;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.TreeSet;
import org.marugoto.conference.CaseTraits;

/**
 * What a community issue is about, as it is told: codes and decades of age, nothing else.
 *
 * @param topic a code of the list {@code issueTopics}, such as {@code HOARDING}
 * @param traits what is told of the households concerned; empty if nothing is
 */
public record Theme(
        @NotNull @Size(min = 1, max = 64) String topic,
        @NotNull @Valid CaseTraits traits) {

    /** A theme of which the topic alone is told. */
    public static Theme of(String topic) {
        return new Theme(topic, new CaseTraits(Set.of(), Set.of(), Set.of()));
    }

    /** The single facts that are told beside the topic, each with its kind. */
    Set<String> facts() {
        return factsOf(traits);
    }

    /** The single facts of these traits, each with its kind, sorted. */
    static Set<String> factsOf(CaseTraits traits) {
        Set<String> facts = new TreeSet<>();
        traits.patterns().forEach(code -> facts.add("pattern " + code));
        traits.needs().forEach(code -> facts.add("need " + code));
        traits.ageDecades().forEach(decade -> facts.add("decade " + decade));
        return facts;
    }
}
