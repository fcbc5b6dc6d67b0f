package org.marugoto.search;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.marugoto.area.AreaId;
import org.marugoto.resource.ResourceId;
import org.marugoto.rule.Interpreter;
import org.marugoto.rule.Truth;

/** What a request rules out, worked out once for all slots. Not known is never ruled out. */
final class Filter {

    final Truth[] parts;
    final Truth[] gate;
    final Truth[] area;
    final Truth[] serves;
    private final boolean[] kindWanted;
    private final boolean[] kindRefused;
    private final Columns columns;
    private final PlacesLeft left;
    private final boolean asksLanguages;
    private final long[] languages;
    private final boolean asksAccess;
    private final boolean accessKnown;
    private final long[] access;
    private final int mostYen;
    private final int since;
    private final boolean asksTimes;
    private final Week times;
    private final boolean refuses;
    private final long[] refusedFunctions;
    private final boolean[] refusedFormalities;
    private final boolean[] refusedAgencies;
    private final BitSet refusedSlots;

    Filter(Columns columns, PlacesLeft left, SearchRequest request) {
        this.columns = columns;
        this.left = left;
        parts = columns.gates.truthOfParts(new Interpreter(columns.tree, request.on()), request.facts());
        gate = columns.gates.truthOfGates(parts);
        area = areas(request);
        serves = serves(request);
        kindWanted = kinds(request.kinds(), request.kinds().isEmpty());
        kindRefused = kinds(request.refusedCodes(), false);
        asksLanguages = !request.languages().isEmpty() && !request.languages().contains(SearchRequest.JAPANESE);
        languages = columns.languages.bits(request.languages());
        asksAccess = !request.accessibility().isEmpty();
        accessKnown = columns.accessibility.allBits(request.accessibility()).isPresent();
        access = columns.accessibility.bits(request.accessibility());
        mostYen = request.mostYen().orElse(Integer.MAX_VALUE);
        since = request.confirmedSince()
                .map(LocalDate::toEpochDay)
                .map(Long::intValue)
                .orElse(Columns.NEVER);
        asksTimes = !request.times().isEmpty();
        times = request.times();
        refuses = !request.refusedCodes().isEmpty()
                || !request.refusedAgencies().isEmpty()
                || !request.refusedResources().isEmpty();
        refusedFunctions = columns.functions.bits(request.refusedCodes());
        refusedFormalities = flags(columns.formalities, request.refusedCodes());
        refusedAgencies = flags(
                columns.organisations,
                request.refusedAgencies().stream().map(Optional::of).toList());
        refusedSlots = slots(columns, request.refusedResources());
    }

    static <T> boolean[] flags(Distinct<T> all, Collection<T> some) {
        boolean[] flags = new boolean[all.size()];
        for (T value : some) {
            OptionalInt number = all.find(value);
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
        long[] reachable = columns.areaBits.of(request.travelAreas());
        return IntStream.range(0, columns.areas.size())
                .mapToObj(number -> request.travelAreas().isEmpty()
                        ? Truth.YES
                        : columns.areas
                                .get(number)
                                .map(at -> AreaBits.within(columns.areaBits.of(at), reachable))
                                .orElse(Truth.UNKNOWN))
                .toArray(Truth[]::new);
    }

    private Truth[] serves(SearchRequest request) {
        boolean known = request.home().filter(columns.areaBits::knows).isPresent();
        long[] home = columns.areaBits.of(request.home().map(List::of).orElse(List.<AreaId>of()));
        return IntStream.range(0, columns.served.size())
                .mapToObj(number -> {
                    if (columns.served.get(number).isEmpty()) {
                        return Truth.YES;
                    }
                    return known
                            ? AreaBits.within(home, columns.areaBits.of(columns.served.get(number)))
                            : Truth.UNKNOWN;
                })
                .toArray(Truth[]::new);
    }

    boolean takesKind(int kind) {
        return kindWanted[kind] && !kindRefused[kind];
    }

    boolean isWanted(int slot) {
        return kindWanted[columns.kind[slot]];
    }

    /** Whether a slot passes, whose kind, area and gate do. */
    boolean passes(int slot) {
        return left.get(slot) != 0
                && serves[columns.serves[slot]] != Truth.NO
                && columns.fee[slot] <= mostYen
                && speaks(slot)
                && access(slot) != Truth.NO
                && columns.confirmed[slot] >= since
                && columns.running[slot]
                && isThere(slot) != Truth.NO
                && !(refuses && isRefused(slot));
    }

    boolean speaks(int slot) {
        return !asksLanguages || columns.languages.hasAny(slot, languages);
    }

    boolean isAffordable(int slot) {
        return columns.fee[slot] <= mostYen;
    }

    boolean isFresh(int slot) {
        return columns.confirmed[slot] >= since;
    }

    /** What says nothing about accessibility at all has to be asked; what says something has said all. */
    Truth access(int slot) {
        if (!asksAccess || (accessKnown && columns.accessibility.hasAll(slot, access))) {
            return Truth.YES;
        }
        return columns.accessibility.hasNone(slot) ? Truth.UNKNOWN : Truth.NO;
    }

    Truth isThere(int slot) {
        if (!asksTimes) {
            return Truth.YES;
        }
        if (columns.byArrangement[slot]) {
            return Truth.UNKNOWN;
        }
        for (int word = 0; word < Week.WORDS; word++) {
            if ((columns.weeks[slot * Week.WORDS + word] & times.word(word)) != 0) {
                return Truth.YES;
            }
        }
        return Truth.NO;
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
