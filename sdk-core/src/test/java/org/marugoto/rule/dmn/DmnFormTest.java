package org.marugoto.rule.dmn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.marugoto.code.Wording;
import org.marugoto.document.Document;
import org.marugoto.document.Faults;
import org.marugoto.document.FaultyDocumentException;
import org.marugoto.rule.Condition;
import org.marugoto.rule.Facts;
import org.marugoto.rule.Interpreter;
import org.marugoto.rule.Outcome;
import org.marugoto.rule.RandomBooks;
import org.marugoto.rule.Rule;
import org.marugoto.rule.RuleBook;
import org.marugoto.rule.Truth;

class DmnFormTest {

    private static final LocalDate DAY = RandomBooks.DAY;

    private final Faults faults = new Faults();

    private List<String> codes(String dmn) {
        DmnForm.read(new Document("t.dmn", dmn), faults);
        return faults.all().stream().map(fault -> fault.reason().code().name()).toList();
    }

    private static String approval() {
        return DmnExamplesTest.example("approval-unique").text();
    }

    @Test
    void entities_are_refused_and_nothing_is_fetched() {
        String lol =
                "<!DOCTYPE d [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c SYSTEM \"file:///etc/hosts\">]>";
        assertThat(codes(lol + "<definitions>&b;&c;</definitions>")).containsExactly("DMN_DOCTYPE");
    }

