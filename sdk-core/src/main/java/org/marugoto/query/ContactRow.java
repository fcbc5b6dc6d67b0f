package org.marugoto.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.marugoto.consultation.Channel;
import org.marugoto.consultation.Consulter;
import org.marugoto.consultation.Contact;
import org.marugoto.consultation.ContactId;
import org.marugoto.consultation.Intake;
import org.marugoto.consultation.Need;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.CaseId;
import org.marugoto.ledger.TextId;

/**
 * A contact (相談受付) in a list.
 *
 * @param id which contact
 * @param status where it stands
 * @param receivedBy the agency whose desk received it
 * @param receivedOn the day
 * @param consulter who came, a code of the profile
 * @param channel how, a code of the profile
 * @param principal the need that weighs most
 * @param needsCase whether danger was noticed and no case looks after it yet
 */
public record ContactRow(
        ContactId id,
        Contact.Status status,
        Optional<AgencyId> receivedBy,
        Optional<LocalDate> receivedOn,
        Optional<Consulter> consulter,
        Optional<Channel> channel,
        Optional<Need> principal,
        boolean needsCase) {

    /** Which contact. */
    public static final Column<ContactRow> ID =
            Column.text("contact_id", row -> row.id().value());

    /** Where it stands. */
    public static final Column<ContactRow> STATUS =
            Column.text("status", row -> row.status().name());

    /** The agency whose desk received it. */
    public static final Column<ContactRow> RECEIVED_BY =
            Column.optionalText("received_by", row -> row.receivedBy().map(AgencyId::value));

    /** The day it was received. */
    public static final Column<ContactRow> RECEIVED_ON = Column.optionalDate("received_on", ContactRow::receivedOn);

    /** Who came. */
    public static final Column<ContactRow> CONSULTER =
            Column.optionalText("consulter", row -> row.consulter().map(Consulter::code));

    /** How they came. */
    public static final Column<ContactRow> CHANNEL =
            Column.optionalText("channel", row -> row.channel().map(Channel::code));

    /** The need that weighs most. */
    public static final Column<ContactRow> PRINCIPAL =
            Column.optionalText("principal_need", row -> row.principal().map(Need::code));

    /** Whether danger was noticed and no case looks after it yet. */
    public static final Column<ContactRow> NEEDS_CASE = Column.flag("needs_case", ContactRow::needsCase);

    /** The needs of a contact. */
    public static final ReadTable<LinkRow> NEEDS = LinkRow.table("contact_needs", "contact_id", "need");

    /** The cases of a contact. */
    public static final ReadTable<LinkRow> CASES = LinkRow.table("contact_cases", "contact_id", "case_id");

    /** The texts of a contact that may be searched: what else was said, but no name. */
    public static final ReadTable<LinkRow> TEXTS = LinkRow.table("contact_texts", "contact_id", "text_id");

    /** The table of contacts. */
    public static final ReadTable<ContactRow> TABLE = new ReadTable<>(
            "contacts",
            List.of(ID),
            List.of(STATUS, RECEIVED_BY, RECEIVED_ON, CONSULTER, CHANNEL, PRINCIPAL, NEEDS_CASE),
            Optional.of(TEXTS),
            ContactRow::of);

    /** The row of a contact. */
    public static List<ContactRow> of(ContactId id, Contact now) {
        return List.of(new ContactRow(
                id,
                now.status(),
                now.receivedBy(),
                now.receivedOn(),
                now.intake().map(Intake::consulter),
                now.intake().map(Intake::channel),
                now.intake().flatMap(Intake::principal),
                now.needsCase()));
    }

    /** The needs that were named. */
    public static List<LinkRow> needs(ContactId id, Contact now) {
        return LinkRow.of(
                id.value(),
                now.intake().stream()
                        .flatMap(intake -> intake.needs().stream())
                        .map(Need::code)
                        .toList());
    }

    /** The cases it belongs to. */
    public static List<LinkRow> cases(ContactId id, Contact now) {
        return LinkRow.of(id.value(), now.cases().stream().map(CaseId::value).toList());
    }

    /** The texts that may be searched. */
    public static List<LinkRow> texts(ContactId id, Contact now) {
        return LinkRow.of(
                id.value(),
                now.intake().flatMap(Intake::note).map(TextId::value).stream().toList());
    }

    private static ContactRow of(Cells cells) {
        return new ContactRow(
                ContactId.of(cells.text("contact_id")),
                Contact.Status.valueOf(cells.text("status")),
                cells.optionalText("received_by").map(AgencyId::of),
                cells.optionalDate("received_on"),
                cells.optionalText("consulter").map(Consulter::of),
                cells.optionalText("channel").map(Channel::of),
                cells.optionalText("principal_need").map(Need::of),
                cells.flag("needs_case"));
    }
}
