package org.marugoto.conference;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.marugoto.area.AreaId;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.CaseId;
import org.marugoto.decide.Occasion;
import org.marugoto.ledger.TextId;
import org.marugoto.rule.Truth;

/** One sitting under two hats, with one of every command and one of every event. */
public final class ConferenceSamples {

    /** The day before the sitting. */
    public static final LocalDate BEFORE = LocalDate.of(2024, 5, 13);

    /** The day of the sitting. */
    public static final LocalDate DAY = LocalDate.of(2024, 5, 14);

    static final AgencyId CITY = AgencyId.of("city");
    static final AgencyId CENTRE = AgencyId.of("centre");
    static final AgencyId CLINIC = AgencyId.of("clinic");
    static final Member COMMISSIONER = new Member(ActorId.of("W-COM"), AgencyId.of("commissioners"));
    static final Member NURSE = new Member(ActorId.of("W-NURSE"), CLINIC);
    static final Member WORKER = new Member(ActorId.of("W-CENTRE"), CENTRE);
    static final CaseId HIDDEN = CaseId.of("C-HIDDEN");
    static final CaseId AGREED = CaseId.of("C-AGREED");
    static final ItemId I1 = ItemId.of("I1");
    static final ItemId I2 = ItemId.of("I2");
    static final GapKey GAP = GapKey.of("ACCOMPANIED_OUTING", AreaId.of("chuo"), "NO_SCHEME");
    static final Hat SUPPORT = ConferenceKind.national().get(0).hat();
    static final Hat LAYERED = ConferenceKind.national()
            .get(1)
            .hat()
            .but()
            .addConveners("MUNICIPALITY")
            .build();
    static final Hat REGULAR = Hat.builder()
            .kind("REGULAR_MEETING")
            .addSittings(Hat.REGULAR)
            .needsConsent(false)
            .needsUndertaking(false)
            .addTakes(AgendaItem.GAP, AgendaItem.MEASURE, AgendaItem.COMMUNITY_ISSUE)
            .addDecides(Decisions.MEASURE_WANTED)
            .build();

    private ConferenceSamples() {}

    static Occasion on(LocalDate day) {
        return by("W-CITY", CITY, "MUNICIPALITY", day);
    }

    static Occasion by(String actor, AgencyId agency, String role, LocalDate day) {
        return new Occasion(
                ActorId.of(actor),
                role,
                agency,
                day.atTime(9, 0).toInstant(ZoneOffset.ofHours(9)),
                day,
                Occasion.SOCIAL_WELFARE_ACT_106_4,
                Occasion.SUPPORT);
    }

    static ConferenceCommand convene(Hat... hats) {
        return new ConferenceCommand.Convene(List.of(hats), DAY, TextId.of("T-ROOM"), Hat.AD_HOC, on(BEFORE));
    }

    static ConferenceCommand table(AgendaItem item) {
        return new ConferenceCommand.Table(item, on(BEFORE));
    }

    /** A case nobody has asked about consent, under 支援会議. */
    static AgendaItem hidden() {
        return AgendaItem.ofCase(I1, SUPPORT.kind(), HIDDEN, Truth.UNKNOWN);
    }

    /** A case with consent, under 重層的支援会議. */
    static AgendaItem agreed() {
        return AgendaItem.ofCase(I2, LAYERED.kind(), AGREED, Truth.YES);
    }

    static ConferenceCommand invite(ItemId item, Member member, Truth covers) {
        return new ConferenceCommand.Invite(item, member, covers, on(BEFORE));
    }

    static ConferenceCommand sign(Hat hat, ActorId signer) {
        return new ConferenceCommand.SignUndertaking(hat.kind(), signer, on(DAY));
    }

    static ConferenceCommand attend(Member member, ItemId... items) {
        return new ConferenceCommand.Attend(member, new LinkedHashSet<>(List.of(items)), on(DAY));
    }

    static ConferenceCommand hold() {
        return new ConferenceCommand.Hold(on(DAY));
    }

    static ConferenceCommand decide(ItemId item, String decision) {
        return new ConferenceCommand.Decide(item, decision, Optional.empty(), on(DAY));
    }

    static ConferenceCommand name(ItemId item, AgencyId agency) {
        return new ConferenceCommand.Decide(item, Decisions.RESPONSIBLE_NAMED, Optional.of(agency), on(DAY));
    }

    static ConferenceCommand minutes(Hat hat, String text) {
        return new ConferenceCommand.KeepMinutes(hat.kind(), TextId.of(text), on(DAY));
    }

    static ConferenceCommand note(ItemId item, String text) {
        return new ConferenceCommand.KeepNote(item, TextId.of(text), on(DAY));
    }

    static ConferenceCommand task(String id, ItemId item, AgencyId owner, LocalDate dueOn) {
        return new ConferenceCommand.GiveTask(TaskId.of(id), item, "CALL_ON", owner, dueOn, on(DAY));
    }

    static ConferenceCommand close() {
        return new ConferenceCommand.Close(on(DAY));
    }

