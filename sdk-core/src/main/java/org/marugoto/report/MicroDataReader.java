package org.marugoto.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.marugoto.decide.Reason;
import org.marugoto.document.CsvTable;
import org.marugoto.document.Document;
import org.marugoto.document.DocumentFault;
import org.marugoto.document.Faults;
import org.marugoto.document.ShapeCheck;

/** Reads cases first, then contacts, and goes on after every fault. */
final class MicroDataReader {

    private static final List<String> CASE_COLUMNS =
            List.of("case_id", "opened_on", "completed_on", "consulter", "needs");
    private static final List<String> CONTACT_COLUMNS = List.of("contact_id", "case_id", "on", "channel");

    /** After these there may be cases that nobody has read. */
    private static final Set<DocumentFault> ROWS_MISSING = EnumSet.of(
            DocumentFault.EMPTY_FILE,
            DocumentFault.MISSING_COLUMN,
            DocumentFault.COLUMN_TWICE,
            DocumentFault.CELLS,
            DocumentFault.OPEN_QUOTE,
            DocumentFault.NOT_WELL_FORMED);

    private final Faults faults;
    private final Cells channels;
    private final Cells consulters;
    private final Cells needs;
    private final DayCells days = new DayCells();
    private final ShapeCheck shapes = ShapeCheck.ifAvailable();
    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    private final Map<String, Integer> contactLines = new HashMap<>();
    private String casesFile = "";
    private boolean everyCaseWasRead = true;

    MicroDataReader(CaseCodes codes, Faults faults) {
        this.faults = faults;
        this.channels = new Cells(codes.channels());
        this.consulters = new Cells(codes.consulters());
        this.needs = new Cells(codes.needs());
    }

    /** A case while its contacts are still to come; a row with faults has no opening day. */
    private record Draft(
            int line,
            @Nullable LocalDate openedOn,
            Optional<LocalDate> completedOn,
            String consulter,
            List<String> needs,
            List<ContactFact> contacts) {

        CaseHistory history(String caseId, LocalDate opened) {
            return new CaseHistory(caseId, opened, completedOn, consulter, needs, contacts);
        }
    }

    void readCases(Document cases) {
        casesFile = cases.name();
        read(cases, CASE_COLUMNS, this::readCase);
        everyCaseWasRead = isWhole(cases.name());
    }

    void readContacts(Document contacts) {
        read(contacts, CONTACT_COLUMNS, this::readContact);
    }

    List<CaseHistory> histories() {
        List<CaseHistory> histories = new ArrayList<>(drafts.size());
        drafts.forEach((id, draft) -> {
            if (draft.openedOn() != null) {
                histories.add(draft.history(id, draft.openedOn()));
            }
        });
        return histories;
    }

    private void read(Document document, List<String> columns, Consumer<CsvTable.Row> rows) {
        if (document.text().isBlank()) {
            faults.add(document.name(), 1, Reason.of(DocumentFault.EMPTY_FILE));
        } else {
            CsvTable.read(document, columns, faults, rows);
        }
    }

    private void readCase(CsvTable.Row row) {
        String id = Cells.id(row, "case_id");
        Optional<LocalDate> opened = days.required(row, "opened_on");
        Optional<LocalDate> completed = days.optional(row, "completed_on");
        Optional<String> consulter = consulters.code(row, "consulter");
        List<String> codes = needs.codes(row, "needs");
        boolean inOrder =
                opened.isEmpty() || completed.filter(opened.get()::isAfter).isEmpty();
        if (!inOrder) {
            row.fault(
                    "completed_on",
                    Cells.reason(ReportFault.COMPLETED_BEFORE_OPENED, "completed_on", row.get("completed_on"))
                            .with("opened", row.get("opened_on")));
        }
        Draft draft = new Draft(
                row.line(),
                opened.orElse(null),
                inOrder ? completed : Optional.empty(),
                consulter.orElse(""),
                List.copyOf(codes),
                new ArrayList<>(2));
        opened.ifPresent(day -> shapes.reasons(draft.history(id, day)).forEach(row::fault));
        keep(row, id, draft);
    }

    private void keep(CsvTable.Row row, String id, Draft draft) {
        Draft first = id.isEmpty() ? null : drafts.putIfAbsent(id, draft);
        if (first != null) {
            twice(row, "case_id", id, first.line());
        }
    }

    private void readContact(CsvTable.Row row) {
        String id = Cells.id(row, "contact_id");
        Integer first = id.isEmpty() ? null : contactLines.putIfAbsent(id, row.line());
        if (first != null) {
            twice(row, "contact_id", id, first);
        }
        String caseId = Cells.id(row, "case_id");
        Optional<LocalDate> on = days.required(row, "on");
        Optional<String> channel = channels.code(row, "channel");
        Draft draft = drafts.get(caseId);
        if (draft == null) {
            unknownCase(row, caseId);
        } else {
            on.ifPresent(day -> checkOrder(row, caseId, draft, day));
            on.ifPresent(day -> keep(row, draft, new ContactFact(id, day, channel.orElse(""))));
        }
    }

    private void keep(CsvTable.Row row, Draft draft, ContactFact contact) {
        shapes.reasons(contact).forEach(row::fault);
        draft.contacts().add(contact);
    }

    private void checkOrder(CsvTable.Row row, String caseId, Draft draft, LocalDate day) {
        if (draft.openedOn() != null && day.isBefore(draft.openedOn())) {
            row.fault(
                    "on",
                    Cells.reason(ReportFault.CONTACT_BEFORE_CASE, "on", day.toString())
                            .with("case", Cells.shown(caseId))
                            .with("opened", draft.openedOn()));
        }
    }

    /** Where rows of cases are missing for another fault, that fault is enough. */
    private void unknownCase(CsvTable.Row row, String caseId) {
        if (everyCaseWasRead && !caseId.isEmpty()) {
            row.fault(
                    "case_id",
                    Cells.reason(ReportFault.UNKNOWN_CASE, "case_id", caseId).with("file", casesFile));
        }
    }

    private boolean isWhole(String file) {
        return faults.all().stream()
                .filter(found -> found.file().equals(file))
                .map(found -> found.reason().code())
                .noneMatch(code -> code instanceof DocumentFault fault && ROWS_MISSING.contains(fault));
    }

    private static void twice(CsvTable.Row row, String column, String id, int firstLine) {
        row.fault(column, Cells.reason(DocumentFault.TWICE, column, id).with("first", firstLine));
    }
}
