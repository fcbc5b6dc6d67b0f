package org.marugoto.privacy;

import static org.marugoto.privacy.Standing.Status.ASKED;
import static org.marugoto.privacy.Standing.Status.CANNOT_BE_GIVEN;
import static org.marugoto.privacy.Standing.Status.GIVEN;
import static org.marugoto.privacy.Standing.Status.GIVEN_BY_REPRESENTATIVE;
import static org.marugoto.privacy.Standing.Status.NOT_ASKED;
import static org.marugoto.privacy.Standing.Status.REFUSED;
import static org.marugoto.privacy.Standing.Status.WITHDRAWN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.marugoto.decide.Decider;
import org.marugoto.decide.Decision;
import org.marugoto.decide.Reason;
import org.marugoto.decide.TransitionTable;
import org.marugoto.privacy.ConsentCommand.Ask;
import org.marugoto.privacy.ConsentCommand.DeclareUnable;
import org.marugoto.privacy.ConsentCommand.Give;
import org.marugoto.privacy.ConsentCommand.Refuse;
import org.marugoto.privacy.ConsentCommand.Withdraw;
import org.marugoto.privacy.ConsentEvent.Asked;
import org.marugoto.privacy.ConsentEvent.DeclaredUnable;
import org.marugoto.privacy.ConsentEvent.Given;
import org.marugoto.privacy.ConsentEvent.Refused;
import org.marugoto.privacy.ConsentEvent.Withdrawn;

/**
 * The rules about the consent of one person. A command about several recipients is decided for each of them, and happens
 * to all or none. Stateless and thread-safe.
 */
public final class ConsentDecider implements Decider<ConsentCommand, Consent, ConsentEvent> {

    private static final Set<Standing.Status> ANY = EnumSet.allOf(Standing.Status.class);

    /** Which command is possible as the consent to one purpose and one recipient stands. */
    public static final TransitionTable<Standing.Status, ConsentCommand, Standing, ConsentEvent> TABLE =
            TransitionTable.<Standing.Status, ConsentCommand, Standing, ConsentEvent>on(
                            Standing::status, ConsentRefusal.NOT_POSSIBLE_NOW)
                    .allow(Ask.class, ConsentDecider::ask, Set.of(NOT_ASKED, ASKED), Set.of(ASKED))
                    .allow(Give.class, ConsentDecider::give, ANY, Set.of(GIVEN, GIVEN_BY_REPRESENTATIVE))
                    .allow(Refuse.class, ConsentDecider::refuse, ANY, Set.of(REFUSED))
                    .allow(DeclareUnable.class, ConsentDecider::declareUnable, ANY, Set.of(CANNOT_BE_GIVEN))
                    .allow(
                            Withdraw.class,
                            ConsentDecider::withdraw,
                            Set.of(GIVEN, GIVEN_BY_REPRESENTATIVE),
                            Set.of(WITHDRAWN))
                    .build();

    @Override
    public Consent initial() {
        return Consent.NONE;
    }

    @Override
    public Decision<ConsentEvent> decide(Consent consent, ConsentCommand command) {
        List<Reason> reasons = new ArrayList<>();
        Set<ConsentEvent> events = new LinkedHashSet<>();
        for (Recipient recipient : command.recipients()) {
            Standing standing = consent.standing(command.purpose(), recipient);
            List<Reason> wrong = TABLE.decide(standing, command)
                    .match(
                            happened -> {
                                events.addAll(happened);
                                return List.of();
                            },
                            refused -> refused);
            wrong.forEach(reason -> reasons.add(reason.with("recipient", recipient)));
        }
        return reasons.isEmpty() ? Decision.accept(List.copyOf(events)) : Decision.refuse(reasons);
    }

    /** Recipients are a set: in which order an event names them means nothing, here and when it is read from a journal. */
    @Override
    public Consent evolve(Consent before, ConsentEvent event) {
        return before.with(event.recipients().stream()
                .sorted(Comparator.comparing(Recipient::toString))
                .map(recipient -> said(event, recipient))
                .toList());
    }

