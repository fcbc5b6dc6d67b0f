package org.marugoto.household;

import static org.marugoto.household.Household.Status.DISSOLVED;
import static org.marugoto.household.Household.Status.KNOWN;
import static org.marugoto.household.Household.Status.NONE;

import java.util.Set;
import org.marugoto.decide.Decider;
import org.marugoto.decide.Decision;
import org.marugoto.decide.TransitionTable;
import org.marugoto.household.HouseholdCommand.BindTie;
import org.marugoto.household.HouseholdCommand.EndRelation;
import org.marugoto.household.HouseholdCommand.Form;
import org.marugoto.household.HouseholdCommand.Join;
import org.marugoto.household.HouseholdCommand.Leave;
import org.marugoto.household.HouseholdCommand.Live;
import org.marugoto.household.HouseholdCommand.LooseTie;
import org.marugoto.household.HouseholdCommand.MoveAway;
import org.marugoto.household.HouseholdCommand.MoveIn;
import org.marugoto.household.HouseholdCommand.Observe;
import org.marugoto.household.HouseholdCommand.RecordDeath;
import org.marugoto.household.HouseholdCommand.Relate;
import org.marugoto.household.HouseholdCommand.RetractDeath;
import org.marugoto.household.HouseholdCommand.RetractObservation;
import org.marugoto.household.HouseholdCommand.RetractStatus;
import org.marugoto.household.HouseholdCommand.Split;
import org.marugoto.household.HouseholdCommand.StateAge;
import org.marugoto.household.HouseholdCommand.StateBirth;
import org.marugoto.household.HouseholdCommand.StateComposition;
import org.marugoto.household.HouseholdCommand.StateStatus;

/** The rules about who belongs to a household and what is known of it. Stateless and thread-safe. */
public final class HouseholdDecider implements Decider<HouseholdCommand, Household, HouseholdEvent> {

    /** Which command is possible in which status. */
    public static final TransitionTable<Household.Status, HouseholdCommand, Household, HouseholdEvent> TABLE =
            TransitionTable.<Household.Status, HouseholdCommand, Household, HouseholdEvent>on(
                            Household::status, HouseholdRefusal.NOT_POSSIBLE_NOW)
                    .allow(Join.class, HouseholdMoves::join, Set.of(NONE, KNOWN, DISSOLVED), Set.of(KNOWN))
                    .allow(MoveIn.class, HouseholdMoves::moveIn, Set.of(NONE, KNOWN, DISSOLVED), Set.of(KNOWN))
                    .allow(Leave.class, HouseholdMoves::leave, Set.of(KNOWN), Set.of(KNOWN, DISSOLVED))
                    .allow(MoveAway.class, HouseholdMoves::moveAway, Set.of(KNOWN), Set.of(KNOWN, DISSOLVED))
                    .allow(RecordDeath.class, HouseholdMoves::death, Set.of(KNOWN), Set.of(KNOWN, DISSOLVED))
                    .allow(
                            RetractDeath.class,
                            HouseholdMoves::retractDeath,
                            Set.of(KNOWN, DISSOLVED),
                            Set.of(KNOWN, DISSOLVED))
                    .allow(Split.class, HouseholdMoves::split, Set.of(KNOWN), Set.of(KNOWN))
                    .allow(Form.class, HouseholdMoves::form, Set.of(NONE), Set.of(KNOWN))
                    .allow(StateComposition.class, HouseholdKnowledge::composition, Set.of(KNOWN), Set.of(KNOWN))
                    .allow(StateAge.class, HouseholdKnowledge::age, Set.of(KNOWN), Set.of(KNOWN))
                    .allow(StateBirth.class, HouseholdKnowledge::birth, Set.of(KNOWN), Set.of(KNOWN))
                    .allow(Live.class, HouseholdKnowledge::live, Set.of(KNOWN), Set.of(KNOWN))
                    .allow(Relate.class, HouseholdKnowledge::relate, Set.of(KNOWN), Set.of(KNOWN))
                    .allow(EndRelation.class, HouseholdKnowledge::endRelation, Set.of(KNOWN), Set.of(KNOWN))
                    .allow(StateStatus.class, HouseholdKnowledge::stateStatus, Set.of(KNOWN), Set.of(KNOWN))
                    .allow(RetractStatus.class, HouseholdKnowledge::retractStatus, Set.of(KNOWN), Set.of(KNOWN))
                    .allow(Observe.class, HouseholdKnowledge::observe, Set.of(KNOWN), Set.of(KNOWN))
                    .allow(
                            RetractObservation.class,
                            HouseholdKnowledge::retractObservation,
                            Set.of(KNOWN),
                            Set.of(KNOWN))
                    .allow(BindTie.class, HouseholdKnowledge::bindTie, Set.of(KNOWN), Set.of(KNOWN))
                    .allow(LooseTie.class, HouseholdKnowledge::looseTie, Set.of(KNOWN), Set.of(KNOWN))
                    .build();

