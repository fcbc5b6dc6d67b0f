package org.marugoto.code;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.marugoto.decide.Reason;

class WordingTest {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    static Stream<Reason.Code> everyCodeThereIs() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.marugoto").stream()
                        .filter(found -> found.isAssignableTo(Reason.Code.class) && found.isEnum())
                        .map(JavaClass::reflect)
                        .flatMap(type -> Stream.of(type.getEnumConstants()))
                        .map(Reason.Code.class::cast);
    }

    @ParameterizedTest
    @MethodSource("everyCodeThereIs")
    void every_reason_has_a_sentence_in_both_languages_about_the_same_facts(Reason.Code code) {
        Wording english = Wording.in(Locale.ENGLISH);
        Wording japanese = Wording.in(Locale.JAPANESE);
        assertThat(english.knows(code)).as("English sentence of " + code).isTrue();
        assertThat(japanese.knows(code)).as("Japanese sentence of " + code).isTrue();
        assertThat(places(japanese.of(Reason.of(code)))).isEqualTo(places(english.of(Reason.of(code))));
        assertThat(japanese.of(Reason.of(code))).isNotEqualTo(english.of(Reason.of(code)));
    }

    @Test
    void facts_are_put_into_their_places_and_keep_special_characters() {
        Reason.Code code = everyCodeThereIs()
                .filter(found -> found.name().equals("MISSING_COLUMN"))
                .findFirst()
                .orElseThrow();
        Reason reason = Reason.of(code).with("column", "$1\\{x}").with("found", "a,b");
        assertThat(Wording.in(Locale.ENGLISH).of(reason)).contains("$1\\{x}").contains("a,b");
    }

    @Test
    void a_code_without_a_sentence_is_shown_with_its_facts() {
        Reason.Code unknown = () -> "NOBODY_WROTE_THIS";
        assertThat(Wording.in(Locale.JAPANESE).of(Reason.of(unknown).with("a", 1)))
                .isEqualTo("NOBODY_WROTE_THIS {a=1}");
    }

    @Test
    void languages_other_than_japanese_read_english() {
        assertThat(Wording.in(Locale.FRENCH).locale()).isEqualTo(Locale.ENGLISH);
    }

    private static Set<String> places(String sentence) {
        return PLACE.matcher(sentence)
                .results()
                .map(found -> found.group(1).replaceAll("Ja$", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
