package org.marugoto.testkit.city;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.marugoto.Cases;
import org.marugoto.HandOvers;
import org.marugoto.Marugoto;
import org.marugoto.agency.Agency;
import org.marugoto.casework.CaseCommand;
import org.marugoto.casework.NextAction;
import org.marugoto.casework.SupportCase;
import org.marugoto.consultation.Channel;
import org.marugoto.consultation.Consulter;
import org.marugoto.consultation.ContactId;
import org.marugoto.consultation.Need;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.CaseId;
import org.marugoto.decide.Occasion;
import org.marugoto.household.PersonId;
import org.marugoto.ledger.Outcome;
import org.marugoto.referral.BackUpCommand;
import org.marugoto.referral.BackUpId;
import org.marugoto.referral.HandOverCommand;
import org.marugoto.referral.HandOverId;
import org.marugoto.rule.Facts;
import org.marugoto.rule.Truth;

/**
 * One thing somebody does, sensible or not.
 *
 * @param kind what
 * @param which to which of the few cases
 * @param agency by which agency, or to which
 * @param other another choice
 * @param day how many days after the beginning
 */
public record Move(int kind, int which, int agency, int other, int day) implements Act {

    private static final int CASES = 3;
    private static final int KINDS = 26;
    private static final LocalDate BEGIN = LocalDate.of(2024, 4, 1);

    public static Move random(Random random) {
        return new Move(
                random.nextInt(KINDS),
                random.nextInt(CASES),
                random.nextInt(100),
                random.nextInt(100),
                random.nextInt(40));
    }

    public static List<CaseId> cases() {
        return IntStream.range(0, CASES).mapToObj(i -> CaseId.of("C" + i)).toList();
    }

    @Override
    public CaseId caseId() {
        return CaseId.of("C" + which);
    }

    @Override
    public boolean play(Marugoto city) {
        return outcome(city).match(done -> true, reasons -> false);
    }

    Outcome<SupportCase, ?> outcome(Marugoto city) {
        Actors actors = new Actors(city);
        CaseId id = caseId();
        Occasion any = on(actors.any(agency));
        Occasion owner = on(actors.responsible());
        Occasion receiver = on(actors.receiver());
        HandOverId handOver = actors.handOver();
        Cases cases = city.cases();
        HandOvers handOvers = city.handOvers();
        return switch (kind) {
            case 0, 1 ->
                cases.handle(
                        id,
                        new CaseCommand.Open(Consulter.of("SELF"), Set.of(Need.of("ELDERLY")), next("ASSESS"), any));
            case 2 -> cases.handle(id, new CaseCommand.Assess(Set.of(Need.of("ILLNESS")), next("ROUTE"), owner));
            case 3 -> cases.route(id, Facts.NONE.yes(other % 2 == 0 ? "arrears" : "withdrawn"), next("OFFER"), owner);
            case 4, 5, 6 -> handOvers.offer(id, newHandOver(), actors.any(other), ground(), owner);
            case 7 -> handOvers.handle(id, handOver, new HandOverCommand.Acknowledge(receiver));
            case 8, 9 -> handOvers.accept(id, handOver, receiver);
            case 10, 11 -> handOvers.handle(id, handOver, new HandOverCommand.Decline("FULL", receiver));
            case 12 ->
                handOvers.handle(
                        id, handOver, new HandOverCommand.Redirect(actors.any(other), "OTHER_FIELD", receiver));
            case 13 -> handOvers.handle(id, handOver, new HandOverCommand.Withdraw("MISTAKE", owner));
            case 14 -> handOvers.handle(id, handOver, new HandOverCommand.Expire(any));
            case 15 -> handOvers.handle(id, handOver, new HandOverCommand.BeginService(receiver));
            case 16 -> handOvers.handle(id, handOver, new HandOverCommand.ReportOutcome("DONE", receiver));
            case 17 -> handOvers.handle(id, handOver, new HandOverCommand.CloseLoop(on(actors.sender())));
            case 18 -> handOvers.nameResponsible(id, "CF-1", actors.any(other), any);
            case 19 ->
                city.backUps()
                        .handle(
                                id,
                                BackUpId.of("B" + other),
                                new BackUpCommand.Ask(actors.any(other), "ADVICE", date().plusDays(5), owner));
            case 20 ->
                city.backUps()
                        .handle(
                                id,
                                actors.backUp(),
                                new BackUpCommand.Answer("ADVISED", Optional.empty(), on(actors.helper())));
            case 21 ->
                city.backUps()
                        .handle(id, actors.backUp(), new BackUpCommand.DeclineBackUp("FULL", on(actors.helper())));
            case 22 ->
                cases.handle(id, new CaseCommand.RecordContact(ContactId.of("K" + other), Channel.of("PHONE"), any));
            case 23 ->
                other % 4 == 0
                        ? cases.handle(id, new CaseCommand.Close("GOAL_REACHED", owner))
                        : cases.handle(id, new CaseCommand.Reopen("NEW_TROUBLE", next("ASSESS"), any));
            case 24 ->
                other % 2 == 0 ? cases.notifyDanger(id, "DV", any) : handOvers.takeOver(id, "AGENCY_CLOSED", any);
            default ->
                other % 2 == 0
                        ? cases.handle(
                                id,
                                new CaseCommand.NoteChange(
                                        CaseCommand.NoteChange.DIED, Optional.of(PersonId.of("P1")), date(), any))
                        : cases.handle(id, new CaseCommand.TellMunicipality("232114", Truth.UNKNOWN, any));
        };
    }

