package org.marugoto.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MunicipalCodeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "121002", "112011", "132012", "232360", "232114", "302015", "322016", "402036", "272035", "242080",
                "131121", "131237", "062014", "142051", "282065", "402028", "131016"
            })
    void the_codes_of_real_municipalities_check(String code) {
        assertThat(MunicipalCode.of(code).value()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"121002", "062014", "232360"})
    void any_other_check_digit_is_refused(String code) {
        for (char last = '0'; last <= '9'; last++) {
            String other = code.substring(0, 5) + last;
            if (!other.equals(code)) {
                assertThatThrownBy(() -> MunicipalCode.of(other))
                        .hasMessageContaining(other)
                        .hasMessageContaining("check digit " + code.charAt(5));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "62014", "1210020", "12100a", "１２１００２", "12100 "})
    void whatever_is_not_six_digits_is_refused(String code) {
        assertThatThrownBy(() -> MunicipalCode.of(code)).hasMessageContaining("six digits");
    }

    @Test
    void the_prefecture_keeps_its_zero() {
        assertThat(MunicipalCode.of("062014").prefecture()).isEqualTo("06");
        assertThat(MunicipalCode.of("062014").withoutCheckDigit()).isEqualTo("06201");
        assertThat(MunicipalCode.of("062014")).isLessThan(MunicipalCode.of("121002"));
    }
}
