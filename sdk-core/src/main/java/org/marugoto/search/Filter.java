package org.marugoto.search;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.marugoto.area.AreaId;
import org.marugoto.decide.AgencyId;
import org.marugoto.resource.ResourceId;
import org.marugoto.rule.Interpreter;
import org.marugoto.rule.Truth;

/** What a request rules out, worked out once for all slots. Not known is never ruled out. */
final class Filter {

    private static final long[][] NONE = {};

    final Truth[] parts;
    final Truth[] gate;
    final Truth[] area;
    final Truth[] serves;
    private final boolean[] kindWanted;
    private final boolean[] kindRefused;
    private final Columns columns;
    private final PlacesLeft left;
    private final boolean asksLanguages;
    private final long[][] languages;
    private final boolean asksAccess;
    private final boolean accessKnown;
    private final long[][] access;
    private final int mostYen;
    private final int since;
    private final Rows rows;
    private final boolean asksTimes;
    final long[] times;
    final boolean refuses;
    private final boolean asksHome;
    private final long[] servesHome;
    private final long[] refusedFunctions;
    private final boolean[] refusedFormalities;
    private final boolean[] refusedAgencies;
    private final BitSet refusedSlots;

    Filter(Columns columns, PlacesLeft left, SearchRequest request) {
        this.columns = columns;
        this.left = left;
        this.rows = columns.rows;
        parts = columns.gates.truthOfParts(new Interpreter(columns.tree, request.on()), request.facts());
        gate = columns.gates.truthOfGates(parts);
        area = areas(request);
        serves = serves(request);
        asksHome = request.home().isPresent();
        servesHome = new long[serves.length];
        for (int number = 0; number < serves.length; number++) {
            servesHome[number] = serves[number] == Truth.NO ? 0 : 1;
        }
        kindWanted = kinds(request.kinds(), request.kinds().isEmpty());
        kindRefused = kinds(request.refusedCodes(), false);
        asksLanguages = !request.languages().isEmpty() && !request.languages().contains(SearchRequest.JAPANESE);
        languages = asksLanguages ? columns.languages.known(request.languages()) : NONE;
        asksAccess = !request.accessibility().isEmpty();
        access = asksAccess ? columns.accessibility.known(request.accessibility()) : NONE;
        accessKnown = access.length == request.accessibility().size();
        mostYen = request.mostYen().orElse(Integer.MAX_VALUE);
        since = request.confirmedSince()
                .map(LocalDate::toEpochDay)
                .map(Long::intValue)
                .orElse(Columns.NEVER);
        asksTimes = !request.times().isEmpty();
        times = columns.times.bits(request.times().numbers());
        refuses = !request.refusedCodes().isEmpty()
                || !request.refusedAgencies().isEmpty()
                || !request.refusedResources().isEmpty();
        refusedFunctions = columns.functions.bits(request.refusedCodes());
        refusedFormalities = flags(columns.formalities, request.refusedCodes());
        refusedAgencies = agencies(columns, request.refusedAgencies());
        refusedSlots = slots(columns, request.refusedResources());
    }

    private static <T> boolean[] flags(Distinct<T> all, Collection<T> some) {
        boolean[] flags = new boolean[all.size()];
        for (T value : some) {
            OptionalInt number = all.find(value);
            if (number.isPresent()) {
                flags[number.getAsInt()] = true;
            }
        }
        return flags;
    }

    static boolean[] agencies(Columns columns, Collection<AgencyId> some) {
        boolean[] flags = new boolean[columns.organisations.size()];
        for (AgencyId agency : some) {
            OptionalInt number = columns.organisations.find(Optional.of(agency));
            if (number.isPresent()) {
                flags[number.getAsInt()] = true;
            }
        }
        return flags;
    }

    static BitSet slots(Columns columns, Collection<ResourceId> ids) {
        BitSet slots = new BitSet();
        for (ResourceId id : ids) {
            Integer slot = columns.slots.get(id);
            if (slot != null) {
                slots.set(slot);
            }
        }
        return slots;
    }

    private boolean[] kinds(Collection<String> codes, boolean all) {
        boolean[] flags = flags(columns.kinds, codes);
        if (all) {
            Arrays.fill(flags, true);
        }
        return flags;
    }

