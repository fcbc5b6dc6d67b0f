package org.marugoto.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.marugoto.document.Document;
import org.marugoto.document.FaultyDocumentException;
import org.marugoto.task.TaskPolicy;

class TaskPolicyTest {

    @Test
    void a_profile_without_bounds_has_the_usual_ones() {
        assertThat(Profiles.load("chiba").taskPolicy()).isEqualTo(TaskPolicy.USUAL);
    }

    @Test
    void bounds_are_read_each_by_itself() {
        assertThat(Profiles.load(with("tasks: {assessWithin: 3}")).taskPolicy())
                .isEqualTo(new TaskPolicy(3, TaskPolicy.USUAL.silentAfter()));
        assertThat(Profiles.load(with("tasks: {assessWithin: 3, silentAfter: 365}"))
                        .taskPolicy())
                .isEqualTo(new TaskPolicy(3, 365));
    }

    @Test
    void bounds_out_of_range_and_unknown_keys_are_faults() {
        assertThatThrownBy(() -> Profiles.load(with("tasks: {silentAfter: 0}")))
                .isInstanceOf(FaultyDocumentException.class)
                .hasMessageContaining("silentAfter");
        assertThatThrownBy(() -> Profiles.load(with("tasks: {alarmAfterAge: 30}")))
                .isInstanceOf(FaultyDocumentException.class)
                .hasMessageContaining("alarmAfterAge");
    }

    private static ProfileFiles with(String more) {
        ProfileFiles chiba = ProfileFiles.shipped("chiba");
        return relative -> {
            Document good = chiba.read(relative);
            return relative.equals(ProfileFiles.MAIN)
                    ? new Document(good.name(), good.text() + "\n" + more + "\n")
                    : good;
        };
    }
}