    @Test
    void deep_and_broken_documents_are_refused() {
        String root = "<definitions xmlns=\"" + DmnXml.DMN_1_3 + "\">";
        assertThat(codes(root + "<a>".repeat(100_000))).containsExactly("DMN_NOT_XML");
        assertThat(new DmnFormTest().codes(root + "<a></b>")).containsExactly("DMN_NOT_XML");
        assertThat(new DmnFormTest().codes("<definitions/>")).containsExactly("DMN_NOT_DMN");
        assertThat(new DmnFormTest().codes(root + "</definitions>")).containsExactly("DMN_TABLES");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hitPolicy=\"UNIQUE\"|hitPolicy=\"RULE ORDER\"|DMN_POLICY",
                "hitPolicy=\"UNIQUE\"|hitPolicy=\"COLLECT\" aggregation=\"SUM\"|DMN_POLICY",
                "<text>Age</text>|<text>Age + 1</text>|DMN_INPUT",
                "typeRef=\"number\"|typeRef=\"years and months duration\"|DMN_TYPE",
                "&lt;18|Age &lt; limit|DMN_TEST",
                "&lt;18|[20..10]|DMN_TEST",
                "&lt;18|\"eighteen\"|DMN_TEST",
                "\"Medium\",\"Low\"|\"Unheard\"|UNKNOWN_CODE",
                "\"Approved\"|Age * 2|DMN_OUTPUT",
                "<outputEntry>|<outputEntry><text>1</text></outputEntry><outputEntry>|DMN_ENTRIES"
            })
    void what_has_no_counterpart_is_refused_at_its_place(String part, String other, String fault) {
        assertThat(approval()).contains(part);
        assertThat(codes(approval().replace(part, other))).isNotEmpty().containsOnly(fault);
        assertThat(faults.all().get(0).line()).isGreaterThan(2);
    }

    @Test
    void faults_have_words_in_both_languages() {
        for (DmnFault fault : DmnFault.values()) {
            assertThat(Wording.in(Locale.JAPANESE).knows(fault)).isTrue();
            assertThat(Wording.in(Locale.ENGLISH).knows(fault)).isTrue();
        }
    }

    @Test
    void one_table_of_many_is_chosen_by_its_decision() {
        String table = approval()
                .substring(approval().indexOf("<decision "), approval().indexOf("</definitions>"));
        String two =
                approval().replace("</definitions>", table.replace("Approval Status", "Second") + "</definitions>");
        assertThat(codes(two)).containsExactly("DMN_TABLES");
        assertThat(DmnForm.read(new Document("t.dmn", two), "Second", new Faults())
                        .orElseThrow()
                        .name())
                .isEqualTo("Second");
    }

    @Test
    void a_rule_that_no_table_can_say_is_named() {
        RuleBook book = RuleBook.builder()
                .facts(RandomBooks.FACTS)
                .areas(RandomBooks.AREAS)
                .addRules(rule(
                        "nested", Condition.any(new Condition.Is("urgency", true), new Condition.Covers("certified"))))
                .addRules(rule("place", new Condition.Within("area", Set.of("a"))))
                .addRules(rule("kin", new Condition.RelationPresent("relations", Set.of("N1"))))
                .addRules(rule("fine", new Condition.Is("urgency", true)))
                .build();
        assertThatThrownBy(() -> DmnForm.write(book, DAY))
                .isInstanceOf(FaultyDocumentException.class)
                .hasMessageContaining("rules:1: ")
                .hasMessageContaining("rule nested")
                .hasMessageContaining("rule place")
                .hasMessageContaining("rule kin")
                .message()
                .doesNotContain("rule fine");
    }

    @Test
    void a_character_that_xml_cannot_hold_is_refused() {
        RuleBook book = RuleBook.builder()
                .addRules(rule("bell", Condition.ALWAYS).but().basis("\u0007").build())
                .build();
        assertThatThrownBy(() -> DmnForm.write(book, DAY)).hasMessageContaining("U+0007");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"approval-unique", "approval-collect", "post-bureau-risk", "eligibility-routing", "season-lists"
            })
    void a_table_of_others_is_written_with_the_same_conditions(String name) {
        RuleBook book = DmnForm.read(DmnExamplesTest.example(name)).book();
        RuleBook again =
                DmnForm.read(new Document("t.dmn", DmnForm.write(book, DAY))).book();
        assertThat(again.rules()).isEqualTo(book.rules());
        assertThat(again.facts()).hasSameSizeAs(book.facts());
    }

    private static Rule rule(String id, Condition when) {
        return Rule.builder()
                .id(id)
                .edition("2026-04")
                .validFrom(LocalDate.of(2026, 4, 1))
                .when(when)
                .addOutcomes(Outcome.to("desk"))
                .build();
    }

    /** What a table can say of a drawn book: rules with one outcome whose parts each fit a cell. */
    private static RuleBook sayable(long seed) {
        RuleBook drawn = new RandomBooks(seed).book(12, 1);
        List<Rule> rules = new ArrayList<>();
        for (Rule rule : drawn.rules()) {
            Rule one = rule.but().outcomes(rule.outcomes().subList(0, 1)).build();
            if (DmnForm.write(drawn.but().rules(List.of(one)).build(), DAY, new Faults())
                    .isPresent()) {
                rules.add(one);
            }
        }
        return drawn.but().rules(rules).build();
    }

    @Property(tries = 200, seed = "20260406")
    void a_book_goes_to_dmn_and_back_with_everything_but_the_order_of_its_tests(@ForAll long seed) {
        RuleBook book = sayable(seed);
        RuleBook again =
                DmnForm.read(new Document("t.dmn", DmnForm.write(book, DAY))).book();
        List<Rule> rules = book.inForce(DAY);
        assertThat(again.but().rules(List.of()).build())
                .isEqualTo(book.but().rules(List.of()).build());
        assertThat(again.rules()).hasSameSizeAs(rules);
        for (int i = 0; i < rules.size(); i++) {
            Rule expected = rules.get(i);
            Rule found = again.rules().get(i);
            assertThat(found.but().when(Condition.ALWAYS).build())
                    .isEqualTo(expected.but().when(Condition.ALWAYS).build());
            assertThat(found.when().facts()).isEqualTo(expected.when().facts());
        }
        Interpreter interpreter = new Interpreter(book.areas(), DAY);
        RandomBooks draw = new RandomBooks(seed + 1);
        for (int i = 0; i < 50; i++) {
            Facts facts = draw.facts();
            assertAtLeastAsExact(truths(interpreter, again.rules(), facts), truths(interpreter, rules, facts));
        }
    }

    /** Alternatives on one fact become one list, which can decide where the alternatives apart could not. */
    private static void assertAtLeastAsExact(List<Truth> found, List<Truth> expected) {
        for (int i = 0; i < expected.size(); i++) {
            if (expected.get(i) != Truth.UNKNOWN) {
                assertThat(found.get(i)).isEqualTo(expected.get(i));
            }
        }
    }

    private static List<Truth> truths(Interpreter interpreter, List<Rule> rules, Facts facts) {
        return rules.stream().map(rule -> interpreter.test(rule.when(), facts)).toList();
    }

    @Test
    void writing_a_second_time_gives_the_same_document() {
        for (int seed = 0; seed < 20; seed++) {
            String once = DmnForm.write(sayable(seed), DAY);
            String twice =
                    DmnForm.write(DmnForm.read(new Document("t.dmn", once)).book(), DAY);
            assertThat(twice).isEqualTo(once);
        }
    }

    @Test
    void drawn_books_say_something() {
        int rules = 0;
        Set<String> kinds = new HashSet<>();
        for (int seed = 0; seed < 50; seed++) {
            RuleBook book = sayable(seed);
            rules += book.inForce(DAY).size();
            book.rules()
                    .forEach(rule -> rule.when()
                            .tests()
                            .forEach(test -> kinds.add(test.getClass().getSimpleName())));
        }
        assertThat(rules).isGreaterThan(100);
        assertThat(kinds).contains("InRange", "OneOf", "Contains", "Is", "DateIn");
    }

    @Test
    void a_damaged_document_gives_faults_and_nothing_else() {
        Random random = new Random(20261121);
        List<String> files = DmnExamplesTest.FILES.stream()
                .map(name -> DmnExamplesTest.example(name).text())
                .collect(Collectors.toCollection(ArrayList::new));
        files.add(DmnForm.write(sayable(7), DAY));
        int rounds = 5_000 * Integer.getInteger("marugoto.effort", 1);
        int whole = 0;
        for (int i = 0; i < rounds; i++) {
            String damaged = damaged(files.get(i % files.size()), random);
            long start = System.nanoTime();
            try {
                whole += DmnForm.read(new Document("t.dmn", damaged), new Faults())
                                .isPresent()
                        ? 1
                        : 0;
            } catch (RuntimeException | StackOverflowError escaped) {
                fail("Mutation %d escaped:%n%s".formatted(i, damaged), escaped);
            }
            assertThat(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start)).isLessThan(1_000);
        }
        assertThat(whole).isBetween(1, rounds - 1);
    }

    private static String damaged(String text, Random random) {
        String[] pieces = {
            "<",
            ">",
            "\"",
            "&",
            "&x;",
            "not(",
            ")",
            "[",
            "..",
            "-",
            "0",
            "9999999999999999",
            "null",
            "\u0000",
            "\\",
            ",",
            "date(\"2024-02-30\")",
            "<!DOCTYPE a>",
            "<![CDATA[",
            "]]>",
            "<a>",
            "年",
            "\uD800",
            " and ",
            "list contains(?,"
        };
        StringBuilder out = new StringBuilder(text);
        for (int n = 1 + random.nextInt(3); n > 0; n--) {
            int at = random.nextInt(out.length());
            int until = Math.min(out.length(), at + random.nextInt(random.nextInt(20) == 0 ? 400 : 4));
            String piece = random.nextBoolean() ? pieces[random.nextInt(pieces.length)] : "";
            boolean copy = random.nextInt(3) == 0;
            out.replace(at, until, copy ? out.substring(random.nextInt(at + 1), at) : piece);
            if (out.length() == 0 || out.length() > 200_000) {
                return text;
            }
        }
        return out.toString();
    }
}
