package org.marugoto.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.marugoto.casework.NextAction;
import org.marugoto.casework.SupportCase;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.CaseId;
import org.marugoto.plan.SupportPlan;
import org.marugoto.referral.BackUp;
import org.marugoto.referral.HandOver;

/**
 * Something that is to be done by a day (期限のある仕事), in a list: all of them, not the soonest of each case alone.
 *
 * @param caseId for which case
 * @param item what it belongs to, such as {@code next} or {@code plan:P-1}
 * @param action what is to be done, a code
 * @param agency who is to do it
 * @param worker who looks after the case, where the responsible agency is to do it
 * @param dueOn by when
 */
public record DueRow(
        CaseId caseId,
        String item,
        String action,
        Optional<AgencyId> agency,
        Optional<ActorId> worker,
        LocalDate dueOn) {

    /** A receiver is to answer a hand-over. */
    public static final String ANSWER_HAND_OVER = "ANSWER_HAND_OVER";

    /** A receiver is to tell the sender what came of a hand-over. */
    public static final String REPORT_OUTCOME = "REPORT_OUTCOME";

    /** A helper is to answer a request for back-up. */
    public static final String ANSWER_BACK_UP = "ANSWER_BACK_UP";

    /** For which case. */
    public static final Column<DueRow> CASE_ID =
            Column.text("case_id", row -> row.caseId().value());

    /** What it belongs to. */
    public static final Column<DueRow> ITEM = Column.text("item", DueRow::item);

    /** What is to be done. */
    public static final Column<DueRow> ACTION = Column.text("action", DueRow::action);

    /** Who is to do it. */
    public static final Column<DueRow> AGENCY =
            Column.optionalText("agency", row -> row.agency().map(AgencyId::value));

    /** Who looks after the case. */
    public static final Column<DueRow> WORKER =
            Column.optionalText("worker", row -> row.worker().map(ActorId::value));

    /** By when. */
    public static final Column<DueRow> DUE_ON = Column.date("due_on", DueRow::dueOn);

    /** The table of what is due. */
    public static final ReadTable<DueRow> TABLE =
            new ReadTable<>("tasks_due", List.of(CASE_ID, ITEM), List.of(ACTION, AGENCY, WORKER, DUE_ON), DueRow::of);

    /** What is to be done for a case; nothing once it is closed but what its hand-overs still owe. */
    public static List<DueRow> of(CaseId id, SupportCase now) {
        Stream<DueRow> planned = now.planned().stream().map(next -> own(id, now, "next", next));
        Stream<DueRow> visit = now.outreach().next().stream()
                .map(step -> own(id, now, "outreach", new NextAction(step.action(), step.dueOn())));
        Stream<DueRow> reviews = now.plans().plans().stream().flatMap(plan -> review(id, now, plan));
        Stream<DueRow> handOvers = now.referrals().handOvers().entrySet().stream()
                .flatMap(entry -> handOver(id, entry.getKey(), entry.getValue()));
        Stream<DueRow> backUps = now.referrals().backUps().entrySet().stream()
                .flatMap(entry -> backUp(id, entry.getKey(), entry.getValue()));
        return Stream.of(planned, visit, reviews, handOvers, backUps)
                .flatMap(each -> each)
                .toList();
    }

    private static DueRow own(CaseId id, SupportCase now, String item, NextAction next) {
        return new DueRow(id, item, next.action(), now.responsible(), now.worker(), next.dueOn());
    }

    private static Stream<DueRow> review(CaseId id, SupportCase now, SupportPlan plan) {
        return plan.id().stream()
                .flatMap(number -> plan.reviewOn().stream()
                        .map(day -> own(id, now, "plan:" + number, new NextAction(NextAction.REVIEW_PLAN, day))));
    }

    private static Stream<DueRow> handOver(CaseId id, String number, HandOver now) {
        if (now.isAsked()) {
            return others(id, "answer:" + number, ANSWER_HAND_OVER, now.receiver(), now.answerBy());
        }
        return now.isOutcomeOwed()
                ? others(id, "outcome:" + number, REPORT_OUTCOME, now.receiver(), now.outcomeBy())
                : Stream.empty();
    }

    private static Stream<DueRow> backUp(CaseId id, String number, BackUp now) {
        return now.isOpen()
                ? others(id, "back-up:" + number, ANSWER_BACK_UP, now.helper(), now.answerBy())
                : Stream.empty();
    }

    private static Stream<DueRow> others(
            CaseId id, String item, String action, Optional<AgencyId> agency, Optional<LocalDate> by) {
        return by.stream().map(day -> new DueRow(id, item, action, agency, Optional.empty(), day));
    }

    private static DueRow of(Cells cells) {
        return new DueRow(
                CaseId.of(cells.text("case_id")),
                cells.text("item"),
                cells.text("action"),
                cells.optionalText("agency").map(AgencyId::of),
                cells.optionalText("worker").map(ActorId::of),
                cells.date("due_on"));
    }
}
