package org.marugoto;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.marugoto.casework.CaseCommand;
import org.marugoto.casework.CaseDecider;
import org.marugoto.casework.CaseEvent;
import org.marugoto.casework.CasesAbout;
import org.marugoto.casework.ConcernCommand;
import org.marugoto.casework.ConcernDecider;
import org.marugoto.casework.ConcernEvent;
import org.marugoto.casework.DangerNotice;
import org.marugoto.casework.NextAction;
import org.marugoto.casework.SupportCase;
import org.marugoto.decide.CaseId;
import org.marugoto.decide.Occasion;
import org.marugoto.decide.Reason;
import org.marugoto.document.ShapeCheck;
import org.marugoto.household.HouseholdId;
import org.marugoto.household.PersonId;
import org.marugoto.ledger.AggregateType;
import org.marugoto.ledger.Clerk;
import org.marugoto.ledger.Outcome;
import org.marugoto.ledger.Recorded;
import org.marugoto.ledger.Store;
import org.marugoto.profile.DangerRule;
import org.marugoto.profile.MunicipalityProfile;
import org.marugoto.profile.Urgency;
import org.marugoto.report.CaseHistory;
import org.marugoto.rule.Assessment;
import org.marugoto.rule.Facts;

/**
 * Support cases (ケース) of one municipality. As safe for several threads as its store.
 */
public final class Cases {

    /** How cases are kept. */
    public static final AggregateType<CaseId, CaseCommand, SupportCase, CaseEvent> TYPE =
            new AggregateType<>("case", SupportCase.class, CaseEvent.class, CaseId::of, new CaseDecider());

    /** How the list of a household's cases is kept. */
    public static final AggregateType<HouseholdId, ConcernCommand, CasesAbout, ConcernEvent> OF_HOUSEHOLDS =
            new AggregateType<>(
                    "household-cases", CasesAbout.class, ConcernEvent.class, HouseholdId::of, new ConcernDecider());

    /** How the list of the cases that name a person's needs is kept; others are found through the person's households. */
    public static final AggregateType<PersonId, ConcernCommand, CasesAbout, ConcernEvent> OF_PERSONS =
            new AggregateType<>(
                    "person-cases", CasesAbout.class, ConcernEvent.class, PersonId::of, new ConcernDecider());

    private final MunicipalityProfile profile;
    private final Store store;
    private final Clerk clerk;
    private final ShapeCheck shapes;
    private final Rules rules;
    private final CaseCodes codes;
    private final TakingIn takingIn;

    Cases(MunicipalityProfile profile, Store store, Clerk clerk, ShapeCheck shapes, Rules rules) {
        this.profile = profile;
        this.store = store;
        this.clerk = clerk;
        this.shapes = shapes;
        this.rules = rules;
        this.codes = new CaseCodes(profile);
        this.takingIn = new TakingIn(this, store);
    }

    /**
     * Handles a command; a wrong shape, or a code that is not in the profile's lists, is refused with the path of the
     * field.
     *
     * @throws org.marugoto.ledger.StaleVersionException if somebody else recorded in between; nothing was written
     */
    public Outcome<SupportCase, CaseEvent> handle(CaseId id, CaseCommand command) {
        List<Reason> wrong = wrong(command);
        return wrong.isEmpty() ? decide(id, command) : new Outcome.Refused<>(wrong);
    }

    /** What is wrong with the shape of a command, else with its codes. */
    List<Reason> wrong(CaseCommand command) {
        List<Reason> wrong = shapes.reasons(command);
        return wrong.isEmpty() ? codes.unknown(command) : wrong;
    }

    /** Handles a command whose shape cannot be wrong, as its parts were checked when they were made; codes are looked at. */
    Outcome<SupportCase, CaseEvent> handleShaped(CaseId id, CaseCommand command) {
        List<Reason> unknown = codes.unknown(command);
        return unknown.isEmpty() ? decide(id, command) : new Outcome.Refused<>(unknown);
    }

    /** Handles a command with which nothing is {@linkplain #wrong wrong}. */
    Outcome<SupportCase, CaseEvent> decide(CaseId id, CaseCommand command) {
        return clerk.handle(TYPE, id, command);
    }

    /**
     * Asks the rule book where the case should go and records its answer.
     *
     * @param facts what is known; what is left out is unknown and may come back as a question
     * @param next what is to be done next
     */
    public Outcome<SupportCase, CaseEvent> route(CaseId id, Facts facts, NextAction next, Occasion occasion) {
        return handle(id, routing(facts, next, occasion));
    }

