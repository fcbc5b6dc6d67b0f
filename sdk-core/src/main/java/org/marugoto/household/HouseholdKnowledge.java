package org.marugoto.household;

import static org.marugoto.household.HouseholdRefusal.NOTHING_RECORDED;
import static org.marugoto.household.HouseholdRefusal.NOT_A_MEMBER;
import static org.marugoto.household.HouseholdRefusal.RELATED_TO_ITSELF;

import java.time.LocalDate;
import java.util.Optional;
import org.marugoto.decide.Decision;
import org.marugoto.decide.Occasion;
import org.marugoto.decide.Reason;
import org.marugoto.household.HouseholdCommand.BindTie;
import org.marugoto.household.HouseholdCommand.EndRelation;
import org.marugoto.household.HouseholdCommand.Live;
import org.marugoto.household.HouseholdCommand.LooseTie;
import org.marugoto.household.HouseholdCommand.Observe;
import org.marugoto.household.HouseholdCommand.Relate;
import org.marugoto.household.HouseholdCommand.RetractObservation;
import org.marugoto.household.HouseholdCommand.RetractStatus;
import org.marugoto.household.HouseholdCommand.StateAge;
import org.marugoto.household.HouseholdCommand.StateBirth;
import org.marugoto.household.HouseholdCommand.StateComposition;
import org.marugoto.household.HouseholdCommand.StateStatus;

/** The rules about what can be known of a household. */
final class HouseholdKnowledge {

    private HouseholdKnowledge() {}

    static Decision<HouseholdEvent> composition(Household household, StateComposition asked) {
        return household.completeSince().isPresent() == asked.complete()
                ? Decision.nothingToDo()
                : Decision.accept(new HouseholdEvent.CompositionStated(asked.complete(), asked.occasion()));
    }

    static Decision<HouseholdEvent> age(Household household, StateAge asked) {
        HouseholdEvent event =
                new HouseholdEvent.AgeStated(asked.person(), asked.age(), asked.statedOn(), asked.occasion());
        return refused(household, asked.person(), asked.statedOn(), asked.occasion())
                .orElseGet(() ->
                        unlessNarrowed(household, asked.person(), asked.age().births(asked.statedOn()), event));
    }

    static Decision<HouseholdEvent> birth(Household household, StateBirth asked) {
        HouseholdEvent event = new HouseholdEvent.BirthStated(asked.person(), asked.range(), asked.occasion());
        return refused(household, asked.person(), asked.occasion().on(), asked.occasion())
                .orElseGet(() -> unlessNarrowed(household, asked.person(), asked.range(), event));
    }

    private static Decision<HouseholdEvent> unlessNarrowed(
            Household household, PersonId person, BirthRange stated, HouseholdEvent event) {
        boolean knownBetter = household
                .birth(person)
                .filter(known -> known.equals(known.narrowedBy(stated)))
                .isPresent();
        return knownBetter ? Decision.nothingToDo() : Decision.accept(event);
    }

    static Decision<HouseholdEvent> live(Household household, Live asked) {
        Living living = asked.living();
        return unlessKnown(
                refused(household, living.person(), living.since(), asked.occasion()),
                household.livings().contains(living),
                new HouseholdEvent.LivingChanged(living, asked.occasion()));
    }

    static Decision<HouseholdEvent> relate(Household household, Relate asked) {
        Relation relation = asked.relation();
        if (relation.from().equals(relation.to())) {
            return Decision.refuse(Reason.of(RELATED_TO_ITSELF).with("kind", relation.kind()));
        }
        PersonId member = household.member(relation.from()).isPresent() ? relation.from() : relation.to();
        return unlessKnown(
                refused(household, member, relation.basis().on(), asked.occasion()),
                household.relations().contains(relation),
                new HouseholdEvent.Related(relation, asked.occasion()));
    }

    static Decision<HouseholdEvent> endRelation(Household household, EndRelation asked) {
        return ifRecorded(
                household.relation(asked.from(), asked.kind(), asked.to()),
                asked.kind(),
                new HouseholdEvent.RelationEnded(asked.from(), asked.kind(), asked.to(), asked.occasion()));
    }

    static Decision<HouseholdEvent> stateStatus(Household household, StateStatus asked) {
        PersonStatus status = asked.status();
        return unlessKnown(
                refused(household, status.person(), status.basis().on(), asked.occasion()),
                household.statuses().contains(status),
                new HouseholdEvent.StatusStated(status, asked.occasion()));
    }

    static Decision<HouseholdEvent> retractStatus(Household household, RetractStatus asked) {
        return ifRecorded(
                household.status(asked.person(), asked.code()),
                asked.code(),
                new HouseholdEvent.StatusRetracted(asked.person(), asked.code(), asked.occasion()));
    }

    static Decision<HouseholdEvent> observe(Household household, Observe asked) {
        return unlessKnown(
                inTheFuture(asked.observation().basis().on(), asked.occasion()),
                household.observations().contains(asked.observation()),
                new HouseholdEvent.Observed(asked.observation(), asked.occasion()));
    }

    static Decision<HouseholdEvent> retractObservation(Household household, RetractObservation asked) {
        return ifRecorded(
                household.observation(asked.code()),
                asked.code(),
                new HouseholdEvent.ObservationRetracted(asked.code(), asked.occasion()));
    }

    static Decision<HouseholdEvent> bindTie(Household household, BindTie asked) {
        return unlessKnown(
                tieOfStranger(household, asked.tie().from()),
                household.ties().contains(asked.tie()),
                new HouseholdEvent.TieBound(asked.tie(), asked.occasion()));
    }

    static Decision<HouseholdEvent> looseTie(Household household, LooseTie asked) {
        return ifRecorded(
                household.ties().stream()
                        .filter(tie -> tie.isAbout(asked.from(), asked.to(), asked.kind()))
                        .findFirst(),
                asked.kind(),
                new HouseholdEvent.TieLoosed(asked.from(), asked.to(), asked.kind(), asked.occasion()));
    }

    private static Optional<Decision<HouseholdEvent>> tieOfStranger(Household household, Tie.End from) {
        boolean stranger = from.type().equals(Tie.End.PERSON)
                && household.members().stream().noneMatch(member -> from.is(member.person()));
        return stranger ? Optional.of(Decision.refuse(Reason.of(NOT_A_MEMBER))) : Optional.empty();
    }

    private static Optional<Decision<HouseholdEvent>> refused(
            Household household, PersonId person, LocalDate day, Occasion occasion) {
        return household.member(person).isEmpty()
                ? Optional.of(Decision.refuse(Reason.of(NOT_A_MEMBER)))
                : inTheFuture(day, occasion);
    }

    private static Optional<Decision<HouseholdEvent>> inTheFuture(LocalDate day, Occasion occasion) {
        return day.isAfter(occasion.on())
                ? Optional.of(Decision.refuse(Reason.of(HouseholdRefusal.DAY_IN_THE_FUTURE)
                        .with("day", day)
                        .with("on", occasion.on())))
                : Optional.empty();
    }

    private static Decision<HouseholdEvent> unlessKnown(
            Optional<Decision<HouseholdEvent>> refused, boolean known, HouseholdEvent event) {
        return refused.orElseGet(() -> known ? Decision.nothingToDo() : Decision.accept(event));
    }

    private static Decision<HouseholdEvent> ifRecorded(Optional<?> recorded, String code, HouseholdEvent event) {
        return recorded.isPresent()
                ? Decision.accept(event)
                : Decision.refuse(Reason.of(NOTHING_RECORDED).with("code", code));
    }
}
