package org.marugoto.journey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.marugoto.document.Fault;

/**
 * What became of the journeys of a profile.
 *
 * @param profile the profile's id
 * @param scenarios one result for each scenario, in the order of the file
 */
public record JourneyResult(String profile, List<ScenarioResult> scenarios) {

    /** Copies the list. */
    public JourneyResult {
        scenarios = List.copyOf(scenarios);
    }

    /** Whether every scenario came out as expected. */
    public boolean ok() {
        return scenarios.stream().allMatch(ScenarioResult::ok);
    }

    /** Everything that was not as expected. */
    public List<Fault> failures() {
        return scenarios.stream()
                .flatMap(scenario -> scenario.failures().stream())
                .toList();
    }

    /** {@code {profile, scenarios: [{name, steps, passed, failed}]}}, the last three as counts of steps. */
    public Map<String, Object> toTree(Locale locale) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("profile", profile);
        tree.put(
                "scenarios",
                scenarios.stream().map(found -> tree(found, locale)).toList());
        return tree;
    }

    private static Map<String, Object> tree(ScenarioResult scenario, Locale locale) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("name", scenario.name().in(locale));
        tree.put("steps", scenario.steps().size());
        tree.put("passed", scenario.passed());
        tree.put("failed", scenario.failed());
        return tree;
    }
}
