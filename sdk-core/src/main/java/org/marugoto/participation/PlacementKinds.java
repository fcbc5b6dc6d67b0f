package org.marugoto.participation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.marugoto.code.Text;
import org.marugoto.decide.Reason;
import org.marugoto.document.DocumentFault;
import org.marugoto.plan.ConferenceRef;
import org.marugoto.plan.PlanTerms.Gate;

/**
 * The kinds of placement a municipality knows. Immutable and thread-safe.
 */
public final class PlacementKinds {

    private static final PlacementTerms ORDINARY = PlacementTerms.builder()
            .kind("PLACE_TO_BE")
            .planKind("PARTICIPATION")
            .addBeforeInquiry(Gate.AGREEMENT)
            .addBeforeCoordination(Gate.AGREEMENT, Gate.VIEW)
            .addBeforeAcceptance(Gate.AGREEMENT, Gate.VIEW, Gate.DECISION)
            .addInquiryData("AGE_BAND", "AREA", "WISH", "STRENGTH", "HOURS", "CONSIDERATION")
            .answerWithin(10)
            .visitFirst(true)
            .trialDays(30)
            .followUpWithin(92)
            .addEndedBy(ConferenceRef.MULTI_LAYERED_CONFERENCE)
            .addEndReasons("GOAL_REACHED", "OTHER_SCHEME", "PERSON_WISH", "MOVED_AWAY", "DIED", "OTHER")
            .build();

    private static final PlacementKinds NATIONAL = new PlacementKinds(List.of(
            kind("PLACE_TO_BE", "居場所", "place to be", true, 30),
            kind("ACTIVITY", "活動・ボランティア", "activity", true, 30),
            kind("WORK_EXPERIENCE", "就労体験", "work experience", true, 92),
            kind("WORK", "就労", "work", true, 92),
            kind("HOUSING", "住まい", "housing", true, 0),
            kind("TEMPORARY_STAY", "一時的な住まい", "temporary stay", false, 0)));

    private final Map<String, PlacementKind> kinds = new LinkedHashMap<>();

    private PlacementKinds(List<PlacementKind> kinds) {
        kinds.forEach(kind -> this.kinds.put(kind.code(), kind));
    }

    /** The six kinds where a profile says nothing else; their steps and trial lengths are assumed. */
    public static PlacementKinds national() {
        return NATIONAL;
    }

    /** The terms of a kind where a profile says nothing else. */
    public static PlacementTerms ordinary(String code) {
        return NATIONAL.find(code)
                .map(PlacementKind::terms)
                .orElseGet(() -> ORDINARY.but().kind(code).build());
    }

    /** Exactly these kinds. */
    public static PlacementKinds of(List<PlacementKind> kinds) {
        return new PlacementKinds(kinds);
    }

    /** All kinds, in the order they are shown. */
    public List<PlacementKind> all() {
        return List.copyOf(kinds.values());
    }

    /** The kind of this code, or empty if there is none. */
    public Optional<PlacementKind> find(String code) {
        return Optional.ofNullable(kinds.get(code));
    }

    /** What is wrong with the terms a command brings along: they are not those of this profile. */
    public List<Reason> reasons(ParticipationCommand command) {
        return command instanceof ParticipationCommand.StateNeed need ? own(need.terms()) : List.of();
    }

    private List<Reason> own(PlacementTerms terms) {
        return find(terms.kind()).filter(kind -> kind.terms().equals(terms)).isPresent()
                ? List.of()
                : List.of(Reason.of(DocumentFault.UNKNOWN_VALUE)
                        .with("name", "terms")
                        .with("expected", kinds.keySet())
                        .with("found", terms.kind()));
    }

    private static PlacementKind kind(String code, String ja, String en, boolean visitFirst, int trialDays) {
        return new PlacementKind(
                Text.of(ja, en),
                ORDINARY.but()
                        .kind(code)
                        .visitFirst(visitFirst)
                        .trialDays(trialDays)
                        .build());
    }
}
