package org.marugoto;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.marugoto.area.AreaId;
import org.marugoto.casework.CaseCommand;
import org.marugoto.casework.NextAction;
import org.marugoto.casework.SupportCase;
import org.marugoto.code.Text;
import org.marugoto.conference.AgendaItem;
import org.marugoto.conference.CaseTraits;
import org.marugoto.conference.Conference;
import org.marugoto.conference.ConferenceCommand;
import org.marugoto.conference.ConferenceId;
import org.marugoto.conference.ConferenceKind;
import org.marugoto.conference.ConferenceRefusal;
import org.marugoto.conference.Decisions;
import org.marugoto.conference.Gap;
import org.marugoto.conference.GapEvent;
import org.marugoto.conference.GapKey;
import org.marugoto.conference.GapRefusal;
import org.marugoto.conference.Hat;
import org.marugoto.conference.ItemId;
import org.marugoto.conference.LearningCaseId;
import org.marugoto.conference.LearningRefusal;
import org.marugoto.conference.Lesson;
import org.marugoto.conference.Likeness;
import org.marugoto.conference.Measure;
import org.marugoto.conference.MeasureCommand;
import org.marugoto.conference.MeasureId;
import org.marugoto.conference.Member;
import org.marugoto.conference.Rhythm;
import org.marugoto.conference.Sitting;
import org.marugoto.conference.TaskId;
import org.marugoto.consultation.Consulter;
import org.marugoto.consultation.Need;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.CaseId;
import org.marugoto.decide.Occasion;
import org.marugoto.decide.Reason;
import org.marugoto.document.DocumentFault;
import org.marugoto.json.MarugotoJson;
import org.marugoto.ledger.InMemoryStore;
import org.marugoto.ledger.Outcome;
import org.marugoto.ledger.TextId;
import org.marugoto.profile.MunicipalityProfile;
import org.marugoto.profile.Profiles;
import org.marugoto.rule.Truth;

class ConferencesTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 14);
    private static final AgencyId CITY = AgencyId.of("ward-welfare");
    private static final Member WORKER = new Member(ActorId.of("W-9"), AgencyId.of("csw"));
    private static final String SUPPORT = ConferenceKind.SUPPORT_CONFERENCE;
    private static final ItemId I1 = ItemId.of("I1");
    private static final GapKey GAP = GapKey.of("ACCOMPANIED_OUTING", AreaId.of("chuo"), "NO_SCHEME");
    private static final TextId ROOM = TextId.of("T-ROOM");

    /** As in Toyota: a regular meeting on what no scheme covers, where nobody is spoken of. */
    private static final ConferenceKind REGULAR = ConferenceKind.builder()
            .name(Text.of("定例会", "regular meeting"))
            .body("REGULAR_MEETING")
            .hat(Hat.builder()
                    .kind("REGULAR_MEETING")
                    .addSittings(Hat.REGULAR)
                    .needsConsent(false)
                    .needsUndertaking(false)
                    .addTakes(AgendaItem.GAP, AgendaItem.MEASURE, AgendaItem.COMMUNITY_ISSUE)
                    .addDecides(Decisions.MEASURE_WANTED)
                    .build())
            .rhythm(Rhythm.builder()
                    .everyMonths(3)
                    .startsOn(LocalDate.of(2024, 4, 1))
                    .reminderDays(14)
                    .build())
            .gapsFrom(3)
            .build();

    private static final MunicipalityProfile TOWN = Profiles.load("chiba")
            .but()
            .conferenceKinds(List.of(ConferenceKind.national().get(0), REGULAR))
            .build();

    private final InMemoryStore store = new InMemoryStore();
    private final Marugoto marugoto = Marugoto.with(TOWN).store(store).build();
    private final Conferences conferences = marugoto.conferences();

    @Test
    void r25_a_city_that_holds_no_multi_layered_conference_works_without_one() {
        assertThat(TOWN.conferenceKind(ConferenceKind.MULTI_LAYERED_CONFERENCE)).isEmpty();
        Outcome<?, ?> none = conferences.convene(
                ConferenceId.of("M0"),
                List.of(ConferenceKind.MULTI_LAYERED_CONFERENCE),
                DAY,
                ROOM,
                Hat.AD_HOC,
                city(DAY));
        assertThat(codes(none)).containsExactly(DocumentFault.UNKNOWN_VALUE);
        open("C1", false);
        holdSupport("M1", "C1");
        done(conferences.handle(
                ConferenceId.of("M1"),
                new ConferenceCommand.Decide(
                        I1, Decisions.RESPONSIBLE_NAMED, Optional.of(WORKER.agency()), city(DAY))));
        closeSupport("M1");
        assertThat(conferences
                        .find(ConferenceId.of("M1"), city(DAY))
                        .orElseThrow()
                        .status())
                .isEqualTo(Conference.Status.CLOSED);
    }

    @Test
    void r25_a_city_that_holds_no_conference_at_all_is_a_city_too() {
        MunicipalityProfile none = TOWN.but().conferenceKinds(List.of()).build();
        Marugoto bare = Marugoto.with(none).store(new InMemoryStore()).build();
        assertThat(bare.conferences().sittings(SUPPORT, CITY, city(DAY))).isEmpty();
        assertThat(codes(bare.conferences()
                        .convene(ConferenceId.of("M1"), List.of(SUPPORT), DAY, ROOM, Hat.AD_HOC, city(DAY))))
                .containsExactly(DocumentFault.UNKNOWN_VALUE);
    }

    @Test
    void a_profile_that_says_nothing_has_the_two_national_kinds() {
        assertThat(MunicipalityProfile.builder()
                        .from(Profiles.load("chiba"))
                        .conferenceKinds(ConferenceKind.national())
                        .build()
                        .conferenceKinds())
                .extracting(ConferenceKind::id)
                .containsExactly(ConferenceKind.SUPPORT_CONFERENCE, ConferenceKind.MULTI_LAYERED_CONFERENCE);
    }

    @Test
    void hats_are_those_of_the_profile_and_of_one_body() {
        Hat loose = TOWN.conferenceKind(SUPPORT)
                .orElseThrow()
                .hat()
                .but()
                .needsUndertaking(false)
                .build();
        assertThat(codes(conferences.handle(
                        ConferenceId.of("M1"),
                        new ConferenceCommand.Convene(List.of(loose), DAY, ROOM, Hat.AD_HOC, city(DAY)))))
                .containsExactly(DocumentFault.UNKNOWN_VALUE);
        assertThat(codes(conferences.convene(
                        ConferenceId.of("M1"), List.of(SUPPORT, REGULAR.id()), DAY, ROOM, Hat.AD_HOC, city(DAY))))
                .containsExactly(ConferenceRefusal.HATS_OF_DIFFERENT_BODIES);
    }

    @Test
    void r30_a_gap_reaches_the_regular_meeting_without_the_case_and_the_link_survives() {
        for (int i = 1; i <= 3; i++) {
            holdSupport("M" + i, "C" + i);
            noteGap("M" + i);
        }
        Gap gap = marugoto.measures().gap(GAP.id(), city(DAY)).orElseThrow();
        assertThat(gap.times()).isEqualTo(3);
        List<GapEvent> journal = store.journal().history(Measures.GAP_TYPE, GAP.id());
        String written = new MarugotoJson().write(Gap.class, gap) + journal;
        assertThat(written).doesNotContain("C1", "C2", "C3", "M1", "M2", "M3", "I1");
        assertThat(journal)
                .extracting(event -> event.occasion().at())
                .containsOnly(DAY.atStartOfDay(ZoneOffset.UTC).toInstant());
        assertThat(conferences
                        .under(ConferenceId.of("M2"), SUPPORT, city(DAY))
                        .orElseThrow()
                        .item(I1)
                        .orElseThrow()
                        .gaps())
                .containsExactly(GAP.id());
    }

    @Test
    void a_gap_that_comes_back_is_listed_for_the_regular_meeting_and_becomes_a_measure() {
        noteTimes(2);
        assertThat(marugoto.measures().candidates(REGULAR, city(DAY))).isEmpty();
        holdSupport("M3", "C3");
        noteGap("M3");
        assertThat(marugoto.measures().candidates(REGULAR, city(DAY)))
                .extracting(found -> found.key().orElseThrow())
                .containsExactly(GAP);
        MeasureId measure = MeasureId.of("S1");
        done(propose(measure));
        assertThat(marugoto.measures().candidates(REGULAR, city(DAY))).isEmpty();
        assertThat(marugoto.measures().gap(GAP.id(), city(DAY)).orElseThrow().measures())
                .containsExactly(measure);
        holdSupport("M4", "C4");
        noteGap("M4");
        assertThat(marugoto.measures().gap(GAP.id(), city(DAY)).orElseThrow().timesSinceTakenUp())
                .isEqualTo(1);
        done(marugoto.measures().handle(measure, new MeasureCommand.Reject("NO_BUDGET", city(DAY))));
        assertThat(marugoto.measures().candidates(REGULAR, city(DAY))).hasSize(1);
    }

    @Test
    void a_measure_for_a_gap_nobody_noted_is_refused_and_leaves_no_trace() {
        assertThat(codes(propose(MeasureId.of("S1")))).containsExactly(GapRefusal.NOT_POSSIBLE_NOW);
        assertThat(marugoto.measures().find(MeasureId.of("S1"), city(DAY))).isEmpty();
        assertThat(marugoto.measures().possible(MeasureId.of("S1"), city(DAY)))
                .containsExactly(MeasureCommand.Propose.class);
    }

    @Test
    void a_topic_that_is_the_number_of_a_case_in_disguise_is_refused() {
        open("C1", false);
        noteTimes(1);
        ConferenceId meeting = ConferenceId.of("R1");
        done(conferences.convene(meeting, List.of(REGULAR.id()), DAY, ROOM, Hat.REGULAR, city(DAY)));
        assertThat(codes(topic(meeting, AgendaItem.COMMUNITY_ISSUE, "C1")))
                .containsExactly(ConferenceRefusal.PERSONAL_DATA_ON_A_TOPIC);
        assertThat(codes(topic(meeting, AgendaItem.COMMUNITY_ISSUE, "山田 太郎")))
                .containsExactly(ConferenceRefusal.PERSONAL_DATA_ON_A_TOPIC);
        assertThat(codes(topic(meeting, AgendaItem.MEASURE, "C1")))
                .containsExactly(ConferenceRefusal.PERSONAL_DATA_ON_A_TOPIC);
        done(topic(meeting, AgendaItem.GAP, GAP.id().value()));
        done(topic(meeting, AgendaItem.COMMUNITY_ISSUE, "WASTE"));
    }

    @Test
    void an_item_that_must_name_somebody_moves_whole_or_not_at_all() {
        done(conferences.convene(ConferenceId.of("M1"), List.of(SUPPORT), DAY, ROOM, Hat.AD_HOC, city(DAY)));
        AgendaItem item = AgendaItem.escalated(I1, SUPPORT, CaseId.of("C1"), Truth.UNKNOWN);
        done(conferences.handle(ConferenceId.of("M1"), new ConferenceCommand.Table(item, city(DAY))));
        var carry = new ConferenceCommand.CarryOver(I1, ConferenceId.of("M2"), city(DAY));
        assertThat(codes(conferences.handle(ConferenceId.of("M1"), carry)))
                .containsExactly(ConferenceRefusal.NOT_POSSIBLE_NOW);
        assertThat(conferences
                        .find(ConferenceId.of("M1"), city(DAY))
                        .orElseThrow()
                        .items())
                .hasSize(1);
        done(conferences.convene(
                ConferenceId.of("M2"), List.of(SUPPORT), DAY.plusDays(7), ROOM, Hat.AD_HOC, city(DAY)));
        done(conferences.handle(ConferenceId.of("M1"), carry));
        assertThat(conferences
                        .find(ConferenceId.of("M1"), city(DAY))
                        .orElseThrow()
                        .items())
                .isEmpty();
        assertThat(conferences
                        .find(ConferenceId.of("M2"), city(DAY))
                        .orElseThrow()
                        .items())
                .extracting(tabled -> tabled.item())
                .containsExactly(item);
    }

    @Test
    void a_regular_meeting_that_was_not_held_in_its_quarter_is_missed_for_the_agency_that_holds_it() {
        ConferenceId meeting = ConferenceId.of("R1");
        done(conferences.convene(meeting, List.of(REGULAR.id()), DAY, ROOM, Hat.REGULAR, city(DAY)));
        done(topic(meeting, AgendaItem.COMMUNITY_ISSUE, "WASTE"));
        done(conferences.handle(meeting, new ConferenceCommand.Attend(WORKER, Set.of(I1), city(DAY))));
        done(conferences.handle(meeting, new ConferenceCommand.Hold(city(DAY))));
        LocalDate autumn = LocalDate.of(2024, 10, 1);
        assertThat(conferences.sittings(REGULAR.id(), CITY, city(autumn)))
                .extracting(Sitting::state)
                .containsExactly(Sitting.State.HELD, Sitting.State.MISSED, Sitting.State.AHEAD);
        assertThat(conferences
                        .sittings(REGULAR.id(), TOWN.centre(), city(autumn))
                        .get(0)
                        .state())
                .isEqualTo(Sitting.State.MISSED);
    }

    @Test
    void whoever_a_conference_names_is_asked_and_the_present_agency_stays_responsible_until_it_accepts() {
        open("C1", false);
        holdSupport("M1", "C1");
        closeSupport("M1");
        SupportCase named = marugoto.cases().find(CaseId.of("C1"), city(DAY)).orElseThrow();
        assertThat(named.responsible()).contains(CITY);
        assertThat(named.referrals().pending())
                .hasValueSatisfying(asked -> assertThat(asked.receiver()).contains(WORKER.agency()));
    }

    @Test
    void what_is_late_is_listed_over_all_conferences() {
        open("C1", false);
        holdSupport("M1", "C1");
        done(conferences.handle(
                ConferenceId.of("M1"),
                new ConferenceCommand.GiveTask(
                        TaskId.of("K1"), I1, "CALL_ON", WORKER.agency(), DAY.plusDays(7), city(DAY))));
        closeSupport("M1");
        assertThat(conferences.overdue(city(DAY.plusDays(7)))).isEmpty();
        assertThat(conferences.overdue(city(DAY.plusDays(8))))
                .extracting(task -> task.id().value())
                .containsExactly("K1");
        assertThat(conferences.possible(ConferenceId.of("M1"), city(DAY)))
                .contains(ConferenceCommand.FinishTask.class)
                .doesNotContain(ConferenceCommand.Decide.class);
    }

    @Test
    void a_retrospective_is_found_again_by_cases_like_this_one() {
        open("C1", true);
        open("C2", false);
        shared("ELDERLY", "POVERTY_NOT_ON_PUBLIC_ASSISTANCE", "ILLNESS");
        Lesson lesson = lesson("ELDERLY", "POVERTY_NOT_ON_PUBLIC_ASSISTANCE");
        assertThat(codes(marugoto.learning().draw(LearningCaseId.of("L0"), CaseId.of("C2"), lesson, city(DAY))))
                .containsExactly(LearningRefusal.CASE_NOT_CLOSED);
        done(marugoto.learning().draw(LearningCaseId.of("L1"), CaseId.of("C1"), lesson, city(DAY)));
        done(marugoto.learning().draw(LearningCaseId.of("L2"), CaseId.of("C1"), lesson("ELDERLY"), city(DAY)));
        done(marugoto.learning().draw(LearningCaseId.of("L3"), CaseId.of("C1"), lesson("ILLNESS"), city(DAY)));
        CaseTraits asked = new CaseTraits(Set.of(), Set.of("ELDERLY", "POVERTY_NOT_ON_PUBLIC_ASSISTANCE"), Set.of());
        List<Likeness> like = marugoto.learning().like(asked, 5, city(DAY));
        assertThat(like).extracting(found -> found.id().value()).containsExactly("L1", "L2");
        assertThat(like.get(0).common()).isEqualTo(asked);
        assertThat(marugoto.learning().like(asked, 1, city(DAY))).hasSize(1);
        assertThat(store.journal()
                        .history(Learning.TYPE, LearningCaseId.of("L1"))
                        .toString())
                .doesNotContain("C1");
        done(marugoto.learning().withdraw(LearningCaseId.of("L1"), "TELLING", city(DAY)));
        assertThat(marugoto.learning().like(asked, 5, city(DAY)))
                .extracting(found -> found.id().value())
                .containsExactly("L2");
    }

    @Test
    void a_need_that_is_no_code_of_the_profile_is_no_lesson() {
        open("C1", true);
        assertThat(codes(marugoto.learning()
                        .draw(LearningCaseId.of("L1"), CaseId.of("C1"), lesson("YAMADA_TARO"), city(DAY))))
                .containsExactly(DocumentFault.UNKNOWN_VALUE);
    }

    /** Three households have these needs, so that none of them can be told by them. */
    private void shared(String... needs) {
        for (int which = 1; which <= 3; which++) {
            done(marugoto.cases()
                    .handle(
                            CaseId.of("S" + which),
                            new CaseCommand.Open(
                                    Consulter.of("SELF"),
                                    Stream.of(needs).map(Need::of).collect(Collectors.toSet()),
                                    new NextAction("ASSESS", DAY.plusDays(7)),
                                    city(DAY))));
        }
    }

    private static Lesson lesson(String... needs) {
        return new Lesson(
                new CaseTraits(Set.of(), Set.of(needs), Set.of()),
                Set.of("OUTREACH"),
                Set.of("OUTREACH"),
                Set.of("ACCOMPANIED_OUTING"));
    }

    private Outcome<Conference, ?> topic(ConferenceId meeting, String kind, String about) {
        ItemId id = kind.equals(AgendaItem.GAP) ? ItemId.of("I-GAP") : I1;
        return conferences.handle(
                meeting, new ConferenceCommand.Table(AgendaItem.topic(id, REGULAR.id(), kind, about), city(DAY)));
    }

    private Outcome<Measure, ?> propose(MeasureId id) {
        return marugoto.measures()
                .handle(id, new MeasureCommand.Propose(Set.of(GAP.id()), TextId.of("T-" + id), city(DAY)));
    }

    private void noteTimes(int times) {
        for (int i = 1; i <= times; i++) {
            holdSupport("M" + i, "C" + i);
            noteGap("M" + i);
        }
    }

    private void noteGap(String meeting) {
        done(conferences.handle(ConferenceId.of(meeting), new ConferenceCommand.NoteGap(I1, GAP, city(DAY))));
    }

    private void holdSupport(String meeting, String supportCase) {
        ConferenceId id = ConferenceId.of(meeting);
        done(conferences.convene(id, List.of(SUPPORT), DAY, ROOM, Hat.AD_HOC, city(DAY)));
        List.of(
                        new ConferenceCommand.Table(
                                AgendaItem.escalated(I1, SUPPORT, CaseId.of(supportCase), Truth.UNKNOWN), city(DAY)),
                        new ConferenceCommand.Invite(I1, WORKER, Truth.UNKNOWN, city(DAY)),
                        new ConferenceCommand.SignUndertaking(SUPPORT, WORKER.actor(), city(DAY)),
                        new ConferenceCommand.Attend(WORKER, Set.of(I1), city(DAY)),
                        new ConferenceCommand.Hold(city(DAY)))
                .forEach(command -> done(conferences.handle(id, command)));
    }

    private void closeSupport(String meeting) {
        ConferenceId id = ConferenceId.of(meeting);
        List.of(
                        new ConferenceCommand.Decide(
                                I1, Decisions.RESPONSIBLE_NAMED, Optional.of(WORKER.agency()), city(DAY)),
                        new ConferenceCommand.KeepMinutes(SUPPORT, TextId.of("T-" + meeting), city(DAY)),
                        new ConferenceCommand.Close(city(DAY)))
                .forEach(command -> done(conferences.handle(id, command)));
    }

    private void open(String id, boolean closed) {
        NextAction next = new NextAction("ASSESS", DAY.plusDays(7));
        done(marugoto.cases()
                .handle(
                        CaseId.of(id),
                        new CaseCommand.Open(Consulter.of("SELF"), Set.of(Need.of("ELDERLY")), next, city(DAY))));
        if (closed) {
            done(marugoto.cases().handle(CaseId.of(id), new CaseCommand.Close("GOAL_REACHED", city(DAY))));
        }
    }

    private static Occasion city(LocalDate day) {
        return new Occasion(
                ActorId.of("W-7"),
                "MUNICIPALITY",
                CITY,
                day.atTime(9, 30).toInstant(ZoneOffset.ofHours(9)),
                day,
                Occasion.SOCIAL_WELFARE_ACT_106_4,
                Occasion.SUPPORT);
    }

    private static void done(Outcome<?, ?> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
    }

    private static List<Reason.Code> codes(Outcome<?, ?> outcome) {
        return ((Outcome.Refused<?, ?>) outcome)
                .reasons().stream().map(Reason::code).toList();
    }
}