    private static Standing said(ConsentEvent event, Recipient recipient) {
        if (event instanceof Given given) {
            return standing(event, recipient, given.by().isPresent() ? GIVEN_BY_REPRESENTATIVE : GIVEN)
                    .validFrom(given.from())
                    .validUntil(given.until())
                    .evidence(given.evidence())
                    .by(given.by())
                    .build();
        }
        if (event instanceof DeclaredUnable declared) {
            return standing(event, recipient, CANNOT_BE_GIVEN)
                    .unable(declared.reason())
                    .build();
        }
        return standing(event, recipient, statusAfter(event)).build();
    }

    private static Standing.Status statusAfter(ConsentEvent event) {
        if (event instanceof Asked) {
            return ASKED;
        }
        if (event instanceof Refused) {
            return REFUSED;
        }
        if (event instanceof Withdrawn) {
            return WITHDRAWN;
        }
        throw new AssertionError(event.getClass());
    }

    private static Standing.Builder standing(ConsentEvent event, Recipient recipient, Standing.Status status) {
        Standing.Builder standing = Standing.of(event.purpose(), recipient, status);
        standing.saidOn(event.occasion().on());
        return standing;
    }

    private static Decision<ConsentEvent> ask(Standing before, Ask asked) {
        return next(before, new Asked(asked.purpose(), asked.recipients(), asked.occasion()));
    }

    private static Decision<ConsentEvent> give(Standing before, Give asked) {
        if (asked.until().filter(asked.from()::isAfter).isPresent()) {
            return Decision.refuse(Reason.of(ConsentRefusal.ENDS_BEFORE_IT_BEGINS)
                    .with("from", asked.from())
                    .with("until", asked.until().orElseThrow()));
        }
        LocalDate on = asked.occasion().on();
        if (asked.from().isAfter(on) && before.isValid(on)) {
            return Decision.refuse(Reason.of(ConsentRefusal.LEAVES_A_GAP)
                    .with("from", asked.from())
                    .with("on", on));
        }
        return next(
                before,
                new Given(
                        asked.purpose(),
                        asked.recipients(),
                        asked.evidence(),
                        asked.from(),
                        asked.until(),
                        asked.by(),
                        asked.occasion()));
    }

    private static Decision<ConsentEvent> refuse(Standing before, Refuse asked) {
        return unlessInForce(before, new Refused(asked.purpose(), asked.recipients(), asked.occasion()));
    }

    private static Decision<ConsentEvent> declareUnable(Standing before, DeclareUnable asked) {
        return unlessInForce(
                before, new DeclaredUnable(asked.purpose(), asked.recipients(), asked.reason(), asked.occasion()));
    }

    private static Decision<ConsentEvent> withdraw(Standing before, Withdraw asked) {
        return next(
                before,
                new Withdrawn(
                        asked.purpose(),
                        asked.recipients(),
                        Consent.effectsOfWithdrawal(asked.purpose(), asked.recipients()),
                        asked.occasion()));
    }

    private static Decision<ConsentEvent> unlessInForce(Standing before, ConsentEvent event) {
        LocalDate on = event.occasion().on();
        return before.isGiven() && !before.isExpired(on)
                ? Decision.refuse(Reason.of(ConsentRefusal.STILL_IN_FORCE).with("on", on))
                : next(before, event);
    }

    /** The event, unless a later word was said or nothing would change. */
    private static Decision<ConsentEvent> next(Standing before, ConsentEvent event) {
        LocalDate on = event.occasion().on();
        LocalDate said = before.saidOn().orElse(on);
        if (on.isBefore(said)) {
            return Decision.refuse(Reason.of(ConsentRefusal.BEFORE_THE_LAST_WORD)
                    .with("on", on)
                    .with("saidOn", said));
        }
        return said(event, before.recipient()).equals(before) ? Decision.nothingToDo() : Decision.accept(event);
    }
}