    private Truth[] areas(SearchRequest request) {
        Truth[] truth = new Truth[columns.areas.size()];
        Arrays.fill(truth, Truth.YES);
        if (!request.travelAreas().isEmpty()) {
            long[] reachable = columns.areaBits.of(request.travelAreas());
            for (int number = 0; number < truth.length; number++) {
                Optional<AreaId> at = columns.areas.get(number);
                truth[number] =
                        at.isEmpty() ? Truth.UNKNOWN : AreaBits.within(columns.areaBits.of(at.get()), reachable);
            }
        }
        return truth;
    }

    private Truth[] serves(SearchRequest request) {
        Optional<AreaId> known = request.home().filter(columns.areaBits::knows);
        Truth[] truth = new Truth[columns.served.size()];
        for (int number = 0; number < truth.length; number++) {
            Set<AreaId> served = columns.served.get(number);
            truth[number] = served.isEmpty() ? Truth.YES : Truth.UNKNOWN;
            if (!served.isEmpty() && known.isPresent()) {
                truth[number] = AreaBits.within(columns.areaBits.of(known.get()), columns.areaBits.of(served));
            }
        }
        return truth;
    }

    boolean takesKind(int kind) {
        return kindWanted[kind] && !kindRefused[kind];
    }

    boolean isWanted(int slot) {
        return kindWanted[columns.kind[slot]];
    }

    /** Which of 64 slots pass by what whole words say: places, whether they take place, language, accessibility. */
    long pass(int word) {
        long passes = left.some(word) & columns.running[word];
        if (asksLanguages) {
            passes &= any(languages, word);
        }
        if (asksAccess) {
            passes &= all(access, word) | columns.accessibility.none()[word];
        }
        return passes;
    }

    private static long any(long[][] of, int word) {
        long any = 0;
        for (long[] slots : of) {
            any |= slots[word];
        }
        return any;
    }

    private long all(long[][] of, int word) {
        long all = accessKnown ? -1 : 0;
        for (long[] slots : of) {
            all &= slots[word];
        }
        return all;
    }

    /**
     * 1 if a slot, of which whole words let it pass, passes by its row too, else 0. There is no branch in it that depends on the
     * slot, so that the processor fetches several at once.
     */
    int passRow(int slot) {
        long passes = Rows.oneUnlessNegative((long) mostYen - rows.fee(slot))
                & Rows.oneUnlessNegative((long) rows.confirmed(slot) - since);
        if (asksHome) {
            passes &= servesHome[rows.serves(slot)];
        }
        if (asksTimes) {
            passes &= rows.byArrangement(slot) | columns.times.any(slot, times);
        }
        return (int) passes;
    }

    boolean isRunning(int slot) {
        return BitColumn.has(columns.running, slot);
    }

    boolean speaks(int slot) {
        return !asksLanguages || Arrays.stream(languages).anyMatch(slots -> BitColumn.has(slots, slot));
    }

    boolean isAffordable(int slot) {
        return rows.fee(slot) <= mostYen;
    }

    boolean isFresh(int slot) {
        return rows.confirmed(slot) >= since;
    }

    /** What says nothing about accessibility at all has to be asked; what says something has said all. */
    Truth access(int slot) {
        if (!asksAccess || (accessKnown && Arrays.stream(access).allMatch(slots -> BitColumn.has(slots, slot)))) {
            return Truth.YES;
        }
        return BitColumn.has(columns.accessibility.none(), slot) ? Truth.UNKNOWN : Truth.NO;
    }

    Truth isThere(int slot) {
        if (!asksTimes) {
            return Truth.YES;
        }
        if (rows.isByArrangement(slot)) {
            return Truth.UNKNOWN;
        }
        return Truth.of(columns.times.hasAny(slot, times));
    }

    Truth hasPlace(int slot) {
        int places = left.get(slot);
        return places == PlacesLeft.UNKNOWN ? Truth.UNKNOWN : Truth.of(places > 0);
    }

    boolean isRefused(int slot) {
        return kindRefused[columns.kind[slot]]
                || refusedFormalities[columns.formality[slot]]
                || refusedAgencies[columns.organisation[slot]]
                || columns.functions.hasAny(slot, refusedFunctions)
                || refusedSlots.get(slot);
    }
}
