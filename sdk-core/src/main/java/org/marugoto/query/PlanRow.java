package org.marugoto.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.marugoto.casework.SupportCase;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.CaseId;
import org.marugoto.plan.PlanContent;
import org.marugoto.plan.PlanId;
import org.marugoto.plan.PlanTerms;
import org.marugoto.plan.SupportPlan;

/**
 * A support plan (支援プラン) in a list.
 *
 * @param caseId of which case
 * @param id which plan of it
 * @param status where it stands
 * @param kind the kind of plan, a code of the profile
 * @param drafter the agency that drafted it
 * @param lead the agency that leads
 * @param draftedOn the day it was drafted
 * @param activeSince the day it came into force
 * @param reviewOn the day it is looked at again
 */
public record PlanRow(
        CaseId caseId,
        PlanId id,
        SupportPlan.Status status,
        Optional<String> kind,
        Optional<AgencyId> drafter,
        Optional<AgencyId> lead,
        Optional<LocalDate> draftedOn,
        Optional<LocalDate> activeSince,
        Optional<LocalDate> reviewOn) {

    /** Of which case. */
    public static final Column<PlanRow> CASE_ID =
            Column.text("case_id", row -> row.caseId().value());

    /** Which plan. */
    public static final Column<PlanRow> ID =
            Column.text("plan_id", row -> row.id().value());

    /** Where it stands. */
    public static final Column<PlanRow> STATUS =
            Column.text("status", row -> row.status().name());

    /** The kind of plan. */
    public static final Column<PlanRow> KIND = Column.optionalText("kind", PlanRow::kind);

    /** The agency that drafted it. */
    public static final Column<PlanRow> DRAFTER =
            Column.optionalText("drafter", row -> row.drafter().map(AgencyId::value));

    /** The agency that leads. */
    public static final Column<PlanRow> LEAD =
            Column.optionalText("lead_agency", row -> row.lead().map(AgencyId::value));

    /** The day it was drafted. */
    public static final Column<PlanRow> DRAFTED_ON = Column.optionalDate("drafted_on", PlanRow::draftedOn);

    /** The day it came into force. */
    public static final Column<PlanRow> ACTIVE_SINCE = Column.optionalDate("active_since", PlanRow::activeSince);

    /** The day it is looked at again. */
    public static final Column<PlanRow> REVIEW_ON = Column.optionalDate("review_on", PlanRow::reviewOn);

    /** The table of plans. */
    public static final ReadTable<PlanRow> TABLE = new ReadTable<>(
            "plans",
            List.of(CASE_ID, ID),
            List.of(STATUS, KIND, DRAFTER, LEAD, DRAFTED_ON, ACTIVE_SINCE, REVIEW_ON),
            PlanRow::of);

    /** The plans of a case. */
    public static List<PlanRow> of(CaseId id, SupportCase now) {
        return now.plans().plans().stream().flatMap(plan -> of(id, plan)).toList();
    }

    private static Stream<PlanRow> of(CaseId caseId, SupportPlan now) {
        return now.id().stream()
                .map(id -> new PlanRow(
                        caseId,
                        id,
                        now.status(),
                        now.terms().map(PlanTerms::kind),
                        now.drafter(),
                        now.content().flatMap(PlanContent::lead),
                        now.draftedOn(),
                        now.activeSince(),
                        now.reviewOn()));
    }

    private static PlanRow of(Cells cells) {
        return new PlanRow(
                CaseId.of(cells.text("case_id")),
                PlanId.of(cells.text("plan_id")),
                SupportPlan.Status.valueOf(cells.text("status")),
                cells.optionalText("kind"),
                cells.optionalText("drafter").map(AgencyId::of),
                cells.optionalText("lead_agency").map(AgencyId::of),
                cells.optionalDate("drafted_on"),
                cells.optionalDate("active_since"),
                cells.optionalDate("review_on"));
    }
}
