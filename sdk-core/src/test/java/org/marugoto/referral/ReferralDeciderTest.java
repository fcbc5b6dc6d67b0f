package org.marugoto.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marugoto.referral.Town.CARE;
import static org.marugoto.referral.Town.EDUCATION;
import static org.marugoto.referral.Town.FALLBACK;
import static org.marugoto.referral.Town.FIRST;
import static org.marugoto.referral.Town.LIFE_AND_WORK;
import static org.marugoto.referral.Town.MONDAY;
import static org.marugoto.referral.Town.accept;
import static org.marugoto.referral.Town.ask;
import static org.marugoto.referral.Town.by;
import static org.marugoto.referral.Town.propose;
import static org.marugoto.referral.Town.send;
import static org.marugoto.referral.Town.terms;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.Decider;
import org.marugoto.decide.Decision;
import org.marugoto.decide.Reason;
import org.marugoto.referral.ReferralCommand.MoveBackUp;
import org.marugoto.referral.ReferralCommand.MoveHandOver;
import org.marugoto.referral.ReferralCommand.NameResponsible;
import org.marugoto.referral.ReferralCommand.TakeOver;
import org.marugoto.referral.Referrals.Status;
import org.marugoto.testkit.DeciderLaws;
import org.marugoto.testkit.EventCensus;

class ReferralDeciderTest {

    private static final ReferralDecider DECIDER = new ReferralDecider();
    private static final HandOverTerms FALLBACK_NEXT = terms(HandOverTerms.FALLBACK_DESK, true);
    private static final HandOverTerms REVIEW = terms(HandOverTerms.SENDERS_REVIEW, true);
    private static final HandOverTerms NO_CONFERENCE = terms(HandOverTerms.SENDERS_REVIEW, false);

    /** The rules about a case that a desk has received. */
    private static final Decider<ReferralCommand, Referrals, ReferralEvent> RECEIVED = new Decider<>() {
        @Override
        public Referrals initial() {
            return start();
        }

        @Override
        public Decision<ReferralEvent> decide(Referrals state, ReferralCommand command) {
            return DECIDER.decide(state, command);
        }

        @Override
        public Referrals evolve(Referrals state, ReferralEvent event) {
            return DECIDER.evolve(state, event);
        }
    };

    @Test
    void the_sender_stays_responsible_until_the_receiver_accepts() {
        Referrals sent = after(FIRST, REVIEW, propose(EDUCATION, LIFE_AND_WORK, "FIELD"), send(EDUCATION));
        assertThat(sent.responsible()).contains(EDUCATION);
        assertThat(after(sent, FIRST, REVIEW, accept(LIFE_AND_WORK)).responsible())
                .contains(LIFE_AND_WORK);
    }

    @Test
    void r02_a_decline_goes_to_the_fallback_desk_and_never_back_to_the_citizen() {
        Referrals declined = after(
                FIRST,
                FALLBACK_NEXT,
                propose(EDUCATION, LIFE_AND_WORK, "FIELD"),
                send(EDUCATION),
                decline(LIFE_AND_WORK));
        assertThat(declined.responsible()).contains(EDUCATION);
        HandOver next = declined.handOver(FIRST.next());
        assertThat(next.status()).isEqualTo(HandOver.Status.SENT);
        assertThat(next.receiver()).contains(FALLBACK);
        assertThat(declined.bounces()).isEqualTo(1);
    }

    @Test
    void a_decline_can_call_for_the_next_proposal_of_the_rule_book() {
        Referrals declined = after(
                FIRST,
                terms(HandOverTerms.NEXT_PROPOSAL, true),
                propose(EDUCATION, LIFE_AND_WORK, "FIELD"),
                send(EDUCATION),
                decline(LIFE_AND_WORK));
        assertThat(declined.handOver(FIRST.next()).receiver()).contains(CARE);
    }

