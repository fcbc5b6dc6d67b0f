package org.marugoto.journey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.marugoto.code.Text;
import org.marugoto.decide.Reason;
import org.marugoto.document.Document;
import org.marugoto.document.DocumentFault;
import org.marugoto.document.Faults;
import org.marugoto.document.FaultyDocumentException;
import org.marugoto.document.YamlNode;
import org.marugoto.profile.MunicipalityProfile;
import org.marugoto.profile.ProfileFiles;

/**
 * Reads the journeys of a profile. Thread-safe.
 */
public final class Journeys {

    /** The file of a profile that holds its journeys. */
    public static final String FILE = "journey.yaml";

    private static final Set<String> KEYS = Set.of("name", "source", "given", "when", "then");

    private Journeys() {}

    /**
     * The journeys of a profile, from its file {@value #FILE}.
     *
     * @throws FaultyDocumentException with every fault of the file, or if there is none
     */
    public static Journey read(ProfileFiles files, MunicipalityProfile profile) {
        return read(files.read(FILE), profile);
    }

    /**
     * The journeys of a profile, or empty if it has no file {@value #FILE}.
     *
     * @throws FaultyDocumentException with every fault of the file
     */
    public static Optional<Journey> find(ProfileFiles files, MunicipalityProfile profile) {
        return document(files).map(document -> read(document, profile));
    }

    /**
     * The journeys of a document.
     *
     * @throws FaultyDocumentException with every fault of the document: unknown words, names, keys, codes of facts and
     *     agencies, dates that do not exist
     */
    public static Journey read(Document document, MunicipalityProfile profile) {
        Faults faults = new Faults();
        Map<String, Scenario> scenarios = new LinkedHashMap<>();
        YamlNode.parse(document, faults)
                .flatMap(Journeys::scenarios)
                .ifPresent(list -> list.items().forEach(node -> put(scenarios, node, scenario(node, profile))));
        if (!faults.isEmpty()) {
            throw new FaultyDocumentException(faults.all().stream().distinct().toList());
        }
        return new Journey(profile, List.copyOf(scenarios.values()));
    }

    private static Optional<Document> document(ProfileFiles files) {
        try {
            return Optional.of(files.read(FILE));
        } catch (FaultyDocumentException faulty) {
            if (faulty.faults().get(0).reason().code() == DocumentFault.NO_FILE) {
                return Optional.empty();
            }
            throw faulty;
        }
    }

    private static Optional<YamlNode> scenarios(YamlNode top) {
        top.allowOnly(Set.of("scenarios"));
        return top.require("scenarios");
    }

    private static void put(Map<String, Scenario> all, YamlNode node, Scenario scenario) {
        Scenario first = all.putIfAbsent(scenario.name().en(), scenario);
        if (first != null) {
            node.fault(Reason.of(JourneyFault.SCENARIO_TWICE)
                    .with("found", scenario.name().en())
                    .with("first", first.line()));
        }
    }

    private static Scenario scenario(YamlNode node, MunicipalityProfile profile) {
        node.allowOnly(KEYS);
        StepReader reader = new StepReader(profile);
        List<Step> steps = new ArrayList<>();
        for (Section section : Section.values()) {
            node.find(section.key())
                    .ifPresent(list -> list.items()
                            .forEach(step -> reader.read(section, step).ifPresent(steps::add)));
        }
        if (steps.isEmpty() && !reader.foundAny()) {
            node.fault(Reason.of(JourneyFault.NO_STEPS));
        }
        Text name = node.require("name").map(Journeys::text).orElse(Text.of("", "line " + node.line()));
        return new Scenario(name, node.file(), node.line(), steps);
    }

    private static Text text(YamlNode node) {
        node.allowOnly(Set.of("ja", "en"));
        return Text.of(
                node.require("ja").map(YamlNode::text).orElse(""),
                node.require("en").map(YamlNode::text).orElse(""));
    }
}