    private HandOverId newHandOver() {
        return HandOverId.of("H" + agency + "-" + other + "-" + day);
    }

    private String ground() {
        return other % 3 == 0 ? "PLACE" : "FIELD";
    }

    private NextAction next(String action) {
        return new NextAction(action, date().plusDays(agency % 9));
    }

    private LocalDate date() {
        return BEGIN.plusDays(day);
    }

    private Occasion on(AgencyId by) {
        return Occasion.of(ActorId.of("W-1"), by, date().atTime(10, 0).toInstant(ZoneOffset.ofHours(9)), date());
    }

    /** Who might do it, mostly those it is up to. */
    private final class Actors {
        private final List<AgencyId> agencies;
        private final Optional<SupportCase> found;

        Actors(Marugoto city) {
            this.agencies =
                    city.profile().agencies().all().stream().map(Agency::id).toList();
            this.found = city.store().ledger(Cases.TYPE).find(caseId()).map(recorded -> recorded.state());
        }

        AgencyId any(int number) {
            return agencies.get(number % agencies.size());
        }

        AgencyId responsible() {
            return someoneElse(found.flatMap(SupportCase::responsible));
        }

        AgencyId receiver() {
            return someoneElse(
                    found.flatMap(now -> now.referrals().handOver(handOver()).receiver()));
        }

        AgencyId sender() {
            return someoneElse(
                    found.flatMap(now -> now.referrals().handOver(handOver()).sender()));
        }

        AgencyId helper() {
            return someoneElse(
                    found.flatMap(now -> now.referrals().backUp(backUp()).helper()));
        }

        HandOverId handOver() {
            return oneOf(found.map(now -> now.referrals().handOvers().keySet()))
                    .map(HandOverId::of)
                    .orElse(newHandOver());
        }

        BackUpId backUp() {
            return oneOf(found.map(now -> now.referrals().backUps().keySet()))
                    .map(BackUpId::of)
                    .orElse(BackUpId.of("B0"));
        }

        private Optional<String> oneOf(Optional<Set<String>> ids) {
            List<String> all = new ArrayList<>(ids.orElse(Set.of()));
            return all.isEmpty() ? Optional.empty() : Optional.of(all.get(other % all.size()));
        }

        private AgencyId someoneElse(Optional<AgencyId> expected) {
            return other % 10 == 9 ? any(agency) : expected.orElse(any(agency));
        }
    }
}
