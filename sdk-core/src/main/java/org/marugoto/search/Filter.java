package org.marugoto.search;

import java.util.Arrays;
import java.util.Optional;
import org.marugoto.area.AreaId;
import org.marugoto.rule.Interpreter;
import org.marugoto.rule.Truth;

/** What a request rules out, worked out once for all slots. Not known is never ruled out. */
final class Filter {

    private static final int[] NONE = {};

    /** What holds of each part of a gate. */
    final Truth[] parts;

    /** What holds of each gate. */
    final Truth[] gate;

    /** Whether the person can go there, by area. */
    final Truth[] area;

    /** Whether it serves where the person lives, by the set of areas served. */
    final Truth[] serves;

    final Refusals refusals;
    final boolean asksTimes;
    final long[] times;
    private final Columns columns;
    private final PlacesLeft left;
    private final boolean[] kinds;
    private final boolean asksHome;
    private final boolean asksLanguages;
    private final int[] languages;
    private final boolean asksAccess;
    private final boolean accessKnown;
    private final int[] access;
    private final boolean asksFee;
    private final int affordable;
    private final boolean asksDay;
    private final int stale;

    Filter(Columns columns, PlacesLeft left, SearchRequest request) {
        this.columns = columns;
        this.left = left;
        parts = columns.gates.truthOfParts(new Interpreter(columns.tree, request.on()), request.facts());
        gate = columns.gates.truthOfGates(parts);
        area = areas(request);
        asksHome = request.home().isPresent();
        serves = serves(request);
        kinds = columns.kinds.flags(request.kinds());
        if (request.kinds().isEmpty()) {
            Arrays.fill(kinds, true);
        }
        asksLanguages = !request.languages().isEmpty() && !request.languages().contains(SearchRequest.JAPANESE);
        languages = asksLanguages ? columns.languages.known(request.languages()) : NONE;
        asksAccess = !request.accessibility().isEmpty();
        access = asksAccess ? columns.accessibility.known(request.accessibility()) : NONE;
        accessKnown = access.length == request.accessibility().size();
        asksFee = request.mostYen().isPresent() && request.mostYen().getAsInt() < Integer.MAX_VALUE;
        affordable = asksFee ? columns.fees.below(request.mostYen().getAsInt() + 1) : 0;
        asksDay = request.confirmedSince().isPresent();
        stale = asksDay
                ? columns.days.below(Columns.day(request.confirmedSince().get()))
                : 0;
        asksTimes = !request.times().isEmpty();
        times = columns.times.bits(request.times());
        refusals = new Refusals(columns, request);
    }

    private Truth[] areas(SearchRequest request) {
        Truth[] truth = new Truth[columns.areas.size()];
        Arrays.fill(truth, Truth.YES);
        if (!request.travelAreas().isEmpty()) {
            long[] reachable = columns.areaBits.of(request.travelAreas());
            for (int number = 0; number < truth.length; number++) {
                truth[number] = columns.areaLeaves[number].length == 0
                        ? Truth.UNKNOWN
                        : AreaBits.within(columns.areaLeaves[number], reachable);
            }
        }
        return truth;
    }

    private Truth[] serves(SearchRequest request) {
        Optional<AreaId> known = request.home().filter(columns.areaBits::knows);
        Truth[] truth = new Truth[columns.served.size()];
        for (int number = 0; number < truth.length; number++) {
            if (columns.served.get(number).isEmpty()) {
                truth[number] = Truth.YES;
            } else {
                truth[number] = known.isEmpty()
                        ? Truth.UNKNOWN
                        : AreaBits.within(columns.areaBits.of(known.get()), columns.servedLeaves[number]);
            }
        }
        return truth;
    }

    boolean wantsKind(int kind) {
        return kinds[kind];
    }

    boolean takesKind(int kind) {
        return kinds[kind] && !refusals.hasKind(kind);
    }

    /** By gate, 1 if it may let the person in, else 0. */
    long[] takesGate() {
        long[] takes = new long[gate.length];
        for (int number = 0; number < takes.length; number++) {
            takes[number] = gate[number] == Truth.NO ? 0 : 1;
        }
        return takes;
    }

    /** Which of 64 slots pass by all that is asked of 64 at once. */
    long pass(int block) {
        long passes = some(block) & running(block);
        if (asksFee) {
            passes &= affordable(block);
        }
        if (asksLanguages) {
            passes &= speaking(block);
        }
        if (asksAccess) {
            passes &= accessible(block);
        }
        if (asksDay) {
            passes &= fresh(block);
        }
        return passes;
    }

    /** Which of 64 slots have a place left, or may have one. */
    long some(int block) {
        return left.some(block);
    }

    /** Which of 64 slots take place within the next weeks, or go by arrangement. */
    long running(int block) {
        return columns.blocks.word(columns.running, block);
    }

    long affordable(int block) {
        return asksFee ? columns.fees.lowest(affordable, block) : -1;
    }

    /** Which of 64 slots somebody has made sure of since the day asked for. */
    long fresh(int block) {
        return asksDay ? ~columns.days.lowest(stale, block) : -1;
    }

    long speaking(int block) {
        long any = asksLanguages ? 0 : -1;
        for (int column : languages) {
            any |= columns.blocks.word(column, block);
        }
        return any;
    }

    /** Which of 64 slots have what is needed to get in, or say nothing of it. */
    long accessible(int block) {
        long all = accessKnown ? -1 : 0;
        for (int column : access) {
            all &= columns.blocks.word(column, block);
        }
        return all | columns.blocks.word(columns.accessibility.none(), block);
    }

    /** Whether anything is asked that only one slot at a time can tell. */
    boolean asksEach() {
        return asksHome || asksTimes || refusals.any();
    }

    /** Whether a slot that the blocks let pass passes by what is asked of one at a time too. */
    boolean passes(int slot) {
        return isThere(slot) != Truth.NO && (!asksHome || serves(slot) != Truth.NO) && !refusals.has(slot);
    }

    Truth serves(int slot) {
        return serves[columns.serves[slot]];
    }

    boolean isRunning(int slot) {
        return columns.blocks.has(columns.running, slot);
    }

    boolean speaks(int slot) {
        return has(speaking(slot >> 6), slot);
    }

    boolean isAffordable(int slot) {
        return has(affordable(slot >> 6), slot);
    }

    boolean isFresh(int slot) {
        return has(fresh(slot >> 6), slot);
    }

    private static boolean has(long word, int slot) {
        return (word >>> slot & 1) != 0;
    }

    /** What says nothing about accessibility at all has to be asked; what says something has said all. */
    Truth access(int slot) {
        if (!has(accessible(slot >> 6), slot)) {
            return Truth.NO;
        }
        return asksAccess && columns.blocks.has(columns.accessibility.none(), slot) ? Truth.UNKNOWN : Truth.YES;
    }

    Truth isThere(int slot) {
        if (!asksTimes) {
            return Truth.YES;
        }
        if (columns.times.isByArrangement(slot)) {
            return Truth.UNKNOWN;
        }
        return Truth.of(columns.times.count(slot, times) > 0);
    }

    Truth hasPlace(int slot) {
        int places = left.get(slot);
        return places == PlacesLeft.UNKNOWN ? Truth.UNKNOWN : Truth.of(places > 0);
    }
}
