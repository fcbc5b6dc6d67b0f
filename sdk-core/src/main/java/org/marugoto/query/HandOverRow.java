package org.marugoto.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.marugoto.casework.SupportCase;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.CaseId;
import org.marugoto.referral.HandOver;
import org.marugoto.referral.HandOverId;

/**
 * A hand-over (つなぎ) that is not over, in a list.
 *
 * @param caseId of which case
 * @param id which hand-over of it
 * @param status where it stands
 * @param sender who hands over
 * @param receiver who is asked
 * @param ground why there, a code of the profile
 * @param answerBy the day by which the receiver is to answer
 * @param outcomeBy the day by which the sender is to hear what came of it
 */
public record HandOverRow(
        CaseId caseId,
        HandOverId id,
        HandOver.Status status,
        Optional<AgencyId> sender,
        Optional<AgencyId> receiver,
        Optional<String> ground,
        Optional<LocalDate> answerBy,
        Optional<LocalDate> outcomeBy) {

    /** Of which case. */
    public static final Column<HandOverRow> CASE_ID =
            Column.text("case_id", row -> row.caseId().value());

    /** Which hand-over. */
    public static final Column<HandOverRow> ID =
            Column.text("hand_over_id", row -> row.id().value());

    /** Where it stands. */
    public static final Column<HandOverRow> STATUS =
            Column.text("status", row -> row.status().name());

    /** Who hands over. */
    public static final Column<HandOverRow> SENDER =
            Column.optionalText("sender", row -> row.sender().map(AgencyId::value));

    /** Who is asked. */
    public static final Column<HandOverRow> RECEIVER =
            Column.optionalText("receiver", row -> row.receiver().map(AgencyId::value));

    /** Why there. */
    public static final Column<HandOverRow> GROUND = Column.optionalText("ground", HandOverRow::ground);

    /** The day by which the receiver is to answer. */
    public static final Column<HandOverRow> ANSWER_BY = Column.optionalDate("answer_by", HandOverRow::answerBy);

    /** The day by which the sender is to hear what came of it. */
    public static final Column<HandOverRow> OUTCOME_BY = Column.optionalDate("outcome_by", HandOverRow::outcomeBy);

    /** The table of hand-overs. */
    public static final ReadTable<HandOverRow> TABLE = new ReadTable<>(
            "hand_overs",
            List.of(CASE_ID, ID),
            List.of(STATUS, SENDER, RECEIVER, GROUND, ANSWER_BY, OUTCOME_BY),
            HandOverRow::of);

    /** The hand-overs of a case that are not over. */
    public static List<HandOverRow> of(CaseId id, SupportCase now) {
        return now.referrals().handOvers().entrySet().stream()
                .map(entry -> of(id, HandOverId.of(entry.getKey()), entry.getValue()))
                .toList();
    }

    private static HandOverRow of(CaseId caseId, HandOverId id, HandOver now) {
        return new HandOverRow(
                caseId, id, now.status(), now.sender(), now.receiver(), now.ground(), now.answerBy(), now.outcomeBy());
    }

    private static HandOverRow of(Cells cells) {
        return new HandOverRow(
                CaseId.of(cells.text("case_id")),
                HandOverId.of(cells.text("hand_over_id")),
                HandOver.Status.valueOf(cells.text("status")),
                cells.optionalText("sender").map(AgencyId::of),
                cells.optionalText("receiver").map(AgencyId::of),
                cells.optionalText("ground"),
                cells.optionalDate("answer_by"),
                cells.optionalDate("outcome_by"));
    }
}
