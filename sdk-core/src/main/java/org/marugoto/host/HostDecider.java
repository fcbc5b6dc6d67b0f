package org.marugoto.host;

import static org.marugoto.host.Host.Status.ASKED;
import static org.marugoto.host.Host.Status.NONE;
import static org.marugoto.host.Host.Status.NOT_WILLING;
import static org.marugoto.host.Host.Status.RETIRED;
import static org.marugoto.host.Host.Status.WILLING;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.marugoto.decide.Decider;
import org.marugoto.decide.Decision;
import org.marugoto.decide.Occasion;
import org.marugoto.decide.Reason;
import org.marugoto.decide.TransitionTable;
import org.marugoto.host.HostCommand.Ask;
import org.marugoto.host.HostCommand.Hear;
import org.marugoto.host.HostCommand.Retire;
import org.marugoto.resource.ResourceId;
import org.marugoto.rule.Truth;

/** The rules about hosts in the register. Stateless and thread-safe. */
public final class HostDecider implements Decider<HostCommand, Host, HostEvent> {

    private static final Set<Host.Status> LISTED = Set.of(ASKED, WILLING, NOT_WILLING);

    /** Which command is possible in which status. */
    public static final TransitionTable<Host.Status, HostCommand, Host, HostEvent> TABLE =
            TransitionTable.<Host.Status, HostCommand, Host, HostEvent>on(Host::status, HostRefusal.NOT_POSSIBLE_NOW)
                    .allow(Ask.class, HostDecider::ask, Set.of(NONE, RETIRED), Set.of(ASKED))
                    .allow(Hear.class, HostDecider::hear, LISTED, LISTED)
                    .allow(Retire.class, HostDecider::retire, LISTED, Set.of(RETIRED))
                    .build();

    @Override
    public Host initial() {
        return Host.NONE;
    }

    @Override
    public Decision<HostEvent> decide(Host now, HostCommand command) {
        return TABLE.decide(now, command);
    }

    @Override
    public Host evolve(Host before, HostEvent event) {
        if (event instanceof HostEvent.Asked asked) {
            return before.but()
                    .status(ASKED)
                    .resource(asked.resource())
                    .hearAgainOn(asked.hearOn())
                    .build();
        }
        if (event instanceof HostEvent.Heard heard) {
            return before.but()
                    .status(status(heard.hearing().willing()))
                    .heard(heard.hearing())
                    .heardOn(heard.occasion().on())
                    .hearAgainOn(heard.hearAgainOn())
                    .build();
        }
        if (event instanceof HostEvent.Retired) {
            return before.but().status(RETIRED).hearAgainOn(Optional.empty()).build();
        }
        throw new AssertionError(event.getClass());
    }

    private static Host.Status status(Truth willing) {
        return switch (willing) {
            case YES -> WILLING;
            case NO -> NOT_WILLING;
            case UNKNOWN -> ASKED;
        };
    }

    private static Decision<HostEvent> ask(Host none, Ask asked) {
        return unless(
                new HostEvent.Asked(asked.resource(), asked.hearOn(), asked.occasion()),
                inOrder(none, asked.occasion()),
                next(asked.hearOn(), asked.occasion()));
    }

    private static Decision<HostEvent> hear(Host listed, Hear asked) {
        Hearing said = asked.hearing();
        boolean fits =
                said.willing() == Truth.YES ? said.people() > 0 && !said.kinds().isEmpty() : said.people() == 0;
        return unless(
                new HostEvent.Heard(resource(listed), said, asked.hearAgainOn(), asked.occasion()),
                inOrder(listed, asked.occasion()),
                next(asked.hearAgainOn(), asked.occasion()),
                fits
                        ? Optional.empty()
                        : Optional.of(Reason.of(HostRefusal.ANSWER_DOES_NOT_FIT)
                                .with("willing", said.willing())
                                .with("people", said.people())
                                .with("kinds", said.kinds())));
    }

    private static Decision<HostEvent> retire(Host listed, Retire asked) {
        return unless(
                new HostEvent.Retired(resource(listed), asked.ground(), asked.occasion()),
                inOrder(listed, asked.occasion()));
    }

    private static ResourceId resource(Host listed) {
        return listed.resource().orElseThrow();
    }

    private static Optional<Reason> inOrder(Host now, Occasion occasion) {
        return now.heardOn()
                .filter(occasion.on()::isBefore)
                .map(heardOn -> Reason.of(HostRefusal.BEFORE_THE_LAST_HEARING)
                        .with("on", occasion.on())
                        .with("heardOn", heardOn));
    }

    private static Optional<Reason> next(LocalDate hearOn, Occasion occasion) {
        return Optional.of(hearOn)
                .filter(day -> day.isBefore(occasion.on()))
                .map(day -> Reason.of(HostRefusal.HEARING_IN_THE_PAST)
                        .with("hearOn", day)
                        .with("on", occasion.on()));
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static Decision<HostEvent> unless(HostEvent event, Optional<Reason>... against) {
        List<Reason> reasons = Stream.of(against).flatMap(Optional::stream).toList();
        return reasons.isEmpty() ? Decision.accept(event) : Decision.refuse(reasons);
    }
}
