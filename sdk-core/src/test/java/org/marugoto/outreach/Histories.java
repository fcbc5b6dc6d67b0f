package org.marugoto.outreach;

import java.util.ArrayList;
import java.util.List;
import org.marugoto.decide.Decider;

/** Histories for tests: what these commands lead to, all of them accepted. */
final class Histories {

    private Histories() {}

    static <C, S, E> List<E> of(Decider<C, S, E> decider, List<? extends C> commands) {
        List<E> history = new ArrayList<>();
        S now = decider.initial();
        for (C command : commands) {
            List<E> events = decider.decide(now, command).match(done -> done, reasons -> {
                throw new AssertionError(command + ": " + reasons);
            });
            history.addAll(events);
            now = decider.fold(now, events);
        }
        return history;
    }

    static <C, S, E> S state(Decider<C, S, E> decider, List<? extends C> commands) {
        return decider.fold(of(decider, commands));
    }
}
