package org.marugoto.matching;

import java.util.List;
import org.marugoto.decide.Reason;

/** No plan can do what must be done; the reasons say what stands against each other. */
public final class ImpossibleAllocationException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final transient List<Reason> reasons;

    ImpossibleAllocationException(List<Reason> reasons) {
        super("Expected a problem that has a plan, but found (%s).".formatted(reasons));
        this.reasons = List.copyOf(reasons);
    }

    /** What stands against each other, at least one. */
    public List<Reason> reasons() {
        return reasons;
    }
}
