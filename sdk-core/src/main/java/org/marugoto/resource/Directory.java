package org.marugoto.resource;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.marugoto.area.AreaId;
import org.marugoto.area.Areas;
import org.marugoto.decide.ActorId;

/**
 * What there is in a municipality (資源台帳), formal and informal, in one place. Immutable and thread-safe.
 */
public final class Directory {

    /**
     * Somebody is to make sure that an entry still holds (確認のお願い).
     *
     * @param entry the entry
     * @param dueOn the last day on which the confirmation holds; the first possible day if nobody ever did
     * @param lastBy who did last, and is the one to remind; empty if nobody ever did
     */
    public record Reminder(Resource entry, LocalDate dueOn, Optional<ActorId> lastBy) {}

    private final Map<String, Resource> resources = new TreeMap<>();

    private Directory() {}

    /**
     * A directory of these entries.
     *
     * @throws IllegalArgumentException if two have the same id
     */
    public static Directory of(Collection<Resource> entries) {
        Directory directory = new Directory();
        for (Resource entry : entries) {
            if (directory.resources.putIfAbsent(entry.id().value(), entry) != null) {
                throw new IllegalArgumentException(
                        "Expected each resource once, but found (%s) again.".formatted(entry.id()));
            }
        }
        return directory;
    }

    /** Every entry, by id. */
    public List<Resource> all() {
        return List.copyOf(resources.values());
    }

    /** The entry with this id, or empty if there is none. */
    public Optional<Resource> find(ResourceId id) {
        return Optional.ofNullable(resources.get(id.value()));
    }

    /** Every entry that serves the area by name, by id. */
    public List<Resource> serving(AreaId area) {
        return where(entry -> entry.serves(area));
    }

    /** Every entry with this function, by id. */
    public List<Resource> withFunction(String function) {
        return where(entry -> entry.functions().contains(function));
    }

    /** The entries nobody has made sure of since this day, the longest ago first, those never confirmed before all. */
    public List<Resource> toConfirm(LocalDate since) {
        return where(entry -> !entry.isConfirmedSince(since)).stream()
                .sorted(Comparator.comparing((Resource entry) ->
                        entry.confirmed().map(Confirmation::on).orElse(LocalDate.MIN)))
                .toList();
    }

    /**
     * What no longer counts as confirmed on this day, with whom to remind; the longest ago first, what nobody ever confirmed
     * before all.
     *
     * @param on the day; a later one than today reminds in time
     * @param days for how many days a confirmation holds, 0 or more
     */
    public List<Reminder> reminders(LocalDate on, int days) {
        return toConfirm(on.minusDays(days)).stream()
                .map(entry -> new Reminder(
                        entry,
                        entry.confirmed().map(last -> last.on().plusDays(days)).orElse(LocalDate.MIN),
                        entry.confirmed().map(Confirmation::by)))
                .toList();
    }

    /**
     * The same after somebody made sure of an entry.
     *
     * @return empty if there is no such entry, or somebody made sure of it on a later day already
     */
    public Optional<Directory> confirmed(ResourceId id, Confirmation confirmation) {
        return find(id).filter(entry -> entry.confirmed()
                        .filter(last -> last.on().isAfter(confirmation.on()))
                        .isEmpty())
                .map(entry -> {
                    Directory after = of(all());
                    after.resources.put(
                            id.value(), entry.but().confirmed(confirmation).build());
                    return after;
                });
    }

    /** The same without what must not be told: what search, export and map begin with. */
    public Directory forPublication() {
        return of(all().stream().map(Resource::forPublication).toList());
    }

    /**
     * The resource map of an area (地域資源マップ): what lies in it, or serves it. A confidential location is not told, and
     * does not put an entry on the map either.
     *
     * @param areas how the areas lie in each other
     */
    public List<Resource> mapOf(AreaId area, Areas areas) {
        return forPublication().where(entry -> liesIn(entry, area, areas) || reaches(entry, area, areas));
    }

    private static boolean liesIn(Resource entry, AreaId area, Areas areas) {
        return entry.location()
                .filter(location -> areas.within(location.area(), area))
                .isPresent();
    }

    private static boolean reaches(Resource entry, AreaId area, Areas areas) {
        return entry.areasServed().isEmpty()
                || entry.areasServed().stream().anyMatch(served -> areas.within(area, served));
    }

    private List<Resource> where(Predicate<Resource> filter) {
        return resources.values().stream().filter(filter).toList();
    }
}
