package org.marugoto.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.marugoto.code.Wording;
import org.marugoto.document.Document;
import org.marugoto.document.Faults;
import org.marugoto.document.FaultyDocumentException;

class RuleFormTest {

    private static final String TABLE = """
            id,priority,validFrom,validUntil,age,needs,consent,area,to,programme,urgency,conference,because_ja,because_en
            care,10,2026-04-01,,>=65,any(CARE),*,,elderly,,2,true,65歳以上で介護の相談,Care for the old
            minors,0,2026-04-01,2027-04-01,<18,"all(FOOD,HOUSING) & none(DEBT)",,north|south,role:CHILD,OUTREACH,,,,
            """;

    private static final int EFFORT = Integer.getInteger("marugoto.effort", 1);

    private final Faults faults = new Faults();

    private List<String> sentences(Locale language) {
        return faults.all().stream()
                .map(fault -> fault.text(Wording.in(language)))
                .toList();
    }

    private RuleForm form() {
        return new RuleForm(faults).facts(Centre.facts()).areas(Centre.AREAS);
    }

    private RuleBook table(String csv) {
        return form().table(new Document("rules.csv", csv)).book().orElseThrow();
    }

    @Test
    void an_official_keeps_rules_in_a_table() {
        List<Rule> rules = table(TABLE).rules();
        assertThat(rules.get(0).when()).isEqualTo(Condition.all(Centre.atLeast(65), Centre.needs("CARE")));
        assertThat(rules.get(0).edition()).isEqualTo("2026-04");
        assertThat(rules.get(0).outcomes())
                .containsExactly(
                        Outcome.to("elderly").but().urgency(2).conference(true).build());
        assertThat(rules.get(1).validUntil()).contains(LocalDate.of(2027, 4, 1));
        assertThat(rules.get(1).when().facts()).containsExactly("age", "area", "needs");
        assertThat(TestWords.shown(rules.get(1).when().tests().get(0))).isEqualTo("<=17");
        assertThat(rules.get(1).because().en()).isEqualTo("minors");
    }

    @Test
    void the_table_opens_in_a_japanese_spreadsheet_in_both_encodings() {
        RuleBook book = table(TABLE);
        byte[] utf8 = RuleForm.toTable(book, StandardCharsets.UTF_8);
        assertThat(utf8).startsWith(0xEF, 0xBB, 0xBF);
        byte[] cp932 = RuleForm.toTable(book, Document.CP932);
        Document fromUtf8 = Document.of("u.csv", utf8, StandardCharsets.UTF_8);
        Document fromCp932 = Document.of("c.csv", cp932, Document.CP932);
        assertThat(form().table(fromUtf8).book()).contains(book);
        assertThat(form().table(fromCp932).book()).contains(book);
    }

    @Test
    void every_fault_of_a_table_is_told_at_its_cell() {
        form().table(new Document("rules.csv", """
                        id,validFrom,validUntil,age,needs,shoe,to,lead
                        a,2026-04-01,2026-04-01,old,any(CARE),,desk,
                        b,1 April,,200.5,any(SHELTER),,de sk,maybe
                        """)).book();
        assertThat(sentences(Locale.ENGLISH))
                .containsExactly(
                        "rules.csv:1: [column 6] one of the facts age, needs, consulter, consent, area (found shoe)."
                                + " Maybe declare it",
                        "rules.csv:2: [column 3] a rule that ends after it begins (found validUntil 2026-04-01,"
                                + " validFrom 2026-04-01)",
                        "rules.csv:2: [column 4] age to be 5, 80..89, >=65, <18, age(>=65), * (found old)",
                        "rules.csv:3: [column 2] validFrom to be a date that exists, written like 2024-01-31 (found 1 April)",
                        "rules.csv:3: [column 4] age to lie in 0..120 (1) (found 200.5)",
                        "rules.csv:3: [column 5] needs to be one of HOUSING, DEBT, FOOD, CARE (found SHELTER)",
                        "rules.csv:3: [column 7] to to have 1 to 64 letters, digits, _ . or - and to begin with a letter"
                                + " or digit (found de sk)",
                        "rules.csv:3: [column 8] lead to be true or false (found maybe)");
        assertThat(sentences(Locale.JAPANESE)).allMatch(sentence -> sentence.matches("(?s).*[ぁ-ん].*"));
    }

