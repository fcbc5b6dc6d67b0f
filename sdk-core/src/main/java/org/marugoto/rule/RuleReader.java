package org.marugoto.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.marugoto.decide.Reason;
import org.marugoto.document.YamlNode;

/** Reads rules from YAML and JSON; a rule with a fault is left out. */
final class RuleReader {

    private static final Set<String> KEYS = Set.of(
            "id", "edition", "layer", "validFrom", "validUntil", "priority", "when", "outcomes", "basis", "because");
    private static final Set<String> OUTCOME_KEYS =
            Set.of("to", "lead", "programme", "urgency", "conference", "outreach", "immediate", "excludes");

    private final ConditionReader conditions;

    RuleReader(TypeCheck types) {
        this.conditions = new ConditionReader(types);
    }

    Optional<Rule> read(YamlNode at) {
        at.allowOnly(KEYS);
        Optional<String> id = at.require("id").flatMap(Keys::code);
        Optional<LocalDate> from = at.require("validFrom").flatMap(RuleReader::day);
        Optional<String> edition = at.find("edition").flatMap(Keys::code).or(() -> from.map(RuleReader::edition));
        Optional<LocalDate> until = at.find("validUntil").flatMap(RuleReader::day);
        Optional<Condition> when = at.require("when").map(conditions::read);
        List<Outcome> outcomes = at.require("outcomes").map(this::outcomes).orElse(List.of());
        if (id.isEmpty() || from.isEmpty() || edition.isEmpty() || when.isEmpty() || outcomes.isEmpty()) {
            return Optional.empty();
        }
        if (until.isPresent() && !until.get().isAfter(from.get())) {
            at.fault(endsTooEarly(from.get(), until.get()));
            return Optional.empty();
        }
        Rule.Builder rule = Rule.builder()
                .id(id.get())
                .edition(edition.get())
                .validFrom(from.get())
                .validUntil(until)
                .when(when.get())
                .outcomes(outcomes);
        at.find("layer").flatMap(Keys::code).ifPresent(rule::layer);
        at.find("priority").ifPresent(node -> rule.priority(node.number(-Rule.MAX_PRIORITY, Rule.MAX_PRIORITY)));
        at.find("basis").ifPresent(node -> rule.basis(node.text()));
        at.find("because").flatMap(FactSection::text).ifPresent(rule::because);
        return Optional.of(rule.build());
    }

    /** The edition of a rule that names none: the month it begins in. */
    static String edition(LocalDate from) {
        return from.toString().substring(0, 7);
    }

    static Reason endsTooEarly(LocalDate from, LocalDate until) {
        return Reason.of(RuleFault.ENDS_BEFORE_IT_BEGINS).with("from", from).with("found", until);
    }

    /** The outcomes in a list, at least one or a fault. */
    List<Outcome> outcomes(YamlNode at) {
        List<Outcome> outcomes = new ArrayList<>();
        List<YamlNode> items = at.items();
        items.forEach(item -> outcome(item).ifPresent(outcomes::add));
        if (at.isList() && items.isEmpty()) {
            at.fault(Reason.of(RuleFault.NOTHING_THERE).with("name", at.path()));
        }
        return outcomes;
    }

    /** The condition at a place. */
    Condition condition(YamlNode at) {
        return conditions.read(at);
    }

    private static Optional<Outcome> outcome(YamlNode at) {
        at.allowOnly(OUTCOME_KEYS);
        Optional<Destination> to = at.find("to").flatMap(RuleReader::destination);
        Set<Destination> excludes = new HashSet<>();
        at.find("excludes")
                .ifPresent(
                        list -> list.items().forEach(item -> destination(item).ifPresent(excludes::add)));
        boolean lead = flag(at, "lead");
        if (lead && to.isEmpty()) {
            at.fault(Reason.of(RuleFault.NOT_POSSIBLE).with("name", "lead").with("found", "no destination"));
            return Optional.empty();
        }
        return Optional.of(Outcome.builder()
                .to(to)
                .lead(lead)
                .programme(at.find("programme").flatMap(Keys::code))
                .urgency(at.find("urgency")
                        .map(node -> node.number(0, Outcome.MOST_URGENT))
                        .orElse(0))
                .conference(flag(at, "conference"))
                .outreach(flag(at, "outreach"))
                .immediate(flag(at, "immediate"))
                .excludes(excludes)
                .build());
    }

    private static boolean flag(YamlNode at, String key) {
        return at.find(key).map(YamlNode::bool).orElse(false);
    }

    private static Optional<Destination> destination(YamlNode at) {
        String text = at.text();
        String code = text.startsWith("role:") ? text.substring("role:".length()) : text;
        if (!Names.isCode(code)) {
            at.fault(Reason.of(RuleFault.NOT_A_NAME).with("name", at.path()).with("found", text));
            return Optional.empty();
        }
        return Optional.of(Destination.parse(text));
    }

    /** A day of the years 1 to 9999, or empty and a fault. */
    static Optional<LocalDate> day(YamlNode at) {
        Optional<LocalDate> day = Days.parse(at.text());
        return day.isPresent()
                ? day
                : at.date().filter(date -> Days.parse(date.toString()).isPresent());
    }
}
