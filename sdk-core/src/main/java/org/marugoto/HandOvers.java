package org.marugoto;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.marugoto.casework.CaseCommand;
import org.marugoto.casework.CaseEvent;
import org.marugoto.casework.SupportCase;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.CaseId;
import org.marugoto.decide.Day;
import org.marugoto.decide.Occasion;
import org.marugoto.decide.Reason;
import org.marugoto.ledger.Ids;
import org.marugoto.ledger.Outcome;
import org.marugoto.profile.HandOverPolicy;
import org.marugoto.profile.MunicipalityProfile;
import org.marugoto.referral.HandOver;
import org.marugoto.referral.HandOverCommand;
import org.marugoto.referral.HandOverDecider;
import org.marugoto.referral.HandOverId;
import org.marugoto.referral.HandOverTerms;
import org.marugoto.referral.ReferralCommand;
import org.marugoto.referral.ReferralEvent;
import org.marugoto.referral.ReferralRefusal;
import org.marugoto.referral.Referrals;

/**
 * Hand-overs (つなぎ) of one municipality's cases, on the terms of its profile. As safe for several threads as its store.
 */
public final class HandOvers {

    private static final HandOverDecider DECIDER = new HandOverDecider();

    private final MunicipalityProfile profile;
    private final Deadlines deadlines;
    private final Cases cases;
    private final Ids ids;

    HandOvers(MunicipalityProfile profile, Cases cases, Ids ids) {
        this.profile = profile;
        this.deadlines = new Deadlines(profile);
        this.cases = cases;
        this.ids = ids;
    }

    /** The id for a new hand-over. */
    public HandOverId newId() {
        return ids.next(HandOverId::of);
    }

    /**
     * A step of a hand-over: proposed, sent, accepted, declined. What follows when it is turned away is the profile's.
     *
     * @param id the case
     * @param handOver which hand-over; a {@linkplain #newId() new id} for a new proposal
     * @param step what is done
     * @throws org.marugoto.ledger.StaleVersionException if somebody else recorded in between; nothing was written
     */
    public Outcome<SupportCase, CaseEvent> handle(CaseId id, HandOverId handOver, HandOverCommand step) {
        List<Reason> wrong = wrongReceiver(step);
        return wrong.isEmpty()
                ? cases.handle(id, new CaseCommand.Refer(new ReferralCommand.MoveHandOver(handOver, step, terms(step))))
                : new Outcome.Refused<>(wrong);
    }

    /**
     * Proposes and sends at once, warm: the staff call the receiver, who answers within the profile's term.
     *
     * @param to who should take the case on
     * @param ground why there, a code of the profile
     * @return the refusal of the first step that was refused, or the case after both
     */
    public Outcome<SupportCase, CaseEvent> offer(
            CaseId id, HandOverId handOver, AgencyId to, String ground, Occasion occasion) {
        Outcome<SupportCase, CaseEvent> proposed = handle(
                id,
                handOver,
                new HandOverCommand.Propose(to, ground, "WARM", "STAFF_WILL_CALL", Optional.empty(), occasion));
        return proposed.match(
                done -> handle(id, handOver, new HandOverCommand.Send(answerBy(to, occasion.on()), occasion)),
                reasons -> proposed);
    }

    /** The receiver takes the case on, with the profile's terms for beginning and reporting. */
    public Outcome<SupportCase, CaseEvent> accept(CaseId id, HandOverId handOver, Occasion occasion) {
        LocalDate startBy = deadlines.beginBy(occasion.agency(), occasion.on());
        LocalDate outcomeBy = deadlines.outcomeBy(occasion.agency(), occasion.on());
        return handle(id, handOver, new HandOverCommand.Accept(startBy, outcomeBy, occasion));
    }

    /**
     * A conference names the responsible agency of a case that was put to it.
     *
     * @param conference which conference
     * @param agency whom it names
     */
    public Outcome<SupportCase, CaseEvent> nameResponsible(
            CaseId id, String conference, AgencyId agency, Occasion occasion) {
        List<Reason> wrong = wrongAgency(agency, occasion);
        return wrong.isEmpty()
                ? cases.handle(
                        id,
                        new CaseCommand.Refer(new ReferralCommand.NameResponsible(
                                conference, agency, newId(), answerBy(agency, occasion.on()), occasion)))
                : new Outcome.Refused<>(wrong);
    }