    @Test
    void no_agency_gets_the_same_case_twice_for_the_same_ground() {
        Referrals declined = after(
                FIRST, REVIEW, propose(EDUCATION, LIFE_AND_WORK, "FIELD"), send(EDUCATION), decline(LIFE_AND_WORK));
        assertRefused(
                declined,
                move("HO-9", REVIEW, propose(EDUCATION, LIFE_AND_WORK, "FIELD")),
                ReferralRefusal.SAME_AGENCY_SAME_GROUND);
        assertThat(DECIDER.decide(declined, move("HO-9", REVIEW, propose(EDUCATION, LIFE_AND_WORK, "OTHER"))))
                .isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void a_case_does_not_go_to_and_fro_between_two_agencies_that_both_accept_it() {
        Referrals there = after(
                FIRST, REVIEW, propose(EDUCATION, LIFE_AND_WORK, "FIELD"), send(EDUCATION), accept(LIFE_AND_WORK));
        assertRefused(
                there,
                move("HO-9", REVIEW, propose(LIFE_AND_WORK, EDUCATION, "FIELD")),
                ReferralRefusal.SAME_AGENCY_SAME_GROUND);
    }

    @Test
    void at_the_bound_a_conference_names_who_is_responsible_and_the_coordinator_is_only_asked_to_help() {
        Referrals waiting = turnedAwayTwice(REVIEW);
        assertThat(waiting.status()).isEqualTo(Status.AWAITS_CONFERENCE);
        assertThat(waiting.responsible()).contains(EDUCATION);
        assertThat(waiting.backUps().values()).singleElement().satisfies(help -> {
            assertThat(help.helper()).contains(FALLBACK);
            assertThat(help.kind()).contains(HandOverTerms.COORDINATION);
        });
        assertRefused(
                waiting,
                move("HO-9", REVIEW, propose(EDUCATION, FALLBACK, "OTHER")),
                ReferralRefusal.AWAITS_CONFERENCE);

        Referrals named = after(
                waiting, new NameResponsible("CF-1", CARE, HandOverId.of("HO-10"), MONDAY.plusDays(5), by(FALLBACK)));
        assertThat(named.responsible()).contains(EDUCATION);
        assertThat(after(named, HandOverId.of("HO-10"), REVIEW, accept(CARE)).responsible())
                .contains(CARE);
    }

    @Test
    void where_there_is_no_conference_the_fallback_desk_is_the_last_resort_and_cannot_turn_the_case_away() {
        Referrals last = turnedAwayTwice(NO_CONFERENCE);
        HandOverId asked = HandOverId.of("HO-2.2");
        assertThat(last.handOver(asked).binding()).isTrue();
        assertRefused(last, move("HO-2.2", NO_CONFERENCE, decline(FALLBACK)), ReferralRefusal.LAST_RESORT);
        assertThat(after(last, asked, NO_CONFERENCE, accept(FALLBACK)).responsible())
                .contains(FALLBACK);
    }

    @Test
    void a_redirected_case_is_asked_for_at_the_agency_that_was_named() {
        Referrals redirected = after(
                FIRST,
                REVIEW,
                propose(EDUCATION, LIFE_AND_WORK, "FIELD"),
                send(EDUCATION),
                new HandOverCommand.Redirect(CARE, "OTHER_FIELD", by(LIFE_AND_WORK)));
        assertThat(redirected.handOver(FIRST.next()).receiver()).contains(CARE);
        assertThat(redirected.handOver(FIRST.next()).sender()).contains(EDUCATION);
    }

    @Test
    void one_hand_over_at_a_time() {
        Referrals proposed = after(FIRST, REVIEW, propose(EDUCATION, LIFE_AND_WORK, "FIELD"));
        assertRefused(
                proposed, move("HO-9", REVIEW, propose(EDUCATION, CARE, "FIELD")), ReferralRefusal.ANOTHER_IS_PENDING);
    }

    @Test
    void back_up_never_moves_responsibility_and_goes_down_the_chain_when_declined() {
        BackUpId id = BackUpId.of("BU-1");
        Referrals now = start();
        now = after(now, new MoveBackUp(id, ask(EDUCATION, CARE), Optional.empty(), MONDAY));
        assertThat(now.responsible()).contains(EDUCATION);
        now = after(
                now,
                new MoveBackUp(id, new BackUpCommand.DeclineBackUp("FULL", by(CARE)), Optional.of(FALLBACK), MONDAY));
        assertThat(now.backUp(id.next()).helper()).contains(FALLBACK);
        now = after(
                now,
                new MoveBackUp(
                        id.next(),
                        new BackUpCommand.Answer("ADVISED", Optional.empty(), by(FALLBACK)),
                        Optional.empty(),
                        MONDAY));
        assertThat(now.responsible()).contains(EDUCATION);
        assertRefused(
                now,
                new MoveBackUp(BackUpId.of("BU-2"), ask(CARE, FALLBACK), Optional.empty(), MONDAY),
                ReferralRefusal.NOT_YOURS);
    }

    @Test
    void a_case_whose_agency_is_gone_is_taken_over_and_no_other_one() {
        assertRefused(
                start(),
                new TakeOver("AGENCY_CLOSED", false, MONDAY, by(FALLBACK)),
                ReferralRefusal.RESPONSIBLE_EXISTS);
        Referrals asked = after(FIRST, REVIEW, propose(EDUCATION, CARE, "FIELD"), send(EDUCATION));
        Referrals taken = after(asked, new TakeOver("AGENCY_CLOSED", true, MONDAY, by(FALLBACK)));
        assertThat(taken.responsible()).contains(FALLBACK);
        assertThat(taken.pending()).isEmpty();
    }

    @Test
    void laws_1_and_2_hold_over_random_histories() {
        Random random = new Random(17);
        int put = 0;
        int accepted = 0;
        for (int i = 0; i < 500 * Integer.getInteger("marugoto.effort", 1); i++) {
            Walk walk = new Walk(random, random.nextBoolean());
            walk.walk(50);
            put += walk.conferences;
            accepted += walk.acceptances;
        }
        assertThat(put).isPositive();
        assertThat(accepted).isPositive();
    }

    @Test
    void the_laws_of_deciders_hold_over_random_histories() {
        Random random = new Random(23);
        for (int i = 0; i < 20 * Integer.getInteger("marugoto.effort", 1); i++) {
            Walk walk = new Walk(random, true);
            walk.walk(30);
            List<ReferralEvent> history = new ArrayList<>(walk.history);
            List<ReferralCommand> commands = new ArrayList<>();
            for (int c = 0; c < 10; c++) {
                commands.add(walk.command());
            }
            DeciderLaws.of(RECEIVED).check(history, commands);
            assertThat(DECIDER.fold(Referrals.receivedBy(EDUCATION), history)).isEqualTo(walk.now);
        }
    }

    @Test
    void no_event_is_forgotten() {
        EventCensus.of(ReferralEvent.class).check(DECIDER, samples());
    }

    static List<ReferralEvent> samples() {
        return List.of(
                new ReferralEvent.HandOverMoved(
                        FIRST, HandOverDeciderTest.samples().get(0)),
                new ReferralEvent.BackUpMoved(
                        BackUpId.of("BU-1"), BackUpDeciderTest.samples().get(0)),
                new ReferralEvent.ReviewCalled(MONDAY, by(EDUCATION)),
                new ReferralEvent.PutToConference(2, MONDAY, by(EDUCATION)),
                new ReferralEvent.ResponsibleNamed("CF-1", CARE, by(FALLBACK)),
                new ReferralEvent.TakenOver(EDUCATION, FALLBACK, "AGENCY_CLOSED", MONDAY, by(FALLBACK)));
    }

    /** One case under many agencies that act as they like. */
    private static final class Walk {
        private final Random random;
        private final HandOverTerms terms;
        private final Set<String> ids = new TreeSet<>(Set.of("HO-1"));
        private Referrals now = start();
        private final List<ReferralEvent> history = new ArrayList<>();
        private int turnedAway;
        private Set<Referrals.Tried> asked = Set.of();
        private int conferences;
        private int acceptances;

        Walk(Random random, boolean conference) {
            this.random = random;
            String[] policies = {HandOverTerms.SENDERS_REVIEW, HandOverTerms.FALLBACK_DESK, HandOverTerms.NEXT_PROPOSAL
            };
            this.terms = terms(policies[random.nextInt(policies.length)], conference);
        }

        void walk(int steps) {
            for (int i = 0; i < steps; i++) {
                ids.add("HO-" + i);
                ids.addAll(now.handOvers().keySet());
                step(command());
            }
        }

        private void step(ReferralCommand command) {
            Referrals before = now;
            DECIDER.decide(now, command)
                    .match(
                            events -> {
                                events.forEach(this::happened);
                                return true;
                            },
                            reasons -> false);
            assertThat(now.responsible()).isPresent();
            assertThat(now.handOvers().values().stream().filter(HandOver::isPending))
                    .hasSizeLessThanOrEqualTo(1);
            if (command instanceof MoveBackUp) {
                assertThat(now.responsible()).isEqualTo(before.responsible());
            }
        }

        private void happened(ReferralEvent event) {
            Referrals before = now;
            now = DECIDER.evolve(now, event);
            history.add(event);
            if (event instanceof ReferralEvent.HandOverMoved moved) {
                check(before, moved);
            } else if (event instanceof ReferralEvent.ResponsibleNamed) {
                asked = Set.of();
                turnedAway = 0;
            } else if (event instanceof ReferralEvent.PutToConference) {
                conferences++;
            }
        }

        private void check(Referrals before, ReferralEvent.HandOverMoved moved) {
            HandOver handOver = before.handOver(moved.id());
            if (moved.event() instanceof HandOverEvent.Accepted) {
                acceptances++;
                turnedAway = 0;
                assertThat(now.responsible()).isEqualTo(handOver.receiver());
                return;
            }
            assertThat(now.responsible()).isEqualTo(before.responsible());
            if (moved.event() instanceof HandOverEvent.Declined || moved.event() instanceof HandOverEvent.Redirected) {
                turnedAway++;
                assertThat(turnedAway).isLessThanOrEqualTo(terms.conference() ? terms.bound() : Integer.MAX_VALUE);
                Referrals.Tried again = new Referrals.Tried(
                        handOver.receiver().orElseThrow(), handOver.ground().orElseThrow());
                assertThat(asked).doesNotContain(again);
                Set<Referrals.Tried> more = new HashSet<>(asked);
                more.add(again);
                asked = more;
            }
        }

        private ReferralCommand command() {
            AgencyId one = Town.ALL.get(random.nextInt(4));
            AgencyId other = Town.ALL.get(random.nextInt(4));
            AgencyId responsible = now.responsible().orElseThrow();
            String ground = random.nextBoolean() ? "FIELD" : "PLACE";
            List<String> known = List.copyOf(ids);
            String id = now.handOvers().isEmpty() || random.nextInt(4) == 0
                    ? known.get(random.nextInt(known.size()))
                    : now.handOvers().keySet().iterator().next();
            AgencyId receiver = now.handOver(HandOverId.of(id)).receiver().orElse(one);
            return switch (random.nextInt(12)) {
                case 0, 1 -> move("HO-" + random.nextInt(1000), terms, propose(responsible, other, ground));
                case 2, 3 -> move(id, terms, send(responsible));
                case 4 -> move(id, terms, accept(receiver));
                case 5, 6 -> move(id, terms, decline(receiver));
                case 7 -> move(id, terms, new HandOverCommand.Redirect(other, "OTHER_FIELD", by(receiver)));
                case 8 -> move(id, terms, new HandOverCommand.Withdraw("MISTAKE", by(responsible)));
                case 9 ->
                    new MoveBackUp(
                            BackUpId.of("BU-" + random.nextInt(9)), ask(responsible, other), Optional.of(one), MONDAY);
                case 10 ->
                    new NameResponsible(
                            "CF-1", other, HandOverId.of("HC-" + random.nextInt(1000)), MONDAY, by(FALLBACK));
                default -> move(id, terms, new HandOverCommand.ReportOutcome("DONE", by(receiver)));
            };
        }
    }

    private static HandOverCommand decline(AgencyId by) {
        return new HandOverCommand.Decline("FULL", by(by));
    }

    private static Referrals turnedAwayTwice(HandOverTerms terms) {
        Referrals once = after(
                FIRST, terms, propose(EDUCATION, LIFE_AND_WORK, "FIELD"), send(EDUCATION), decline(LIFE_AND_WORK));
        return after(
                once, HandOverId.of("HO-2"), terms, propose(EDUCATION, CARE, "FIELD"), send(EDUCATION), decline(CARE));
    }

    private static Referrals start() {
        return Referrals.receivedBy(EDUCATION);
    }

    private static MoveHandOver move(String id, HandOverTerms terms, HandOverCommand command) {
        return new MoveHandOver(HandOverId.of(id), command, terms);
    }

    private static Referrals after(HandOverId id, HandOverTerms terms, HandOverCommand... commands) {
        return after(start(), id, terms, commands);
    }

    private static Referrals after(Referrals from, HandOverId id, HandOverTerms terms, HandOverCommand... commands) {
        Referrals now = from;
        for (HandOverCommand command : commands) {
            now = after(now, new MoveHandOver(id, command, terms));
        }
        return now;
    }

    private static Referrals after(Referrals now, ReferralCommand command) {
        return DECIDER.fold(now, DECIDER.decide(now, command).match(events -> events, reasons -> {
            throw new AssertionError(reasons.toString());
        }));
    }

    private static void assertRefused(Referrals now, ReferralCommand command, ReferralRefusal code) {
        List<Reason> reasons = DECIDER.decide(now, command).match(events -> List.of(), found -> new ArrayList<>(found));
        assertThat(reasons).extracting(Reason::code).containsExactly(code);
        assertThat(Map.copyOf(reasons.get(0).facts())).isNotNull();
    }
}
