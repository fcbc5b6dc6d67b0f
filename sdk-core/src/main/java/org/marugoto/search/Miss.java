package org.marugoto.search;

import java.util.List;
import org.marugoto.decide.Reason;
import org.marugoto.resource.Resource;

/**
 * A resource that was not chosen (候補から外れた資源).
 *
 * @param resource the entry of the directory, without what must not be told
 * @param reasons why not, at least one
 */
public record Miss(Resource resource, List<Reason> reasons) {

    /** Copies the list. */
    public Miss {
        reasons = List.copyOf(reasons);
    }
}
