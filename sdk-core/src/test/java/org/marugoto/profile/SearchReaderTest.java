package org.marugoto.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.marugoto.document.Document;
import org.marugoto.document.FaultyDocumentException;
import org.marugoto.search.Criterion;
import org.marugoto.search.Weights;

class SearchReaderTest {

    @Test
    void a_profile_that_says_nothing_weighs_as_usual() {
        assertThat(Profiles.load("chiba").searchWeights()).isEqualTo(Weights.USUAL);
        assertThat(Profiles.load(with("search: {weights: {}}")).searchWeights()).isEqualTo(Weights.USUAL);
    }

    @Test
    void weights_are_read_each_by_itself() {
        assertThat(Profiles.load(with("search: {weights: {travel: 40, load: 0}}"))
                        .searchWeights())
                .isEqualTo(Weights.USUAL.with(Criterion.TRAVEL, 40).with(Criterion.LOAD, 0));
    }

    @Test
    void weights_of_more_than_they_can_be_and_unknown_parts_are_faults_with_their_line() {
        assertThatThrownBy(() -> Profiles.load(with("search:\n  weights:\n    travel: 1001\n    looks: 3")))
                .isInstanceOfSatisfying(
                        FaultyDocumentException.class,
                        faulty -> assertThat(faulty.faults())
                                .extracting(fault -> fault.line() - LINES)
                                .containsExactlyInAnyOrder(4, 5));
        assertThatThrownBy(() -> Profiles.load(with("search: {wieghts: {}}"))).hasMessageContaining("wieghts");
    }

    @Test
    void all_parts_at_nothing_are_a_fault() {
        String none = "search: {weights: {need: 0, interest: 0, travel: 0, schedule: 0, continuity: 0, language: 0,"
                + " load: 0}}";
        assertThatThrownBy(() -> Profiles.load(with(none)))
                .isInstanceOf(FaultyDocumentException.class)
                .hasMessageContaining("above 0");
    }

    private static final ProfileFiles CHIBA = ProfileFiles.shipped("chiba");
    private static final int LINES =
            (int) CHIBA.read(ProfileFiles.MAIN).text().lines().count();

    private static ProfileFiles with(String more) {
        return relative -> {
            Document good = CHIBA.read(relative);
            return relative.equals(ProfileFiles.MAIN)
                    ? new Document(good.name(), good.text() + "\n" + more + "\n")
                    : good;
        };
    }
}