    /**
     * The acting agency takes over a case whose responsible agency has closed for good.
     *
     * @param ground why, a code of the profile such as {@code AGENCY_CLOSED}
     */
    public Outcome<SupportCase, CaseEvent> takeOver(CaseId id, String ground, Occasion occasion) {
        boolean gone = cases.find(id, occasion)
                .flatMap(SupportCase::responsible)
                .filter(agency -> profile.agencies().exists(agency, occasion.on()))
                .isEmpty();
        LocalDate startBy = deadlines.beginBy(occasion.agency(), occasion.on());
        return cases.handle(id, new CaseCommand.Refer(new ReferralCommand.TakeOver(ground, gone, startBy, occasion)));
    }

    /**
     * The cases for which a conference has to name the responsible agency, in the order of their ids.
     *
     * @param asking who asks, for which purpose
     */
    public List<CaseId> awaitingConference(Occasion asking) {
        return cases.whichAre(this::awaitsConference, asking);
    }

    /**
     * A hand-over as everything that happened to it has left it, also when it is over and the case needs it no more; empty if
     * there never was one.
     *
     * @param id the case
     * @param asking who asks, for which purpose
     */
    public Optional<HandOver> find(CaseId id, HandOverId handOver, Occasion asking) {
        return cases.history(id, asking).stream()
                .flatMap(event -> event instanceof CaseEvent.Referred referred
                                && referred.step() instanceof ReferralEvent.HandOverMoved moved
                                && moved.id().equals(handOver)
                        ? Stream.of(moved.event())
                        : Stream.empty())
                .reduce(
                        Optional.<HandOver>empty(),
                        (before, event) -> Optional.of(DECIDER.evolve(before.orElse(HandOver.NONE), event)),
                        (one, other) -> other);
    }

    /** The day by which an agency answers what it is sent on this day. */
    public LocalDate answerBy(AgencyId agency, LocalDate on) {
        return deadlines.answerBy(agency, Day.checked(on));
    }

    private HandOverTerms terms(HandOverCommand step) {
        return mayBeTurnedAway(step)
                ? terms(step.occasion())
                : HandOverTerms.none(step.occasion().on());
    }

    private static boolean mayBeTurnedAway(HandOverCommand step) {
        return step instanceof HandOverCommand.Decline
                || step instanceof HandOverCommand.Redirect
                || step instanceof HandOverCommand.Expire
                || step instanceof HandOverCommand.Withdraw;
    }

    private HandOverTerms terms(Occasion occasion) {
        HandOverPolicy policy = profile.handOver();
        return new HandOverTerms(
                policy.bound(),
                policy.onDecline(),
                Optional.of(profile.fallback())
                        .filter(agency -> profile.agencies().exists(agency, occasion.on())),
                policy.conference(),
                policy.coordinator().filter(agency -> profile.agencies().exists(agency, occasion.on())),
                List.of(),
                answerBy(profile.fallback(), occasion.on()),
                deadlines.reviewBy(occasion.agency(), occasion.on()));
    }

    private List<Reason> wrongReceiver(HandOverCommand step) {
        if (step instanceof HandOverCommand.Propose propose) {
            return wrongAgency(propose.to(), step.occasion());
        }
        return step instanceof HandOverCommand.Redirect redirect
                ? wrongAgency(redirect.to(), step.occasion())
                : List.of();
    }

    /** Nobody can be sent or asked what is not there on that day. */
    List<Reason> wrongAgency(AgencyId agency, Occasion occasion) {
        return profile.agencies().exists(agency, occasion.on())
                ? List.of()
                : List.of(Reason.of(ReferralRefusal.AGENCY_GONE)
                        .with("agency", agency)
                        .with("on", occasion.on()));
    }

    private boolean awaitsConference(SupportCase open) {
        return open.referrals().status() == Referrals.Status.AWAITS_CONFERENCE;
    }
}