    @Override
    public Household initial() {
        return Household.NONE;
    }

    @Override
    public Decision<HouseholdEvent> decide(Household household, HouseholdCommand command) {
        return TABLE.decide(household, command);
    }

    @Override
    public Household evolve(Household household, HouseholdEvent event) {
        if (event instanceof HouseholdEvent.Joined e) {
            return HouseholdChanges.joined(household, e.member());
        }
        if (event instanceof HouseholdEvent.Left e) {
            return HouseholdChanges.without(household, Set.of(e.person()));
        }
        if (event instanceof HouseholdEvent.CompositionStated e) {
            return HouseholdChanges.composition(
                    household, e.complete(), e.occasion().on());
        }
        if (event instanceof HouseholdEvent.AgeStated e) {
            return HouseholdChanges.born(household, e.person(), e.age().births(e.statedOn()));
        }
        if (event instanceof HouseholdEvent.BirthStated e) {
            return HouseholdChanges.born(household, e.person(), e.range());
        }
        if (event instanceof HouseholdEvent.LivingChanged e) {
            return HouseholdChanges.lives(household, e.living());
        }
        if (event instanceof HouseholdEvent.Related e) {
            return HouseholdChanges.related(household, e.relation());
        }
        if (event instanceof HouseholdEvent.RelationEnded e) {
            return HouseholdChanges.unrelated(household, e.from(), e.kind(), e.to());
        }
        if (event instanceof HouseholdEvent.StatusStated e) {
            return HouseholdChanges.stated(household, e.status());
        }
        if (event instanceof HouseholdEvent.StatusRetracted e) {
            return HouseholdChanges.retracted(household, e.person(), e.code());
        }
        if (event instanceof HouseholdEvent.Observed e) {
            return HouseholdChanges.observed(household, e.observation());
        }
        if (event instanceof HouseholdEvent.ObservationRetracted e) {
            return HouseholdChanges.unobserved(household, e.code());
        }
        if (event instanceof HouseholdEvent.TieBound e) {
            return HouseholdChanges.bound(household, e.tie());
        }
        if (event instanceof HouseholdEvent.TieLoosed e) {
            return HouseholdChanges.loosed(household, e.from(), e.to(), e.kind());
        }
        return evolveWhoIsThere(household, event);
    }

    private static Household evolveWhoIsThere(Household household, HouseholdEvent event) {
        if (event instanceof HouseholdEvent.Died e) {
            return HouseholdChanges.died(household, e.person(), e.diedOn());
        }
        if (event instanceof HouseholdEvent.DeathRetracted e) {
            return HouseholdChanges.here(household, e.person(), Departure.Kind.DIED);
        }
        if (event instanceof HouseholdEvent.MovedAway e) {
            return HouseholdChanges.movedAway(
                    household, e.persons(), e.occasion().on());
        }
        if (event instanceof HouseholdEvent.MovedIn e) {
            return HouseholdChanges.joined(
                    HouseholdChanges.here(household, e.member().person(), Departure.Kind.MOVED_AWAY), e.member());
        }
        if (event instanceof HouseholdEvent.Split e) {
            return HouseholdChanges.split(
                    household, e.part(), e.into(), e.occasion().on());
        }
        if (event instanceof HouseholdEvent.Formed e) {
            return HouseholdChanges.formed(
                    household, e.from(), e.part(), e.occasion().on());
        }
        throw new AssertionError(event.getClass());
    }
}
