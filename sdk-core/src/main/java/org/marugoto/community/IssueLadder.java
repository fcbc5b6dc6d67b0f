package org.marugoto.community;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.marugoto.area.Area;
import org.marugoto.area.AreaId;
import org.marugoto.area.Areas;
import org.marugoto.code.Text;
import org.marugoto.decide.Reason;

/**
 * How community issues go up (課題を上げる仕組み): from which number of cases on there is one, and the bodies, lowest first.
 *
 * @param casesFrom from how many households on cases alone make an issue
 * @param rungs the bodies, lowest first; at least one
 */
public record IssueLadder(
        @Min(1) @Max(1_000) int casesFrom,
        @NotNull @Size(min = 1, max = 20) List<@Valid Rung> rungs) {

    /** Where the profile says nothing: three households, and one body for the whole municipality. */
    public static final IssueLadder USUAL = new IssueLadder(
            3, List.of(new Rung("city", Text.of("市町村域", "whole municipality"), Optional.empty(), 3, 0, 1, List.of())));

    /** Copies the list. */
    public IssueLadder {
        rungs = List.copyOf(rungs);
    }

    /** How many households have to share whatever the highest body is told: what is told to everybody hides as well. */
    public int k() {
        return rungs.isEmpty() ? 1 : rungs.get(rungs.size() - 1).k();
    }

    /**
     * A theme for the body of a rung that sits where something was seen.
     *
     * @param rung which rung
     * @param seenAt where it was seen, or the area of the body that has it
     * @param areas the areas of the municipality
     * @param telling what to do with it
     * @param refused what to do if there is no such body
     */
    public <R> R toTell(
            Theme theme,
            String rung,
            Optional<AreaId> seenAt,
            Areas areas,
            Function<Telling, R> telling,
            Function<Reason, R> refused) {
        List<String> ids = rungs.stream().map(Rung::id).toList();
        int step = ids.indexOf(rung) + 1;
        if (step == 0) {
            return refused.apply(Reason.of(LadderRefusal.NO_SUCH_BODY)
                    .with("expected", String.join(", ", ids))
                    .with("found", rung));
        }
        Rung found = rungs.get(step - 1);
        Optional<AreaId> area = found.scheme().flatMap(scheme -> container(scheme, seenAt, areas));
        if (found.scheme().isPresent() && area.isEmpty()) {
            return refused.apply(Reason.of(LadderRefusal.NOT_IN_ONE_AREA)
                    .with("body", rung)
                    .with("area", seenAt.map(AreaId::value).orElse("-")));
        }
        Body body = new Body(step, rung, area, committee(found, theme));
        return telling.apply(
                new Telling(theme, body, found.k(), found.casesFrom(), found.areasFrom(), counted(step, areas)));
    }

    /** The areas that count for a rung: those of the rung below, or its own if it is the lowest. */
    private Set<AreaId> counted(int step, Areas areas) {
        Rung below = rungs.get(Math.max(0, step - 2));
        Set<AreaId> counted = new HashSet<>();
        below.scheme().ifPresent(scheme -> areas.of(scheme).forEach(area -> counted.add(area.id())));
        return counted;
    }

    private static Optional<AreaId> container(String scheme, Optional<AreaId> seenAt, Areas areas) {
        return seenAt.stream()
                .flatMap(at -> areas.containers(at).stream())
                .filter(id -> areas.find(id).map(Area::scheme).equals(Optional.of(scheme)))
                .findFirst();
    }

    private static Optional<String> committee(Rung rung, Theme theme) {
        return rung.committees().stream()
                .filter(committee ->
                        committee.needs().stream().anyMatch(theme.traits().needs()::contains))
                .map(Committee::code)
                .findFirst();
    }
}
