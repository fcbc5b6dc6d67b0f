package org.marugoto.referral;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.Occasion;
import org.marugoto.referral.ReferralCommand.MoveBackUp;
import org.marugoto.referral.ReferralCommand.MoveHandOver;
import org.marugoto.referral.ReferralCommand.NameResponsible;
import org.marugoto.referral.ReferralEvent.BackUpMoved;
import org.marugoto.referral.ReferralEvent.HandOverMoved;
import org.marugoto.referral.ReferralEvent.PutToConference;
import org.marugoto.referral.ReferralEvent.ReviewCalled;

/** What one step of a hand-over or of a request for back-up means for the whole case. */
final class Turns {

    private static final String CONFERENCE = "CONFERENCE";
    private static final String WARM = "WARM";
    private static final String STAFF_WILL_CALL = "STAFF_WILL_CALL";

    private Turns() {}

    /** The case after a step of a hand-over: responsibility moves with the acceptance and with nothing else. */
    static Referrals after(Referrals before, HandOverMoved moved, HandOver now) {
        Referrals.Builder after =
                before.but().handOvers(with(before.handOvers(), moved.id().value(), now, now.isOver()));
        if (moved.event() instanceof HandOverEvent.Accepted) {
            after.responsible(now.receiver())
                    .bounces(0)
                    .tried(tried(before, now, Stream.of(now.receiver(), now.sender())));
        } else if (isTurnedAway(moved.event())) {
            after.bounces(before.bounces() + 1).tried(tried(before, now, Stream.of(now.receiver())));
        }
        return after.build();
    }

    static Referrals after(Referrals before, BackUpMoved moved, BackUp now) {
        return before.but()
                .backUps(with(before.backUps(), moved.id().value(), now, now.isOver()))
                .build();
    }

    /** The step itself, and what the municipality has agreed for the moment a receiver turns a case away. */
    static List<ReferralEvent> whatFollows(Referrals before, MoveHandOver asked, List<HandOverEvent> steps) {
        List<ReferralEvent> all = new ArrayList<>();
        for (HandOverEvent step : steps) {
            all.add(new HandOverMoved(asked.id(), step));
            if (isTurnedAway(step)) {
                all.addAll(new TurnedAway(before, asked, step).follows());
            } else if (step instanceof HandOverEvent.Withdrawn) {
                all.add(new ReviewCalled(asked.terms().reviewBy(), step.occasion()));
            }
        }
        return all;
    }

    static List<ReferralEvent> whatFollows(Referrals before, MoveBackUp asked, List<BackUpEvent> steps) {
        List<ReferralEvent> all = new ArrayList<>();
        for (BackUpEvent step : steps) {
            all.add(new BackUpMoved(asked.id(), step));
            if (step instanceof BackUpEvent.BackUpDeclined) {
                BackUp declined = before.backUp(asked.id());
                asked.next()
                        .filter(next -> !declined.helper().equals(Optional.of(next)))
                        .filter(next -> !declined.asker().equals(Optional.of(next)))
                        .ifPresent(next -> all.add(new BackUpMoved(
                                asked.id().next(),
                                new BackUpEvent.BackUpAsked(
                                        declined.asker().orElseThrow(),
                                        next,
                                        declined.kind().orElseThrow(),
                                        asked.nextAnswerBy(),
                                        step.occasion()))));
            }
        }
        return all;
    }

    /** Proposed and sent at once. */
    static List<ReferralEvent> ask(HandOverId id, HandOverEvent.Proposed proposed, LocalDate answerBy) {
        return List.of(
                new HandOverMoved(id, proposed),
                new HandOverMoved(id, new HandOverEvent.Sent(answerBy, proposed.occasion())));
    }

    static HandOverEvent.Proposed byConference(AgencyId sender, NameResponsible asked) {
        return new HandOverEvent.Proposed(
                sender, asked.agency(), CONFERENCE, WARM, STAFF_WILL_CALL, Optional.empty(), false, asked.occasion());
    }

