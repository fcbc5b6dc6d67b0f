package org.marugoto.search;

import java.util.BitSet;

/** What a person refuses, by number. */
final class Refusals {

    private static final boolean[] NONE = {};

    private final Columns columns;
    private final boolean any;
    private final boolean[] kinds;
    private final boolean[] formalities;
    private final boolean[] agencies;
    private final long[] functions;
    private final BitSet slots;

    Refusals(Columns columns, SearchRequest request) {
        this.columns = columns;
        any = !request.refusedCodes().isEmpty()
                || !request.refusedAgencies().isEmpty()
                || !request.refusedResources().isEmpty();
        kinds = any ? columns.kinds.flags(request.refusedCodes()) : NONE;
        formalities = any ? columns.formalities.flags(request.refusedCodes()) : NONE;
        agencies = any ? columns.agencies(request.refusedAgencies()) : NONE;
        functions = columns.functions.bits(request.refusedCodes());
        slots = columns.slots(request.refusedResources());
    }

    /** Whether anything is refused. */
    boolean any() {
        return any;
    }

    boolean hasKind(int kind) {
        return any && kinds[kind];
    }

    boolean has(int slot) {
        return any
                && (kinds[columns.kind[slot]]
                        || formalities[columns.formality[slot]]
                        || agencies[columns.organisation[slot]]
                        || columns.functions.count(slot, functions) > 0
                        || slots.get(slot));
    }
}
