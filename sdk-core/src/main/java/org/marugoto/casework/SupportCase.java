package org.marugoto.casework;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;
import org.marugoto.consultation.ContactId;
import org.marugoto.consultation.Need;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.AgencyId;
import org.marugoto.household.HouseholdId;
import org.marugoto.outreach.Outreach;
import org.marugoto.participation.Participations;
import org.marugoto.plan.Plans;
import org.marugoto.referral.HandOverId;
import org.marugoto.referral.Referrals;

/**
 * A support case (ケース) as it stands now: what the next decision needs to know, not its history.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@Value.Style(visibility = ImplementationVisibility.PACKAGE, overshadowImplementation = true)
public interface SupportCase {

    /** Where a case stands. */
    enum Status {
        /** Never opened. */
        NONE,
        /** Received at a desk, not looked into yet (受付). */
        RECEIVED,
        /** Assessed (アセスメント済). */
        ASSESSED,
        /** The rule book's proposals are recorded (つなぎ先の提案済). */
        ROUTED,
        /** Closed (終結); follow-up contacts can still be recorded. */
        CLOSED
    }

    /** A case that was never opened. */
    SupportCase NONE = builder().status(Status.NONE).build();

    /** Where it stands. */
    Status status();

    /** Who is responsible, and the hand-overs and requests for back-up that are not over. */
    @Value.Default
    default Referrals referrals() {
        return Referrals.NONE;
    }

    /** The one agency that is responsible from the first contact to the closing; the last one once closed. */
    default Optional<AgencyId> responsible() {
        return referrals().responsible();
    }

    /** The worker who looks after it: who opened or accepted it, or whom the agency assigned; empty if nobody is known. */
    Optional<ActorId> worker();

    /** The day it was opened. */
    Optional<LocalDate> openedOn();

    /** The household it is about, once known. */
    Optional<HouseholdId> household();

    /** The needs that are known now. */
    Set<Need> needs();

    /** The needs of single members of the household, by the ids of the persons; the suspected carer's too. */
    Map<String, Set<Need>> memberNeeds();

    /** The contact recorded last. */
    Optional<ContactId> lastContact();

    /** The last day anybody was in touch, the opening included; empty if it was never opened. */
    Optional<LocalDate> lastContactOn();

    /** How urgent it is, and by when somebody is to have answered; empty if nobody has said. */
    Optional<UrgencyClock> clock();

    /** The notifications of danger that the competent body has not confirmed yet. */
    Set<DangerNotice> unconfirmed();

    /** Where it should go, once the rule book was asked. */
    Optional<Routing> routing();

    /** The outreach (アウトリーチ) to its household. */
    @Value.Default
    default Outreach outreach() {
        return Outreach.NONE;
    }

    /** Its support plans (支援プラン) and its support team. */
    @Value.Default
    default Plans plans() {
        return Plans.NONE;
    }

    /** Its participation support (参加支援). */
    @Value.Default
    default Participations participations() {
        return Participations.NONE;
    }

    /** The hand-overs whose sheets were held because consent was withdrawn; the hand-overs themselves go on. */
    Set<HandOverId> heldSheets();

    /** What was planned last for the case itself, beside its outreach and its plans; none on a closed case. */
    Optional<NextAction> planned();

    /**
     * What is to be done next: the soonest of what was planned, the next step of outreach, the reviews of plans, and
     * participation support.
     * There is one on every open case and none on a closed one.
     */
    default Optional<NextAction> next() {
        Stream<NextAction> visit = outreach().next().map(NextAction::of).stream();
        Stream<NextAction> reviews = plans().plans().stream()
                .flatMap(plan -> plan.reviewOn().stream())
                .map(day -> new NextAction(NextAction.REVIEW_PLAN, day));
        Stream<NextAction> participation =
                participations().goingOn().stream().flatMap(one -> NextAction.of(one).stream());
        return Stream.of(planned().stream(), visit, reviews, participation)
                .flatMap(each -> each)
                .min(Comparator.comparing(NextAction::dueOn));
    }

    /** Begins a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Begins a changed copy. */
    default Builder but() {
        return builder().from(this);
    }

    /** Builds a case. Not thread-safe. */
    final class Builder extends ImmutableSupportCase.Builder {
        Builder() {}
    }
}
