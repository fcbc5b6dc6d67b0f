package org.marugoto.situation;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.marugoto.code.Text;
import org.marugoto.document.Document;
import org.marugoto.document.Faults;
import org.marugoto.document.YamlNode;
import org.marugoto.situation.Vocabulary.Implication;
import org.marugoto.situation.Vocabulary.RelationWord;
import org.marugoto.situation.Vocabulary.Word;

/**
 * Reads situation patterns from YAML or JSON, on top of others: what has the same id is replaced, an entry with
 * parameters alone changes its thresholds. Not thread-safe.
 */
public final class SituationForm {

    private static final Set<String> KEYS = Set.of(
            "edition", "doubtful", "lifeUnit", "relations", "statuses", "observations", "implications", "patterns");
    private static final Set<String> PATTERN_KEYS = Set.of(
            "id",
            "name",
            "cautions",
            "fields",
            "programmes",
            "roles",
            "parameters",
            "when",
            "strict",
            "never",
            "unless");
    private static final Text NO_TEXT = Text.of("?", "?");

    private final Faults faults;
    private final SituationBook base;

    /** A form on top of other patterns; faults are collected. */
    public SituationForm(Faults faults, SituationBook base) {
        this.faults = faults;
        this.base = base;
    }

    /** The patterns of the base with those of the document; faults say what is wrong with it. */
    public SituationBook read(Document document) {
        return YamlNode.parse(document, faults).map(this::book).orElse(base);
    }

    private SituationBook book(YamlNode top) {
        top.allowOnly(KEYS);
        Vocabulary words = base.words().plus(words(top));
        checkImplications(top, words);
        Map<String, Pattern> patterns = new LinkedHashMap<>();
        base.patterns().forEach(pattern -> patterns.put(pattern.id(), pattern));
        top.find("patterns")
                .ifPresent(list -> list.items().forEach(node -> {
                    Pattern pattern = pattern(node, words);
                    patterns.put(pattern.id(), pattern);
                }));
        return new SituationBook(words, patterns);
    }

    private static Vocabulary words(YamlNode top) {
        Map<String, RelationWord> relations = new LinkedHashMap<>();
        top.find("relations")
                .ifPresent(list -> list.items().forEach(node -> {
                    RelationWord word = relation(node);
                    relations.put(word.code(), word);
                }));
        return new Vocabulary(
                new LinkedHashSet<>(ClauseReader.texts(top, "doubtful")),
                new LinkedHashSet<>(ClauseReader.texts(top, "lifeUnit")),
                relations,
                facts(top, "statuses"),
                facts(top, "observations"),
                top.find("implications")
                        .map(list -> list.items().stream()
                                .map(SituationForm::implication)
                                .toList())
                        .orElse(List.of()));
    }

    private static RelationWord relation(YamlNode node) {
        node.allowOnly(Set.of("code", "inverse", "group", "ja", "en"));
        String code = text(node, "code");
        return new RelationWord(
                code,
                node.find("inverse").map(YamlNode::text).orElse(code),
                node.find("group").map(YamlNode::text),
                Text.of(text(node, "ja"), text(node, "en")));
    }

    private static Map<String, Word> facts(YamlNode top, String key) {
        Map<String, Word> words = new LinkedHashMap<>();
        top.find(key)
                .ifPresent(list -> list.items().forEach(node -> {
                    node.allowOnly(Set.of("code", "ja", "en", "question", "field"));
                    Text label = Text.of(text(node, "ja"), text(node, "en"));
                    Text question =
                            node.require("question").map(SituationForm::inBoth).orElse(label);
                    words.put(
                            text(node, "code"),
                            new Word(
                                    text(node, "code"),
                                    label,
                                    question,
                                    node.find("field").map(YamlNode::text)));
                }));
        return words;
    }

    private static Implication implication(YamlNode node) {
        node.allowOnly(Set.of("if", "is", "then", "becomes"));
        return new Implication(
                text(node, "if"),
                node.require("is").map(YamlNode::bool).orElse(true),
                text(node, "then"),
                node.require("becomes").map(YamlNode::bool).orElse(false));
    }

    private static void checkImplications(YamlNode top, Vocabulary words) {
        top.find("implications")
                .ifPresent(list -> list.items()
                        .forEach(node -> List.of("if", "then")
                                .forEach(key -> node.find(key)
                                        .ifPresent(code -> ClauseReader.known(
                                                code, words.statuses().keySet())))));
    }

    private Pattern pattern(YamlNode node, Vocabulary words) {
        node.allowOnly(PATTERN_KEYS);
        String id = text(node, "id");
        Map<String, Integer> parameters = new LinkedHashMap<>();
        node.find("parameters")
                .ifPresent(found ->
                        found.entries().forEach((name, value) -> parameters.put(name, value.number(0, 1_000))));
        Optional<Pattern> known = base.find(id);
        if (known.isPresent() && node.find("when").isEmpty()) {
            node.find("parameters")
                    .ifPresent(found -> found.entries()
                            .forEach((name, value) -> ClauseReader.known(
                                    value, name, known.get().parameters().keySet())));
            return known.get().with(parameters);
        }
        List<String> roles = ClauseReader.texts(node, "roles");
        ClauseReader clauses = new ClauseReader(words, new LinkedHashSet<>(roles), parameters);
        node.find("never").ifPresent(never -> ClauseReader.known(never, Set.of("MATCH")));
        return new Pattern(
                id,
                both(node, "name"),
                both(node, "cautions"),
                ClauseReader.texts(node, "fields"),
                ClauseReader.texts(node, "programmes"),
                roles,
                parameters,
                node.require("when").map(clauses::read).orElse(new Clause.All(List.of())),
                node.find("strict").map(clauses::read),
                node.find("never").isPresent(),
                node.find("unless").map(clauses::read));
    }

    private static Text both(YamlNode node, String key) {
        return node.require(key).map(SituationForm::inBoth).orElse(NO_TEXT);
    }

    private static Text inBoth(YamlNode node) {
        node.allowOnly(Set.of("ja", "en"));
        return Text.of(text(node, "ja"), text(node, "en"));
    }

    private static String text(YamlNode node, String key) {
        return node.require(key).map(YamlNode::text).orElse("?");
    }
}
