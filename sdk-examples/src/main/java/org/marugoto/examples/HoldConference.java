package org.marugoto.examples;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.marugoto.Conferences;
import org.marugoto.Marugoto;
import org.marugoto.casework.CaseCommand;
import org.marugoto.casework.NextAction;
import org.marugoto.conference.AgendaItem;
import org.marugoto.conference.ConferenceCommand;
import org.marugoto.conference.ConferenceId;
import org.marugoto.conference.ConferenceKind;
import org.marugoto.conference.Decisions;
import org.marugoto.conference.Hat;
import org.marugoto.conference.ItemId;
import org.marugoto.conference.Member;
import org.marugoto.consultation.Consulter;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.CaseId;
import org.marugoto.decide.Occasion;
import org.marugoto.ledger.InMemoryStore;
import org.marugoto.ledger.TextId;
import org.marugoto.profile.Profiles;
import org.marugoto.rule.Truth;

/** A case that nobody would take comes before 支援会議, without the person's consent, and somebody is named responsible. */
public final class HoldConference {

    private HoldConference() {}

    /** Runs the example. */
    public static void main(String[] args) {
        Marugoto chiba =
                Marugoto.with(Profiles.load("chiba")).store(new InMemoryStore()).build();
        LocalDate day = LocalDate.of(2024, 5, 14);
        Occasion city = new Occasion(
                ActorId.of("W-7"),
                "MUNICIPALITY",
                AgencyId.of("ward-welfare"),
                Instant.EPOCH,
                day,
                Occasion.SOCIAL_WELFARE_ACT_106_4,
                Occasion.SUPPORT);
        NextAction next = new NextAction("HOLD_CONFERENCE", day);
        chiba.cases()
                .handle(
                        CaseId.of("C4"),
                        new CaseCommand.Open(Consulter.of("COMMISSIONED_WELFARE_VOLUNTEER"), Set.of(), next, city))
                .state();
        // snippet: HoldConference
        Conferences conferences = chiba.conferences();
        ConferenceId may = ConferenceId.of("M-2024-05");
        String kind = ConferenceKind.SUPPORT_CONFERENCE;
        ItemId item = ItemId.of("I1");
        Member csw = new Member(ActorId.of("W-12"), AgencyId.of("csw"));

        conferences.convene(may, List.of(kind), day, TextId.of("T-ROOM"), Hat.AD_HOC, city);
        AgendaItem hidden = AgendaItem.escalated(item, kind, CaseId.of("C4"), Truth.UNKNOWN);
        for (ConferenceCommand command : List.of(
                new ConferenceCommand.Table(hidden, city),
                new ConferenceCommand.Invite(item, csw, Truth.UNKNOWN, city),
                new ConferenceCommand.SignUndertaking(kind, csw.actor(), city),
                new ConferenceCommand.Attend(csw, Set.of(item), city),
                new ConferenceCommand.Hold(city),
                new ConferenceCommand.Decide(item, Decisions.RESPONSIBLE_NAMED, Optional.of(csw.agency()), city),
                new ConferenceCommand.KeepMinutes(kind, TextId.of("T-MINUTES"), city),
                new ConferenceCommand.Close(city))) {
            conferences.handle(may, command).state();
        }
        // end snippet
        conferences
                .find(may, city)
                .orElseThrow()
                .items()
                .forEach(done -> System.out.println(
                        done.ground() + ": " + done.responsible().orElseThrow()));
    }
}