    @Test
    void every_fault_of_a_document_is_told_at_its_place() {
        new RuleForm(faults).read(new Document("book.yaml", """
                        policy: some
                        facts:
                          - {name: age, type: number, unit: years, min: 0, max: 120}
                          - {name: age, type: boolean}
                          - {name: who, type: code, codes: []}
                        rules:
                          - id: a
                            validFrom: 2026-04-01
                            when: {fact: age, range: "90..80"}
                            outcomes: [{to: desk, urgency: 12}]
                          - id: a
                            validFrom: 2026-04-01
                            when: {all: [{fact: age, is: true}, {fact: height, range: "1"}]}
                            outcomes: []
                          - {id: c, validFrom: 2026-02-30, when: {any: []}, outcomes: [{lead: true}], note: x}
                        """)).book();
        assertThat(sentences(Locale.ENGLISH)).hasSize(11).allMatch(sentence -> sentence.startsWith("book.yaml:"));
        assertThat(sentences(Locale.ENGLISH))
                .anyMatch(sentence -> sentence.contains(":9:") && sentence.contains("(found 90..80)"))
                .anyMatch(sentence -> sentence.contains(":13:") && sentence.contains("(found height)"))
                .anyMatch(sentence -> sentence.contains(":15:") && sentence.contains("2026-02-30"));
    }

    @Test
    void two_rules_of_one_id_on_one_day_are_a_fault_of_the_second() {
        String twice = TABLE + "care,0,2026-05-01,,,,,,desk,,,,,\n";
        assertThat(form().table(new Document("rules.csv", twice)).book()).isEmpty();
        assertThat(sentences(Locale.ENGLISH))
                .containsExactly(
                        "rules.csv:4: each rule once on a day (found care of edition 2026-05 beside that of edition 2026-04)");
    }

    @Property(tries = 300, seed = "20260406")
    void yaml_and_json_lose_nothing(@ForAll long seed) {
        RuleBook book = new RandomBooks(seed).book(8, 3);
        assertThat(RuleForm.book(new Document("b.yaml", RuleForm.toYaml(book)))).isEqualTo(book);
        assertThat(RuleForm.book(new Document("b.json", RuleForm.toJson(book)))).isEqualTo(book);
    }

    @Property(tries = 300, seed = "20260406")
    void a_table_loses_nothing_but_the_order_of_tests(@ForAll long seed) {
        RuleBook book = new RandomBooks(seed).book(8, 2);
        Faults none = new Faults();
        RuleBook read = new RuleForm(none)
                .facts(book.facts())
                .areas(book.areas())
                .read(new Document("policy.yaml", "policy: " + ConditionTree.key(book.policy())))
                .table(new Document("b.csv", RuleForm.toTable(book)))
                .book()
                .orElseThrow(() -> new FaultyDocumentException(none.all()));
        assertThat(inOrder(read)).isEqualTo(inOrder(book));
        assertThat(RuleForm.toTable(read)).isEqualTo(RuleForm.toTable(book));
    }

    private static List<Rule> inOrder(RuleBook book) {
        List<String> order = book.facts().stream().map(FactDeclaration::name).toList();
        return book.rules().stream()
                .map(rule -> rule.but().when(inOrder(rule.when(), order)).build())
                .toList();
    }

    private static Condition inOrder(Condition when, List<String> order) {
        if (when instanceof Condition.All all && all.of().size() == 1) {
            return all.of().get(0);
        }
        if (when instanceof Condition.All all
                && all.of().stream().allMatch(p -> CellWriter.column(p).isPresent())) {
            return new Condition.All(all.of().stream()
                    .sorted(Comparator.comparingInt(
                            p -> order.indexOf(p.facts().iterator().next())))
                    .toList());
        }
        return when;
    }

