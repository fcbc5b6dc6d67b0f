package org.marugoto.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void every_character_alone_is_as_the_normaliser_has_it() {
        List<String> other = IntStream.rangeClosed(1, Character.MAX_CODE_POINT)
                .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                .mapToObj(Character::toString)
                .filter(c -> !Words.folded(c).equals(normalised(c)))
                .toList();

        assertThat(other).isEmpty();
    }

    @Test
    void every_character_is_so_before_a_mark_that_may_become_one_with_it() {
        List<String> other = IntStream.rangeClosed(1, Character.MAX_VALUE)
                .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                .mapToObj(Character::toString)
                .flatMap(c -> IntStream.of(0x3099, 0x309A, 0xFF9E, 0x301, 0x302A, 0xFE00)
                        .mapToObj(mark -> c + Character.toString(mark)))
                .filter(text -> !Words.folded(text).equals(normalised(text)))
                .toList();

        assertThat(other).isEmpty();
    }

    @Property(tries = 1000, seed = "20240401")
    void every_text_is_as_the_normaliser_has_it_wherever_its_parts_meet(@ForAll("texts") String text) {
        assertThat(Words.folded(text)).isEqualTo(normalised(text));
    }

    @Test
    void a_text_that_has_the_form_already_is_not_made_anew() {
        String plain = "家計の立て直し kakei 2027-03";

        assertThat(Words.folded(plain)).isSameAs(plain);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withCharRange(' ', '~')
                .withCharRange('\u3000', '\u30FF')
                .withCharRange('一', '丿')
                .withCharRange('\uFF00', '\uFF9F')
                .withChars('é', '\u0301', '\u3099', '\u309A', '\uFE00', '한', 'ᄒ', 'ᅡ', 'ᆫ', 'İ', 'ß', 'ﬁ', '㌔')
                .ofMaxLength(12);
    }

    private static String normalised(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(c -> !(c >= 0xFE00 && c <= 0xFE0F) && !(c >= 0xE0100 && c <= 0xE01EF))
                .map(c -> (c >= 0x30A1 && c <= 0x30F6) || c == 0x30FD || c == 0x30FE ? c - 0x60 : c)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
