package org.marugoto.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.marugoto.code.Text;
import org.marugoto.decide.Reason;
import org.marugoto.document.DocumentFault;
import org.marugoto.plan.PlanTerms.Gate;

/**
 * The kinds of plan a municipality has. Immutable and thread-safe.
 */
public final class PlanKinds {

    /** 重層的支援プラン: the plan of the multi-agency operator. */
    public static final String MULTI_AGENCY = "MULTI_AGENCY";

    /** 参加支援プラン: the plan of participation support. */
    public static final String PARTICIPATION = "PARTICIPATION";

    /** アウトリーチ等継続的支援プラン: the plan of outreach, with consent. */
    public static final String OUTREACH = "OUTREACH";

    /** The working plan of outreach, without consent, decided by a 支援会議 and bound to it. */
    public static final String OUTREACH_WORKING = "OUTREACH_WORKING";

    private static final PlanKinds NATIONAL = new PlanKinds(List.of(
            kind(MULTI_AGENCY, "重層的支援プラン", "multi-agency plan"),
            kind(PARTICIPATION, "参加支援プラン", "participation plan"),
            kind(OUTREACH, "アウトリーチ等継続的支援プラン", "outreach plan"),
            kind(OUTREACH_WORKING, "アウトリーチ活動計画", "outreach working plan")));

    private final Map<String, PlanKind> kinds = new LinkedHashMap<>();

    private PlanKinds(List<PlanKind> kinds) {
        kinds.forEach(kind -> this.kinds.put(kind.code(), kind));
    }

    /** The four kinds of the national programme, with the person's agreement, the conference's view and the decision. */
    public static PlanKinds national() {
        return NATIONAL;
    }

    /** These kinds in place of those of the same code, after those there were. */
    public PlanKinds with(List<PlanKind> own) {
        Map<String, PlanKind> all = new LinkedHashMap<>(kinds);
        own.forEach(kind -> all.put(kind.code(), kind));
        return new PlanKinds(List.copyOf(all.values()));
    }

    /** All kinds, in the order they are shown. */
    public List<PlanKind> all() {
        return List.copyOf(kinds.values());
    }

    /** The kind of this code, or empty if there is none. */
    public Optional<PlanKind> find(String code) {
        return Optional.ofNullable(kinds.get(code));
    }

    /**
     * The terms of the kind of this code.
     *
     * @throws IllegalArgumentException if there is no such kind
     */
    public PlanTerms terms(String code) {
        return find(code)
                .map(PlanKind::terms)
                .orElseThrow(() -> new IllegalArgumentException(
                        "Expected one of the kinds of plan %s, but found (%s).".formatted(kinds.keySet(), code)));
    }

    /**
     * What is wrong with the terms a command brings along: they are not those of this profile. A façade asks before it
     * decides.
     */
    public List<Reason> reasons(PlanCommand command) {
        if (command instanceof PlanCommand.Draft draft) {
            return own(draft.terms());
        }
        return command instanceof PlanCommand.Migrate migrate ? own(migrate.terms()) : List.of();
    }

    private List<Reason> own(PlanTerms terms) {
        return find(terms.kind()).filter(kind -> kind.terms().equals(terms)).isPresent()
                ? List.of()
                : List.of(Reason.of(DocumentFault.UNKNOWN_VALUE)
                        .with("name", "terms")
                        .with("expected", kinds.keySet())
                        .with("found", terms.kind() + " " + terms.edition()));
    }

    /** The terms a kind has where a profile says nothing else: those of the multi-agency plan without its operator. */
    public static PlanTerms ordinary(String code) {
        return PlanTerms.builder()
                .kind(code)
                .edition("national")
                .withConsent(List.of(Gate.AGREEMENT, Gate.VIEW, Gate.DECISION))
                .viewers(Set.of(ConferenceRef.MULTI_LAYERED_CONFERENCE))
                .deciders(Set.of(ConferenceRef.SUPPORT_CONFERENCE))
                .addEndReasons("GOAL_REACHED", "HANDED_TO_LEAD_AGENCY", "OTHER_SCHEME", "MOVED_AWAY", "DIED")
                .addEndReasons("PERSON_WISH", "LOST_CONTACT", "INSTITUTION", "OTHER")
                .maxMonths(6)
                .drafterMayDecide(false)
                .explainFirst(true)
                .needsVisits(false)
                .exit("")
                .build();
    }

    private static PlanKind kind(String code, String ja, String en) {
        PlanTerms.Builder terms = ordinary(code).but();
        return new PlanKind(
                Text.of(ja, en),
                switch (code) {
                    case MULTI_AGENCY ->
                        terms.exit(PlanTerms.LEAVES_WHEN_ROLES_ARE_SETTLED).build();
                    case OUTREACH -> terms.needsVisits(true).build();
                    case OUTREACH_WORKING ->
                        terms.needsVisits(true)
                                .withConsent(List.of())
                                .addWithoutConsent(Gate.CONFERENCE_DECISION)
                                .build();
                    default -> terms.build();
                });
    }
}