    /** Both hats, both items, everybody invited, sworn and there. */
    static List<ConferenceCommand> gathered() {
        return List.of(
                convene(SUPPORT, LAYERED),
                table(hidden()),
                table(agreed()),
                invite(I1, COMMISSIONER, Truth.NO),
                invite(I1, WORKER, Truth.NO),
                invite(I2, NURSE, Truth.YES),
                invite(I2, WORKER, Truth.YES),
                sign(SUPPORT, COMMISSIONER.actor()),
                sign(SUPPORT, WORKER.actor()),
                attend(COMMISSIONER, I1),
                attend(NURSE, I2),
                attend(WORKER, I1, I2));
    }

    static List<ConferenceCommand> held() {
        List<ConferenceCommand> all = new ArrayList<>(gathered());
        all.add(hold());
        return all;
    }

    static Conference after(List<ConferenceCommand> commands) {
        return after(Conference.NONE, commands.toArray(ConferenceCommand[]::new));
    }

    static Conference after(Conference state, ConferenceCommand... commands) {
        ConferenceDecider decider = new ConferenceDecider();
        Conference now = state;
        for (ConferenceCommand command : commands) {
            now = decider.fold(now, decider.decide(now, command).match(events -> events, reasons -> {
                throw new AssertionError(command + " " + reasons);
            }));
        }
        return now;
    }

    static List<ConferenceCommand> oneOfEachCommand() {
        return List.of(
                convene(SUPPORT),
                new ConferenceCommand.Reschedule(DAY.plusDays(1), TextId.of("T-HALL"), on(BEFORE)),
                table(AgendaItem.ofCase(ItemId.of("I9"), SUPPORT.kind(), HIDDEN, Truth.NO)),
                new ConferenceCommand.Withdraw(I1, "MOVED_AWAY", on(BEFORE)),
                new ConferenceCommand.CarryOver(I1, ConferenceId.of("M2"), on(BEFORE)),
                invite(I1, NURSE, Truth.UNKNOWN),
                sign(SUPPORT, NURSE.actor()),
                attend(WORKER, I1, I2),
                hold(),
                minutes(SUPPORT, "T-M1"),
                note(I1, "T-N1"),
                decide(I1, Decisions.ROLES_AGREED),
                task("K9", I1, CENTRE, DAY.plusDays(7)),
                new ConferenceCommand.FinishTask(TaskId.of("K1"), on(DAY.plusDays(3))),
                new ConferenceCommand.NoteGap(I1, GAP, on(DAY)),
                new ConferenceCommand.SetNext(DAY.plusMonths(1), on(DAY)),
                new ConferenceCommand.ReadMinutes(SUPPORT.kind(), by("W-COM", COMMISSIONER.agency(), "VOLUNTEER", DAY)),
                new ConferenceCommand.ReadNote(I1, by("W-COM", COMMISSIONER.agency(), "VOLUNTEER", DAY)),
                close(),
                new ConferenceCommand.Cancel("SNOW", on(BEFORE)));
    }

    /** One of every event, in an order that can have happened. */
    public static List<ConferenceEvent> oneOfEachEvent() {
        Occasion before = on(BEFORE);
        Occasion day = on(DAY);
        return List.of(
                new ConferenceEvent.Convened(List.of(SUPPORT, LAYERED), DAY, TextId.of("T-ROOM"), Hat.AD_HOC, before),
                new ConferenceEvent.Rescheduled(DAY, TextId.of("T-HALL"), before),
                new ConferenceEvent.ItemTabled(hidden(), "SWA-106-6", before),
                new ConferenceEvent.ItemTabled(agreed(), "CONSENT", before),
                new ConferenceEvent.MemberInvited(I1, COMMISSIONER, "SWA-106-6", before),
                new ConferenceEvent.UndertakingSigned(SUPPORT.kind(), COMMISSIONER.actor(), day),
                new ConferenceEvent.Attended(COMMISSIONER, Set.of(I1), day),
                new ConferenceEvent.ItemCarriedOver(agreed(), ConferenceId.of("M2"), before),
                new ConferenceEvent.Held(day),
                new ConferenceEvent.NoteKept(I1, SUPPORT.kind(), TextId.of("T-N1"), day),
                new ConferenceEvent.ItemDecided(
                        I1,
                        SUPPORT.kind(),
                        Optional.of(HIDDEN),
                        Decisions.RESPONSIBLE_NAMED,
                        Optional.of(COMMISSIONER.agency()),
                        day),
                new ConferenceEvent.TaskGiven(
                        new Task(TaskId.of("K1"), I1, "CALL_ON", CENTRE, DAY.plusDays(7), false), day),
                new ConferenceEvent.GapNoted(I1, GAP, day),
                new ConferenceEvent.MinutesKept(SUPPORT.kind(), TextId.of("T-M1"), day),
                new ConferenceEvent.TaskFinished(TaskId.of("K1"), day),
                new ConferenceEvent.NextSet(DAY.plusMonths(1), day),
                new ConferenceEvent.MinutesRead(SUPPORT.kind(), "ATTENDED", day),
                new ConferenceEvent.NoteRead(I1, "SECRETARIAT", day),
                new ConferenceEvent.Closed(day),
                new ConferenceEvent.ItemWithdrawn(I1, "MOVED_AWAY", day),
                new ConferenceEvent.Cancelled("SNOW", day));
    }
}
