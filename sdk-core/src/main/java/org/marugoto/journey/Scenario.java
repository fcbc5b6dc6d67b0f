package org.marugoto.journey;

import java.util.List;
import org.marugoto.code.Text;

/** One scenario, ready to run. */
record Scenario(Text name, String file, int line, List<Step> steps) {
    Scenario {
        steps = List.copyOf(steps);
    }
}
