package org.marugoto.testkit.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.marugoto.Cases;
import org.marugoto.Marugoto;
import org.marugoto.casework.CaseEvent;
import org.marugoto.casework.SupportCase;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.CaseId;
import org.marugoto.decide.Occasion;
import org.marugoto.ledger.Recorded;
import org.marugoto.ledger.Version;
import org.marugoto.referral.HandOver;
import org.marugoto.referral.HandOverEvent;
import org.marugoto.referral.HandOverId;
import org.marugoto.referral.ReferralEvent;
import org.marugoto.referral.Referrals;

/** The laws about one case, read from its state and its journal. */
public final class Laws {

    private static final Occasion LOOKING = Occasion.of(
            ActorId.of("auditor"),
            AgencyId.of("fukumaru"),
            LocalDate.of(2024, 4, 1).atStartOfDay().toInstant(ZoneOffset.UTC),
            LocalDate.of(2024, 4, 1));

    private Laws() {}

    /** What was there before a command. */
    public record Before(Marugoto city, CaseId id, Optional<Recorded<SupportCase>> found, int events) {

        /** Law 7: a refused command leaves no trace, a done one leaves state and journal together. */
        public void check(boolean done) {
            Optional<Recorded<SupportCase>> now =
                    city.store().ledger(Cases.TYPE).find(id);
            int eventsNow = city.cases().history(id, LOOKING).size();
            if (!done) {
                assertThat(now).isEqualTo(found);
                assertThat(eventsNow).isEqualTo(events);
            }
            Version expected = now.map(Recorded::version).orElse(Version.NEW);
            assertThat(expected).isEqualTo(Version.NEW.plus(eventsNow));
        }
    }

    public static Before before(Marugoto city, CaseId id) {
        return new Before(
                city,
                id,
                city.store().ledger(Cases.TYPE).find(id),
                city.cases().history(id, LOOKING).size());
    }

    /** Laws 1, 2, 7 and 8. */
    public static void holdFor(Marugoto city, CaseId id) {
        Optional<SupportCase> found = city.cases().find(id, LOOKING);
        List<CaseEvent> history = city.cases().history(id, LOOKING);
        assertThat(found.isPresent()).isEqualTo(!history.isEmpty());
        found.ifPresent(now -> {
            assertThat(Cases.TYPE.decider().fold(history)).isEqualTo(now);
            assertThat(now.responsible()).isPresent();
            assertThat(now.next().isPresent()).isEqualTo(now.status() != SupportCase.Status.CLOSED);
            assertThat(now.referrals().handOvers().values().stream().filter(HandOver::isPending))
                    .hasSizeLessThanOrEqualTo(1);
        });
        new Passing(city).read(history);
    }

    /** Walks a journal and sees who was responsible, and how often and why the case was turned away. */
    private static final class Passing {
        private final Marugoto city;
        private Optional<AgencyId> responsible = Optional.empty();
        private Set<Referrals.Tried> turnedAwayBy = new HashSet<>();
        private int turnedAway;
        private SupportCase now = SupportCase.NONE;

        Passing(Marugoto city) {
            this.city = city;
        }

        void read(List<CaseEvent> history) {
            for (CaseEvent event : history) {
                SupportCase before = now;
                now = Cases.TYPE.decider().evolve(now, event);
                if (event instanceof CaseEvent.Opened opened) {
                    begin(opened.responsible());
                } else if (event instanceof CaseEvent.Reopened reopened) {
                    begin(reopened.responsible());
                } else if (event instanceof CaseEvent.Referred referred) {
                    step(before, referred.step());
                }
                assertThat(now.responsible()).isEqualTo(responsible);
            }
        }

        private void begin(AgencyId agency) {
            responsible = Optional.of(agency);
            turnedAwayBy = new HashSet<>();
            turnedAway = 0;
        }

        private void step(SupportCase before, ReferralEvent event) {
            if (event instanceof ReferralEvent.TakenOver taken) {
                responsible = Optional.of(taken.by());
                turnedAway = 0;
            } else if (event instanceof ReferralEvent.ResponsibleNamed) {
                turnedAwayBy = new HashSet<>();
                turnedAway = 0;
            } else if (event instanceof ReferralEvent.HandOverMoved moved) {
                moved(before.referrals().handOver(HandOverId.of(moved.id().value())), moved.event());
            }
        }

        private void moved(HandOver handOver, HandOverEvent event) {
            if (event instanceof HandOverEvent.Accepted) {
                responsible = handOver.receiver();
                turnedAway = 0;
            } else if (event instanceof HandOverEvent.Declined
                    || event instanceof HandOverEvent.Redirected
                    || event instanceof HandOverEvent.Expired) {
                turnedAway++;
                assertThat(handOver.binding()).isFalse();
                if (city.profile().handOver().conference()) {
                    assertThat(turnedAway)
                            .isLessThanOrEqualTo(city.profile().handOver().bound());
                }
                assertThat(turnedAwayBy.add(new Referrals.Tried(
                                handOver.receiver().orElseThrow(),
                                handOver.ground().orElseThrow())))
                        .describedAs("no agency gets the same case twice for the same ground without a conference")
                        .isTrue();
            }
        }
    }
}