    /** The command to record where the rule book sends a case. */
    CaseCommand routing(Facts facts, NextAction next, Occasion occasion) {
        Assessment answer = rules.assess(facts, occasion);
        return new CaseCommand.Route(rules.routing(answer), next, occasion);
    }

    /**
     * Takes in a case that was kept elsewhere, as one unit of work: opened, assessed, routed, its contacts recorded, and
     * closed if it was completed. What is there already, by case number and contact number, is left as it is, so the
     * same file can be taken in again, and again when it has grown.
     *
     * @param history the case as it was kept; its number becomes the case's id
     * @param occasion who takes it in; the days are those of the history
     * @return whether anything was new
     * @throws IllegalArgumentException if the history cannot have happened, such as a contact before its case
     */
    public boolean takeIn(CaseHistory history, Occasion occasion) {
        return takingIn.takeIn(history, occasion);
    }

    /**
     * Says how urgent a case is; the clock is counted in opening hours and open days of the responsible agency, from the
     * moment of the occasion.
     *
     * @param urgency a code of the profile's urgencies
     */
    public Outcome<SupportCase, CaseEvent> setUrgency(CaseId id, String urgency, Occasion occasion) {
        return profile.urgencies().stream()
                .filter(known -> known.code().equals(urgency))
                .findFirst()
                .map(known ->
                        handle(id, new CaseCommand.SetUrgency(Clocks.of(profile).from(known, occasion), occasion)))
                .orElseGet(() -> new Outcome.Refused<>(List.of(CaseCodes.unknown(
                        "urgency",
                        urgency,
                        profile.urgencies().stream().map(Urgency::code).toList()))));
    }

    /**
     * Notifies the competent body of a danger at once, whatever the status of the case and whatever was consented to.
     *
     * @param danger a code of the profile's dangers
     */
    public Outcome<SupportCase, CaseEvent> notifyDanger(CaseId id, String danger, Occasion occasion) {
        return profile.dangers().stream()
                .filter(known -> known.kind().equals(danger))
                .findFirst()
                .map(known -> handle(
                        id,
                        new CaseCommand.NotifyDanger(
                                new DangerNotice(known.kind(), known.body(), known.basis()), occasion)))
                .orElseGet(() -> new Outcome.Refused<>(List.of(CaseCodes.unknown(
                        "danger",
                        danger,
                        profile.dangers().stream().map(DangerRule::kind).toList()))));
    }

    /**
     * A case, or empty if it was never opened.
     *
     * @param asking who asks, for which purpose; the one place where access will be decided
     */
    public Optional<SupportCase> find(CaseId id, Occasion asking) {
        Objects.requireNonNull(asking, "asking");
        return store.ledger(TYPE).find(id).map(Recorded::state);
    }

    /** The ids of the cases whose present state is so, in the order of the store; reads page by page. */
    List<CaseId> whichAre(Predicate<SupportCase> so, Occasion asking) {
        Objects.requireNonNull(asking, "asking");
        List<CaseId> found = new ArrayList<>();
        store.ledger(TYPE).read((id, recorded) -> {
            if (so.test(recorded.state())) {
                found.add(id);
            }
        });
        return found;
    }

    /**
     * The cases about a household, closed ones included, in the order they were found to be.
     *
     * @param asking who asks, for which purpose
     */
    public List<CaseId> about(HouseholdId household, Occasion asking) {
        return store.ledger(OF_HOUSEHOLDS).find(household).map(Recorded::state).stream()
                .flatMap(known -> known.cases().stream())
                .filter(id -> find(id, asking)
                        .flatMap(SupportCase::household)
                        .filter(household::equals)
                        .isPresent())
                .toList();
    }

    /**
     * Everything that happened to a case, oldest first; empty if it was never opened.
     *
     * @param asking who asks, for which purpose
     */
    public List<CaseEvent> history(CaseId id, Occasion asking) {
        Objects.requireNonNull(asking, "asking");
        return store.journal().history(TYPE, id);
    }

    /**
     * The kinds of command that are possible now, for a screen to offer.
     *
     * @param asking who asks, for which purpose
     */
    public Set<Class<? extends CaseCommand>> possible(CaseId id, Occasion asking) {
        return CaseDecider.TABLE.possibleIn(
                find(id, asking).map(SupportCase::status).orElse(SupportCase.Status.NONE));
    }
}
