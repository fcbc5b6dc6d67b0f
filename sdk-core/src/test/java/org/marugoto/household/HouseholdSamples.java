package org.marugoto.household;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.Occasion;

/** One of everything that can be asked of a household and happen to it. */
public final class HouseholdSamples {

    static final LocalDate DAY = LocalDate.of(2023, 10, 2);
    static final Occasion OCCASION =
            Occasion.of(ActorId.of("W-7"), AgencyId.of("fukumaru"), Instant.parse("2023-10-02T01:00:00Z"), DAY);
    static final PersonId MOTHER = PersonId.of("P1");
    static final PersonId SON = PersonId.of("P2");
    static final PersonId AUNT = PersonId.of("P3");
    static final Basis SAID = new Basis("STATED", "FAMILY", DAY);

    private static final Tie TIE =
            new Tie(Tie.End.of(SON), Tie.End.of(AgencyId.of("anshin-care")), "SUPPORT", "WEAK", DAY);

    private HouseholdSamples() {}

    static Member member(PersonId person) {
        return new Member(person, "MEMBER", AgeRange.decade(80), DAY);
    }

    /** One of every kind of command. */
    static List<HouseholdCommand> commands() {
        return List.of(
                new HouseholdCommand.Join(member(MOTHER), OCCASION),
                new HouseholdCommand.Join(member(SON), OCCASION),
                new HouseholdCommand.MoveIn(member(AUNT), Optional.of("121002"), OCCASION),
                new HouseholdCommand.Leave(MOTHER, OCCASION),
                new HouseholdCommand.StateComposition(true, OCCASION),
                new HouseholdCommand.StateAge(SON, AgeRange.about(50), DAY, OCCASION),
                new HouseholdCommand.StateBirth(SON, BirthRange.of(LocalDate.of(1971, 4, 2)), OCCASION),
                new HouseholdCommand.Live(new Living(SON, "NEXT_DOOR", DAY), OCCASION),
                new HouseholdCommand.Relate(Relation.of(MOTHER, "PARENT", SON, SAID), OCCASION),
                new HouseholdCommand.EndRelation(MOTHER, "PARENT", SON, OCCASION),
                new HouseholdCommand.StateStatus(PersonStatus.yes(SON, "withdrawn", SAID), OCCASION),
                new HouseholdCommand.RetractStatus(SON, "withdrawn", OCCASION),
                new HouseholdCommand.Observe(Observation.yes("arrears", SAID), OCCASION),
                new HouseholdCommand.RetractObservation("arrears", OCCASION),
                new HouseholdCommand.BindTie(TIE, OCCASION),
                new HouseholdCommand.LooseTie(TIE.from(), TIE.to(), TIE.kind(), OCCASION),
                new HouseholdCommand.RecordDeath(MOTHER, DAY, OCCASION),
                new HouseholdCommand.RetractDeath(MOTHER, OCCASION),
                new HouseholdCommand.MoveAway(Set.of(SON), Optional.empty(), OCCASION),
                new HouseholdCommand.Split(Set.of(SON), HouseholdId.of("H2"), OCCASION),
                new HouseholdCommand.Form(HouseholdId.of("H0"), part(), OCCASION));
    }

    /** A history with one of every kind of event. */
    public static List<HouseholdEvent> events() {
        return List.of(
                new HouseholdEvent.Joined(member(MOTHER), OCCASION),
                new HouseholdEvent.MovedIn(member(SON), Optional.of("121002"), OCCASION),
                new HouseholdEvent.CompositionStated(true, OCCASION),
                new HouseholdEvent.AgeStated(SON, AgeRange.about(50), DAY, OCCASION),
                new HouseholdEvent.BirthStated(SON, BirthRange.of(LocalDate.of(1971, 4, 2)), OCCASION),
                new HouseholdEvent.LivingChanged(new Living(SON, "NEXT_DOOR", DAY), OCCASION),
                new HouseholdEvent.Related(Relation.of(MOTHER, "PARENT", SON, SAID), OCCASION),
                new HouseholdEvent.StatusStated(
                        new PersonStatus(SON, "absentDays", true, Optional.of(DAY), Optional.of(30), SAID), OCCASION),
                new HouseholdEvent.Observed(Observation.yes("arrears", SAID), OCCASION),
                new HouseholdEvent.TieBound(TIE, OCCASION),
                new HouseholdEvent.Split(part(), HouseholdId.of("H2"), OCCASION),
                new HouseholdEvent.TieLoosed(TIE.from(), TIE.to(), TIE.kind(), OCCASION),
                new HouseholdEvent.ObservationRetracted("arrears", OCCASION),
                new HouseholdEvent.StatusRetracted(SON, "absentDays", OCCASION),
                new HouseholdEvent.RelationEnded(MOTHER, "PARENT", SON, OCCASION),
                new HouseholdEvent.Left(SON, OCCASION),
                new HouseholdEvent.Died(MOTHER, DAY, OCCASION),
                new HouseholdEvent.DeathRetracted(MOTHER, OCCASION),
                new HouseholdEvent.MovedAway(Set.of(MOTHER), Optional.of("121002"), true, OCCASION),
                new HouseholdEvent.Formed(HouseholdId.of("H0"), part(), OCCASION));
    }

    private static HouseholdPart part() {
        return new HouseholdPart(
                List.of(member(SON)),
                List.of(new Birth(SON, BirthRange.of(LocalDate.of(1971, 4, 2)))),
                List.of(new Living(SON, "SAME_HOME", DAY)),
                List.of(Relation.of(MOTHER, "PARENT", SON, SAID)),
                List.of(PersonStatus.yes(SON, "withdrawn", SAID)),
                List.of(TIE));
    }
}
