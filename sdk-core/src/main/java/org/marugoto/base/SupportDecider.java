package org.marugoto.base;

import static org.marugoto.base.Support.Status.ASKED;
import static org.marugoto.base.Support.Status.DONE;
import static org.marugoto.base.Support.Status.GIVEN;
import static org.marugoto.base.Support.Status.NONE;
import static org.marugoto.base.Support.Status.WITHDRAWN;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.marugoto.base.SupportCommand.Ask;
import org.marugoto.base.SupportCommand.Finish;
import org.marugoto.base.SupportCommand.Give;
import org.marugoto.base.SupportCommand.PassOn;
import org.marugoto.base.SupportCommand.Withdraw;
import org.marugoto.base.SupportEvent.Asked;
import org.marugoto.base.SupportEvent.Finished;
import org.marugoto.base.SupportEvent.Given;
import org.marugoto.base.SupportEvent.PassedOn;
import org.marugoto.base.SupportEvent.Withdrawn;
import org.marugoto.code.Codes;
import org.marugoto.decide.Decider;
import org.marugoto.decide.Decision;
import org.marugoto.decide.Reason;
import org.marugoto.decide.TransitionTable;

/** The rules about help for a base: asked for, given, done. Stateless and thread-safe. */
public final class SupportDecider implements Decider<SupportCommand, Support, SupportEvent> {

    private static final Set<Support.Status> UNDER_WAY = Set.of(ASKED, GIVEN);

    /** Which command is possible in which status. */
    public static final TransitionTable<Support.Status, SupportCommand, Support, SupportEvent> TABLE =
            TransitionTable.<Support.Status, SupportCommand, Support, SupportEvent>on(
                            Support::status, SupportRefusal.NOT_POSSIBLE_NOW)
                    .allow(Ask.class, SupportDecider::ask, Set.of(NONE), Set.of(ASKED))
                    .allow(PassOn.class, SupportDecider::passOn, UNDER_WAY, UNDER_WAY)
                    .allow(Give.class, SupportDecider::give, Set.of(ASKED), Set.of(GIVEN))
                    .allow(Finish.class, SupportDecider::finish, Set.of(GIVEN), Set.of(DONE))
                    .allow(Withdraw.class, SupportDecider::withdraw, UNDER_WAY, Set.of(WITHDRAWN))
                    .build();

    @Override
    public Support initial() {
        return Support.NONE;
    }

    @Override
    public Decision<SupportEvent> decide(Support support, SupportCommand command) {
        return TABLE.decide(support, command);
    }

    @Override
    public Support evolve(Support before, SupportEvent event) {
        Support.Builder after = before.but();
        if (event instanceof Asked asked) {
            after.status(ASKED)
                    .base(asked.base())
                    .kind(asked.kind())
                    .owner(asked.owner())
                    .dueOn(asked.dueOn());
        } else if (event instanceof PassedOn passed) {
            after.owner(passed.owner());
        } else if (event instanceof Given) {
            after.status(GIVEN);
        } else if (event instanceof Finished) {
            after.status(DONE);
        } else if (event instanceof Withdrawn) {
            after.status(WITHDRAWN);
        } else {
            throw new AssertionError(event.getClass());
        }
        return after.build();
    }

    private static Decision<SupportEvent> ask(Support none, Ask asked) {
        List<Reason> reasons =
                new ArrayList<>(Codes.againstWords(SupportRefusal.TEXT_INSTEAD_OF_CODE, "kind", List.of(asked.kind())));
        if (asked.dueOn().isBefore(asked.occasion().on())) {
            reasons.add(Reason.of(SupportRefusal.DUE_IN_THE_PAST)
                    .with("day", asked.dueOn())
                    .with("on", asked.occasion().on()));
        }
        return reasons.isEmpty()
                ? Decision.accept(new Asked(asked.base(), asked.kind(), asked.owner(), asked.dueOn(), asked.occasion()))
                : Decision.refuse(reasons);
    }

    private static Decision<SupportEvent> passOn(Support support, PassOn asked) {
        return support.owner().equals(Optional.of(asked.owner()))
                ? Decision.nothingToDo()
                : Decision.accept(new PassedOn(asked.owner(), asked.occasion()));
    }

    private static Decision<SupportEvent> give(Support support, Give asked) {
        return Decision.accept(new Given(asked.occasion()));
    }

    private static Decision<SupportEvent> finish(Support support, Finish asked) {
        return Decision.accept(new Finished(asked.occasion()));
    }

    private static Decision<SupportEvent> withdraw(Support support, Withdraw asked) {
        return Decision.accept(new Withdrawn(asked.occasion()));
    }
}
