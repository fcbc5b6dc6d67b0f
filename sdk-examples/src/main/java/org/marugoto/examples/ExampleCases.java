package org.marugoto.examples;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.marugoto.Marugoto;
import org.marugoto.casework.CaseCommand;
import org.marugoto.casework.NextAction;
import org.marugoto.code.Text;
import org.marugoto.consultation.Channel;
import org.marugoto.consultation.Consulter;
import org.marugoto.consultation.ContactId;
import org.marugoto.consultation.Need;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.CaseId;
import org.marugoto.decide.Occasion;
import org.marugoto.document.CsvTable;
import org.marugoto.document.Faults;
import org.marugoto.document.YamlNode;
import org.marugoto.household.AgeRange;
import org.marugoto.household.HouseholdCommand;
import org.marugoto.household.HouseholdId;
import org.marugoto.household.Member;
import org.marugoto.household.PersonId;
import org.marugoto.rule.Assessment;
import org.marugoto.rule.FactForm;
import org.marugoto.rule.Facts;

/** Chiba's four published consultation examples, each walked as a full case, with the decision and its reasons. */
final class ExampleCases {

    private static final String NUMBERS = "①②③④";

    private final Terminal terminal;
    private final Locale locale;
    private final Marugoto marugoto;
    private final Map<String, String> published = new LinkedHashMap<>();

    ExampleCases(Terminal terminal, Locale locale, Marugoto marugoto) {
        this.terminal = terminal;
        this.locale = locale;
        this.marugoto = marugoto;
    }

    void run() {
        Faults faults = new Faults();
        CsvTable.read(
                ChibaData.published("example_cases"),
                List.of("case_no", "problem_ja"),
                faults,
                row -> published.put(row.get("case_no"), row.get("problem_ja")));
        List<YamlNode> examples = YamlNode.parse(ChibaData.examples(), faults)
                .map(YamlNode::items)
                .orElse(List.of());
        List<Runnable> walks = new ArrayList<>();
        examples.forEach(node -> walks.add(walk(node)));
        faults.throwIfAny();
        walks.forEach(Runnable::run);
    }

    private Runnable walk(YamlNode node) {
        CaseId id = CaseId.of(text(node, "id"));
        HouseholdId household = HouseholdId.of(id.value() + "-H");
        LocalDate day = node.require("on").flatMap(YamlNode::date).orElse(LocalDate.EPOCH);
        Occasion occasion = Occasion.of(
                ActorId.of("example-worker"),
                marugoto.profile().centre(),
                day.atTime(10, 0).toInstant(ZoneOffset.ofHours(9)),
                day);
        Set<Need> needs = node.require("needs").map(YamlNode::items).orElse(List.of()).stream()
                .map(YamlNode::text)
                .map(Need::of)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Facts facts = node.require("facts")
                .map(FactForm.of(marugoto.profile().rules())::read)
                .orElse(Facts.NONE);
        List<Member> members = members(node, day);
        Consulter consulter = Consulter.of(text(node, "consulter"));
        Channel channel = Channel.of(text(node, "channel"));
        int number = node.require("no").map(no -> no.number(1, 4)).orElse(1);
        return () -> {
            if (marugoto.cases().find(id, occasion).isEmpty()) {
                marugoto.store().within(() -> {
                    members.forEach(member -> marugoto.households()
                            .handle(household, new HouseholdCommand.Join(member, occasion))
                            .state());
                    act(id, new CaseCommand.Open(consulter, needs, next("ASSESS", day), occasion));
                    act(id, new CaseCommand.RecordContact(ContactId.of(id.value() + "-1"), channel, occasion));
                    act(id, new CaseCommand.ConcernHousehold(household, occasion));
                    act(id, new CaseCommand.Assess(needs, next("ROUTE", day), occasion));
                    return marugoto.cases()
                            .route(id, facts, next("FOLLOW_UP", day), occasion)
                            .state();
                });
            }
            print(number, id, marugoto.rules().assess(facts, occasion), occasion);
        };
    }

    private void act(CaseId id, CaseCommand command) {
        marugoto.cases().handle(id, command).state();
    }

    private void print(int number, CaseId id, Assessment answer, Occasion occasion) {
        terminal.print("\n" + NUMBERS.charAt(number - 1) + " " + id + "  " + published.get(String.valueOf(number)));
        AssessmentText.in(locale).lines(answer, marugoto.profile()).forEach(line -> terminal.print("   " + line));
        marugoto.cases()
                .find(id, occasion)
                .ifPresent(found -> terminal.print("   %s: %s / %s: %s"
                        .formatted(
                                say("状態", "status"),
                                found.status(),
                                say("担当機関", "responsible"),
                                found.responsible().map(String::valueOf).orElse("-"))));
    }

    private static List<Member> members(YamlNode node, LocalDate since) {
        List<Member> members = new ArrayList<>();
        for (YamlNode member : node.require("household").map(YamlNode::items).orElse(List.of())) {
            String[] ages = text(member, "ages").split("-", -1);
            members.add(new Member(
                    PersonId.of(text(member, "person")),
                    text(member, "relation"),
                    new AgeRange(Integer.parseInt(ages[0]), Integer.parseInt(ages[1])),
                    since));
        }
        return members;
    }

    private static NextAction next(String action, LocalDate day) {
        return new NextAction(action, day.plusDays(7));
    }

    private static String text(YamlNode node, String key) {
        return node.require(key).map(YamlNode::text).orElse("");
    }

    private String say(String ja, String en) {
        return Text.of(ja, en).in(locale);
    }
}
