package org.marugoto.journey;

import java.util.Map;
import java.util.Optional;
import org.marugoto.decide.Reason;
import org.marugoto.document.YamlNode;
import org.marugoto.profile.MunicipalityProfile;

/** Reads the steps of one scenario, in their order. */
final class StepReader {

    private final MunicipalityProfile profile;
    private final Names names = new Names();
    private final Circumstances circumstances;
    private boolean foundAny;

    StepReader(MunicipalityProfile profile) {
        this.profile = profile;
        this.circumstances = new Circumstances(profile);
    }

    /** Whether there was any step, faulty ones included. */
    boolean foundAny() {
        return foundAny;
    }

    /** The step, or empty and a fault. */
    Optional<Step> read(Section section, YamlNode node) {
        foundAny = true;
        Map<String, YamlNode> entries = node.entries();
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        Map.Entry<String, YamlNode> first = entries.entrySet().iterator().next();
        StepWord<?> word = StepWords.ALL.get(first.getKey());
        if (word == null) {
            return unknown(node, first.getKey(), first.getValue());
        }
        StepNode step = new StepNode(node, word.word(), profile, names);
        Step.Run run = word.read(step);
        return circumstances
                .read(step)
                .map(occasion -> new Step(
                        section, word.word(), name(first.getValue()), node.file(), node.line(), occasion, run));
    }

    private static String name(YamlNode subject) {
        return subject.isMapping() || subject.isList() ? "" : subject.text();
    }

    private Optional<Step> unknown(YamlNode node, String found, YamlNode subject) {
        Optional<String> meant = Closest.to(found, StepWords.ALL.keySet());
        node.fault(Reason.of(JourneyFault.UNKNOWN_WORD)
                .with("expected", String.join(", ", StepWords.ALL.keySet()))
                .with("found", found)
                .with("maybe", meant.map(word -> ". Maybe " + word).orElse(""))
                .with("maybeJa", meant.map(word -> "。" + word + " ではありませんか").orElse("")));
        names.perhaps(name(subject));
        circumstances.remember(node);
        return Optional.empty();
    }
}
