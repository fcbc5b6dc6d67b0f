package org.marugoto.journey;

import java.util.List;
import org.marugoto.code.Text;
import org.marugoto.profile.MunicipalityProfile;

/**
 * The acceptance scenarios of one municipality, read and without faults. Immutable and thread-safe.
 */
public final class Journey {

    private final MunicipalityProfile profile;
    private final List<Scenario> scenarios;

    Journey(MunicipalityProfile profile, List<Scenario> scenarios) {
        this.profile = profile;
        this.scenarios = List.copyOf(scenarios);
    }

    /** Whose scenarios they are. */
    public MunicipalityProfile profile() {
        return profile;
    }

    /** What the scenarios are called, in the order of the file. */
    public List<Text> names() {
        return scenarios.stream().map(Scenario::name).toList();
    }

    List<Scenario> scenarios() {
        return scenarios;
    }
}
