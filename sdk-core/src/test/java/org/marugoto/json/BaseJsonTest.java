package org.marugoto.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.marugoto.base.Activity;
import org.marugoto.base.ActivityDecider;
import org.marugoto.base.ActivityEvent;
import org.marugoto.base.Base;
import org.marugoto.base.BaseDecider;
import org.marugoto.base.BaseEvent;
import org.marugoto.base.BaseSamples;
import org.marugoto.base.Room;
import org.marugoto.base.RoomDecider;
import org.marugoto.base.RoomEvent;
import org.marugoto.base.Support;
import org.marugoto.base.SupportDecider;
import org.marugoto.base.SupportEvent;
import org.marugoto.base.Worry;
import org.marugoto.base.WorryDecider;
import org.marugoto.base.WorryEvent;
import org.marugoto.decide.Decider;

class BaseJsonTest {

    private final MarugotoJson json = new MarugotoJson();

    @Test
    void every_event_and_state_of_a_base_comes_back_from_json_as_it_was() {
        roundTrip(new BaseDecider(), BaseSamples.ofBases(), Base.class, BaseEvent.class);
        roundTrip(new SupportDecider(), BaseSamples.ofSupports(), Support.class, SupportEvent.class);
        roundTrip(new RoomDecider(), BaseSamples.ofRooms(), Room.class, RoomEvent.class);
        roundTrip(new WorryDecider(), BaseSamples.ofWorries(), Worry.class, WorryEvent.class);
        roundTrip(new ActivityDecider(), BaseSamples.ofActivities(), Activity.class, ActivityEvent.class);
    }

    private <C, S, E> void roundTrip(Decider<C, S, E> decider, List<C> commands, Class<S> state, Class<E> event) {
        Set<Class<?>> seen = new HashSet<>();
        for (int seed = 0; seed < 40; seed++) {
            S now = decider.initial();
            for (E one : BaseSamples.history(decider, commands, new Random(seed), 40)) {
                seen.add(one.getClass());
                String text = json.write(event, one);
                assertThat(text).contains(json.nameOf(event, one));
                assertThat(json.read(event, text)).isEqualTo(one);
                now = decider.evolve(now, one);
                assertThat(json.read(state, json.write(state, now))).isEqualTo(now);
            }
        }
        assertThat(seen).containsExactlyInAnyOrder(event.getPermittedSubclasses());
    }
}