    @Property(seed = "20260406")
    void facts_lose_nothing(@ForAll long seed) {
        Facts facts = new RandomBooks(seed).facts();
        Faults none = new Faults();
        Facts read = FactForm.of(RandomBooks.FACTS, RandomBooks.AREAS)
                .read(new Document("f.json", FactForm.toJson(facts)), none);
        assertThat(none.all()).isEmpty();
        assertThat(read).isEqualTo(facts);
    }

    /** With effort 20: 120,000 damaged documents. */
    @Property(tries = 500, seed = "20260406")
    void a_damaged_document_is_told_and_nothing_else(@ForAll long seed) {
        Random random = new Random(seed);
        RuleBook book = new RandomBooks(seed % 50).book(3, 2);
        List<String> forms = List.of(RuleForm.toYaml(book), RuleForm.toJson(book), RuleForm.toTable(book));
        for (int round = 0; round < 4 * EFFORT; round++) {
            forms.forEach(text -> damageAndRead(text, book, random));
        }
    }

    private static void damageAndRead(String text, RuleBook book, Random random) {
        Document damaged = new Document("x", damage(text, random));
        Faults found = new Faults();
        RuleForm form = new RuleForm(found).facts(book.facts()).areas(book.areas());
        boolean whole = form.table(damaged).book().isPresent();
        assertThat(whole).isEqualTo(found.isEmpty());
        try {
            RuleForm.book(damaged);
        } catch (FaultyDocumentException told) {
            assertThat(told.faults()).isNotEmpty();
        }
    }

    @Test
    void every_fault_has_a_sentence_in_both_languages() {
        for (RuleFault fault : RuleFault.values()) {
            assertThat(Wording.in(Locale.JAPANESE).knows(fault))
                    .as(fault.name())
                    .isTrue();
            assertThat(Wording.in(Locale.ENGLISH).knows(fault)).as(fault.name()).isTrue();
        }
    }

    private static String damage(String text, Random random) {
        StringBuilder out = new StringBuilder(text);
        String pool = "{}[]:,\"'\\\n\r\t -&*!|>%@`#?~0159.<=()aZ年\u0000\uD800";
        for (int i = 1 + random.nextInt(4); i > 0 && out.length() > 2; i--) {
            int at = random.nextInt(out.length() - 1);
            switch (random.nextInt(3)) {
                case 0 -> out.setCharAt(at, pool.charAt(random.nextInt(pool.length())));
                case 1 -> out.insert(at, pool.charAt(random.nextInt(pool.length())));
                default -> out.delete(at, Math.min(out.length(), at + 1 + random.nextInt(9)));
            }
        }
        return out.toString();
    }

    @Test
    void a_character_that_the_encoding_lacks_is_refused() {
        Rule rule = Centre.rule("r", Condition.ALWAYS, "x").basis("😀").build();
        RuleBook book = RuleBook.builder().addRules(rule).build();
        assertThatThrownBy(() -> RuleForm.toTable(book, Document.CP932)).hasMessageContaining("Maybe write UTF-8");
    }

    @Test
    void hostile_cells_are_told_and_do_not_hang() {
        for (String cell :
                List.of("!".repeat(100_000), "! ".repeat(50_000), "1" + " ".repeat(100_000) + "x", "(".repeat(9_999))) {
            Faults own = new Faults();
            new RuleForm(own)
                    .facts(Centre.facts())
                    .table(new Document("x.csv", "id,validFrom,age,to\na,2026-04-01," + cell + ",desk\n"));
            assertThat(own.all()).hasSize(1);
        }
    }

    @Test
    void the_documented_book_table_and_cells_can_be_read() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "reference", "rule-format.md"));
        RuleBook book = RuleForm.book(new Document("page.yaml", fenced(page, "yaml")));
        assertThat(book.rules()).hasSize(1);
        assertThat(book.layers()).hasSize(2);
        RuleForm more = new RuleForm(faults).facts(book.facts()).areas(book.areas());
        assertThat(more.table(new Document("page.csv", fenced(page, "csv"))).book())
                .isPresent();
    }

    private static String fenced(String page, String language) {
        String open = "```" + language + "\n";
        int from = page.indexOf(open) + open.length();
        return page.substring(from, page.indexOf("```", from));
    }
}
