package org.marugoto.situation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.marugoto.document.Document;
import org.marugoto.document.Faults;
import org.marugoto.household.Household;
import org.marugoto.household.PersonId;
import org.marugoto.rule.Truth;
import org.marugoto.situation.Finding.Answer;
import org.marugoto.situation.Finding.Binding;

/** The situation patterns of a municipality and the words they use. Immutable and thread-safe. */
public final class SituationBook {

    private static final SituationBook NATIONAL = readNational();

    private final Vocabulary words;
    private final Map<String, Pattern> patterns;

    SituationBook(Vocabulary words, Map<String, Pattern> patterns) {
        this.words = words;
        this.patterns = new LinkedHashMap<>(patterns);
    }

    /** The patterns that are shipped with the product, for a municipality that has no others. */
    public static SituationBook national() {
        return NATIONAL;
    }

    private static SituationBook readNational() {
        try (InputStream in = Objects.requireNonNull(SituationBook.class.getResourceAsStream("national.yaml"))) {
            Faults faults = new Faults();
            Document document = Document.of("national.yaml", in.readAllBytes(), StandardCharsets.UTF_8);
            SituationBook book = new SituationForm(faults, new SituationBook(Vocabulary.NONE, Map.of())).read(document);
            faults.throwIfAny();
            return book;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The words patterns are written in. */
    public Vocabulary words() {
        return words;
    }

    /** All patterns, in their order. */
    public List<Pattern> patterns() {
        return List.copyOf(patterns.values());
    }

    /** A pattern, or empty if there is none of this id. */
    public Optional<Pattern> find(String id) {
        return Optional.ofNullable(patterns.get(id));
    }

    /** What every pattern says of a household on a day: matches first, then what is possible, nearest first. */
    public List<Finding> find(Household household, LocalDate on) {
        HouseholdView view = new HouseholdView(household, on, words);
        return patterns.values().stream()
                .map(pattern -> find(pattern, view))
                .sorted(Comparator.comparing(Finding::answer)
                        .thenComparing(finding -> finding.bindings().isEmpty())
                        .thenComparingInt(finding -> finding.missing().size()))
                .toList();
    }

    private static Finding find(Pattern pattern, HouseholdView view) {
        List<Binding> matching = new ArrayList<>();
        List<Binding> possible = new ArrayList<>();
        for (Map<String, PersonId> persons : bindings(pattern.roles(), view.members())) {
            ClauseTest test = new ClauseTest(view, pattern.parameters());
            Verdict verdict = verdict(pattern, test, persons);
            Truth strict = pattern.strict()
                    .map(clause -> test.test(clause, persons).truth())
                    .orElse(Truth.NO);
            Binding binding = new Binding(persons, verdict.grounds(), List.copyOf(verdict.missing()), strict);
            if (verdict.truth() == Truth.YES) {
                matching.add(binding);
            } else if (verdict.truth() == Truth.UNKNOWN) {
                possible.add(binding);
            }
        }
        possible.sort(Comparator.comparingInt(binding -> binding.missing().size()));
        boolean open = !view.isClosed() && !pattern.roles().isEmpty();
        if (!matching.isEmpty()) {
            boolean capped = pattern.neverMatch() && pattern.unless().isEmpty();
            return new Finding(pattern, capped ? Answer.POSSIBLE : Answer.MATCH, matching, open);
        }
        return new Finding(pattern, possible.isEmpty() && !open ? Answer.NO : Answer.POSSIBLE, possible, open);
    }

    private static Verdict verdict(Pattern pattern, ClauseTest test, Map<String, PersonId> persons) {
        List<Verdict> both = new ArrayList<>(List.of(test.test(pattern.when(), persons)));
        pattern.unless().ifPresent(assessed -> both.add(test.test(assessed, persons)));
        return Verdict.all(both);
    }

    /** Every way to give each role a person of its own. */
    private static List<Map<String, PersonId>> bindings(List<String> roles, List<PersonId> members) {
        List<Map<String, PersonId>> ways = new ArrayList<>(List.of(Map.of()));
        for (String role : roles) {
            List<Map<String, PersonId>> longer = new ArrayList<>();
            for (Map<String, PersonId> way : ways) {
                members.stream().filter(person -> !way.containsValue(person)).forEach(person -> {
                    Map<String, PersonId> more = new LinkedHashMap<>(way);
                    more.put(role, person);
                    longer.add(more);
                });
            }
            ways = longer;
        }
        return ways;
    }
}
