package org.marugoto.rule.dmn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.marugoto.decide.Reason;
import org.marugoto.document.Document;
import org.marugoto.document.Faults;
import org.marugoto.document.FaultyDocumentException;
import org.marugoto.rule.RuleBook;

/**
 * Decision tables of DMN 1.3 and later, in and out (DMN 決定表); 1.1 and 1.2 are read as well.
 *
 * <p>What both sides can say is kept; what the other side cannot say is refused, with its place. Documents with a document
 * type are not read, and nothing is ever fetched. Source: OMG Decision Model and Notation 1.3 (formal/21-02-01), chapters 7
 * to 9. Stateless and thread-safe.
 */
public final class DmnForm {

    private record Table(String id, String name, DmnNode node) {}

    /** Characters that no XML 1.0 document can hold. */
    private static final Pattern NO_XML =
            Pattern.compile("[^\\t\\n\\r\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private DmnForm() {}

    /**
     * Reads the only decision table of a document.
     *
     * @throws FaultyDocumentException with everything that is wrong
     */
    public static DmnDecision read(Document dmn) {
        Faults faults = new Faults();
        Optional<DmnDecision> decision = read(dmn, faults);
        faults.throwIfAny();
        return decision.orElseThrow();
    }

    /** Reads the only decision table of a document; empty if anything is wrong, which the faults then say. */
    public static Optional<DmnDecision> read(Document dmn, Faults faults) {
        return read(dmn, "", faults);
    }

    /**
     * Reads one decision table of a document; empty if anything is wrong, which the faults then say.
     *
     * @param decision the name or id of the decision, or of the business knowledge model, that the table belongs to; empty
     *     if the document has but one table
     */
    public static Optional<DmnDecision> read(Document dmn, String decision, Faults faults) {
        Faults own = new Faults();
        Optional<DmnDecision> found = DmnXml.read(dmn, own).flatMap(definitions -> table(definitions, decision, own));
        own.all().forEach(faults::add);
        return found.filter(whole -> own.isEmpty());
    }

    /**
     * The rules in force on a day as a DMN 1.3 document, in the order of their rank; empty if a rule says something that no
     * decision table can say, which the faults then tell: file {@code rules}, line the place of the rule in the book.
     */
    public static Optional<String> write(RuleBook book, LocalDate on, Faults faults) {
        Faults own = new Faults();
        String text = new DmnWriter(book, on, own).write();
        NO_XML.matcher(text)
                .results()
                .limit(1)
                .forEach(bad -> own.add(
                        "rules",
                        1,
                        Reason.of(DmnFault.DMN_CANNOT_SAY)
                                .with("rule", "*")
                                .with("found", "U+%04X".formatted(bad.group().codePointAt(0)))));
        own.all().forEach(faults::add);
        return own.isEmpty() ? Optional.of(text) : Optional.empty();
    }

    /**
     * The rules in force on a day as a DMN 1.3 document.
     *
     * @throws FaultyDocumentException with every rule that says something no decision table can say
     */
    public static String write(RuleBook book, LocalDate on) {
        Faults faults = new Faults();
        Optional<String> text = write(book, on, faults);
        faults.throwIfAny();
        return text.orElseThrow();
    }

    private static Optional<DmnDecision> table(DmnNode definitions, String decision, Faults faults) {
        List<Table> tables = new ArrayList<>();
        definitions.children().forEach(owner -> find(owner, owner, tables));
        List<Table> fitting = tables.stream()
                .filter(table -> decision.isEmpty()
                        || table.name().equals(decision)
                        || table.id().equals(decision))
                .toList();
        if (fitting.size() != 1) {
            List<String> names = tables.stream().map(Table::name).toList();
            faults.add(definitions.fault(
                    Reason.of(DmnFault.DMN_TABLES).with("name", decision).with("found", String.join(", ", names))));
            return Optional.empty();
        }
        Table only = fitting.get(0);
        return new DmnTable(definitions, only.node(), only.name(), faults).read();
    }

    /** Documents are at most {@value DmnXml#MAX_DEPTH} levels deep. */
    private static void find(DmnNode owner, DmnNode at, List<Table> tables) {
        at.children().forEach(child -> {
            if (child.name().equals("decisionTable")) {
                tables.add(new Table(owner.attribute("id"), owner.attribute("name"), child));
            } else {
                find(owner, child, tables);
            }
        });
    }
}
