package org.marugoto.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marugoto.rule.Truth.NO;
import static org.marugoto.rule.Truth.UNKNOWN;
import static org.marugoto.rule.Truth.YES;

import org.junit.jupiter.api.Test;

class TruthTest {

    @Test
    void unknown_and_no_is_no_but_unknown_and_yes_is_unknown() {
        assertThat(UNKNOWN.and(NO)).isEqualTo(NO);
        assertThat(UNKNOWN.and(YES)).isEqualTo(UNKNOWN);
        assertThat(YES.and(YES)).isEqualTo(YES);
    }

    @Test
    void and_or_and_not_obey_de_morgan() {
        for (Truth one : Truth.values()) {
            for (Truth other : Truth.values()) {
                assertThat(one.and(other)).isEqualTo(other.and(one));
                assertThat(one.and(other).not()).isEqualTo(one.not().or(other.not()));
            }
        }
    }
}
