package org.marugoto.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.marugoto.casework.NextAction;
import org.marugoto.casework.SupportCase;
import org.marugoto.casework.UrgencyClock;
import org.marugoto.consultation.Need;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.CaseId;
import org.marugoto.household.HouseholdId;
import org.marugoto.ledger.TextId;
import org.marugoto.plan.Noted;
import org.marugoto.plan.PlanContent;
import org.marugoto.plan.PlanTerms;
import org.marugoto.plan.Step;
import org.marugoto.plan.SupportPlan;

/**
 * A support case (ケース) in a list.
 *
 * @param id which case
 * @param status where it stands
 * @param responsible the responsible agency, the last one once closed
 * @param worker who looks after it
 * @param household which household it is about
 * @param openedOn the day it was opened
 * @param lastContactOn the last day anybody was in touch
 * @param nextAction what is to be done next; empty once closed
 * @param nextDueOn by when; empty once closed
 * @param urgency how urgent it is, a code of the profile
 */
public record CaseRow(
        CaseId id,
        SupportCase.Status status,
        Optional<AgencyId> responsible,
        Optional<ActorId> worker,
        Optional<HouseholdId> household,
        Optional<LocalDate> openedOn,
        Optional<LocalDate> lastContactOn,
        Optional<String> nextAction,
        Optional<LocalDate> nextDueOn,
        Optional<String> urgency) {

    /** Which case. */
    public static final Column<CaseRow> ID =
            Column.text("case_id", row -> row.id().value());

    /** Where it stands. */
    public static final Column<CaseRow> STATUS =
            Column.text("status", row -> row.status().name());

    /** The responsible agency. */
    public static final Column<CaseRow> RESPONSIBLE =
            Column.optionalText("responsible", row -> row.responsible().map(AgencyId::value));

    /** Who looks after it. */
    public static final Column<CaseRow> WORKER =
            Column.optionalText("worker", row -> row.worker().map(ActorId::value));

    /** Which household it is about. */
    public static final Column<CaseRow> HOUSEHOLD =
            Column.optionalText("household_id", row -> row.household().map(HouseholdId::value));

    /** The day it was opened. */
    public static final Column<CaseRow> OPENED_ON = Column.optionalDate("opened_on", CaseRow::openedOn);

    /** The last day anybody was in touch. */
    public static final Column<CaseRow> LAST_CONTACT_ON =
            Column.optionalDate("last_contact_on", CaseRow::lastContactOn);

    /** What is to be done next. */
    public static final Column<CaseRow> NEXT_ACTION = Column.optionalText("next_action", CaseRow::nextAction);

    /** By when it is to be done. */
    public static final Column<CaseRow> NEXT_DUE_ON = Column.optionalDate("next_due_on", CaseRow::nextDueOn);

    /** How urgent it is. */
    public static final Column<CaseRow> URGENCY = Column.optionalText("urgency", CaseRow::urgency);

    /** The needs of a case, its members' included. */
    public static final ReadTable<LinkRow> NEEDS = LinkRow.table("case_needs", "case_id", "need");

    /**
     * The texts of a case that may be searched: goals, steps, strengths and wishes of its plans, but neither names nor
     * what to do in an emergency, and nothing of plans without consent, which are confidential by law.
     */
    public static final ReadTable<LinkRow> TEXTS = LinkRow.table("case_texts", "case_id", "text_id");

    /** The table of cases. */
    public static final ReadTable<CaseRow> TABLE = new ReadTable<>(
            "cases",
            List.of(ID),
            List.of(
                    STATUS,
                    RESPONSIBLE,
                    WORKER,
                    HOUSEHOLD,
                    OPENED_ON,
                    LAST_CONTACT_ON,
                    NEXT_ACTION,
                    NEXT_DUE_ON,
                    URGENCY),
            Optional.of(TEXTS),
            CaseRow::of);

    /** The row of a case. */
    public static List<CaseRow> of(CaseId id, SupportCase now) {
        Optional<NextAction> next = now.next();
        return List.of(new CaseRow(
                id,
                now.status(),
                now.responsible(),
                now.worker(),
                now.household(),
                now.openedOn(),
                now.lastContactOn(),
                next.map(NextAction::action),
                next.map(NextAction::dueOn),
                now.clock().map(UrgencyClock::urgency)));
    }

    /** The needs of a case and of single members of its household. */
    public static List<LinkRow> needs(CaseId id, SupportCase now) {
        Stream<Need> members = now.memberNeeds().values().stream().flatMap(needs -> needs.stream());
        return LinkRow.of(
                id.value(),
                Stream.concat(now.needs().stream(), members).map(Need::code).toList());
    }

    /** The texts of a case that may be searched. */
    public static List<LinkRow> texts(CaseId id, SupportCase now) {
        return LinkRow.of(
                id.value(),
                now.plans().plans().stream()
                        .filter(plan -> plan.track()
                                .filter(PlanTerms.Track.WITHOUT_CONSENT::equals)
                                .isEmpty())
                        .filter(plan -> plan.terms()
                                .filter(terms -> terms.withConsent().isEmpty())
                                .isEmpty())
                        .flatMap(CaseRow::texts)
                        .map(TextId::value)
                        .toList());
    }

    private static Stream<TextId> texts(SupportPlan plan) {
        return plan.content().stream().flatMap(CaseRow::texts);
    }

    private static Stream<TextId> texts(PlanContent content) {
        Stream<TextId> goals = content.goals().stream().map(goal -> goal.words());
        Stream<TextId> steps = content.steps().stream().map(Step::words).flatMap(Optional::stream);
        Stream<TextId> noted = Stream.concat(content.strengths().stream(), content.wishes().stream())
                .map(Noted::words)
                .flatMap(Optional::stream);
        return Stream.of(goals, steps, noted).flatMap(each -> each);
    }

    private static CaseRow of(Cells cells) {
        return new CaseRow(
                CaseId.of(cells.text("case_id")),
                SupportCase.Status.valueOf(cells.text("status")),
                cells.optionalText("responsible").map(AgencyId::of),
                cells.optionalText("worker").map(ActorId::of),
                cells.optionalText("household_id").map(HouseholdId::of),
                cells.optionalDate("opened_on"),
                cells.optionalDate("last_contact_on"),
                cells.optionalText("next_action"),
                cells.optionalDate("next_due_on"),
                cells.optionalText("urgency"));
    }
}