    private static boolean isTurnedAway(HandOverEvent step) {
        return step instanceof HandOverEvent.Declined
                || step instanceof HandOverEvent.Redirected
                || step instanceof HandOverEvent.Expired;
    }

    private static <T> Map<String, T> with(Map<String, T> all, String id, T now, boolean over) {
        Map<String, T> next = new LinkedHashMap<>(all);
        if (over) {
            next.remove(id);
        } else {
            next.put(id, now);
        }
        return next;
    }

    private static Set<Referrals.Tried> tried(Referrals before, HandOver now, Stream<Optional<AgencyId>> by) {
        Set<Referrals.Tried> more = new LinkedHashSet<>(before.tried());
        now.ground()
                .ifPresent(ground ->
                        by.flatMap(Optional::stream).forEach(agency -> more.add(new Referrals.Tried(agency, ground))));
        return more;
    }

    /** A receiver has turned the case away. */
    private record TurnedAway(Referrals before, MoveHandOver asked, HandOverEvent step) {

        List<ReferralEvent> follows() {
            return before.bounces() + 1 >= terms().bound()
                    ? atTheBound()
                    : next().map(this::askNext).orElseGet(this::review);
        }

        private List<ReferralEvent> atTheBound() {
            if (terms().conference()) {
                List<ReferralEvent> events = new ArrayList<>();
                events.add(new PutToConference(before.bounces() + 1, terms().reviewBy(), occasion()));
                events.addAll(coordination());
                return events;
            }
            return terms().fallback()
                    .filter(this::isAnother)
                    .map(this::askLastResort)
                    .orElseGet(this::review);
        }

        private Optional<AgencyId> next() {
            if (step instanceof HandOverEvent.Redirected redirected) {
                return Optional.of(redirected.to()).filter(this::canBeAsked);
            }
            return switch (terms().onDecline()) {
                case HandOverTerms.FALLBACK_DESK -> terms().fallback().filter(this::canBeAsked);
                case HandOverTerms.NEXT_PROPOSAL ->
                    terms().proposals().stream().filter(this::canBeAsked).findFirst();
                default -> Optional.empty();
            };
        }

        private boolean canBeAsked(AgencyId agency) {
            return isAnother(agency) && !before.hasTried(agency, ground());
        }

        /** Neither who sends nor who has just turned it away. */
        private boolean isAnother(AgencyId agency) {
            return !agency.equals(sender()) && !handOver().receiver().equals(Optional.of(agency));
        }

        private List<ReferralEvent> askNext(AgencyId next) {
            return ask(asked.id().next(), proposed(next, false), terms().answerBy());
        }

        private List<ReferralEvent> askLastResort(AgencyId last) {
            return ask(asked.id().next(), proposed(last, true), terms().answerBy());
        }

        private HandOverEvent.Proposed proposed(AgencyId to, boolean binding) {
            return new HandOverEvent.Proposed(
                    sender(),
                    to,
                    ground(),
                    handOver().manner().orElse(WARM),
                    handOver().told().orElse(STAFF_WILL_CALL),
                    handOver().sheet(),
                    binding,
                    occasion());
        }

        private List<ReferralEvent> review() {
            return List.of(new ReviewCalled(terms().reviewBy(), occasion()));
        }

        /** The coordinator is asked to help the responsible agency, never to own the case. */
        private List<ReferralEvent> coordination() {
            return terms().coordinator()
                    .filter(coordinator -> !coordinator.equals(sender()))
                    .map(coordinator -> List.<ReferralEvent>of(new BackUpMoved(
                            BackUpId.of(asked.id().value()),
                            new BackUpEvent.BackUpAsked(
                                    sender(),
                                    coordinator,
                                    HandOverTerms.COORDINATION,
                                    terms().reviewBy(),
                                    occasion()))))
                    .orElse(List.of());
        }

        private HandOver handOver() {
            return before.handOver(asked.id());
        }

        private AgencyId sender() {
            return handOver().sender().orElseThrow();
        }

        private String ground() {
            return handOver().ground().orElseThrow();
        }

        private HandOverTerms terms() {
            return asked.terms();
        }

        private Occasion occasion() {
            return step.occasion();
        }
    }
}
