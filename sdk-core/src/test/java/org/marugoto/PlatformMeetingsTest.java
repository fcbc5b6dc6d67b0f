package org.marugoto;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.marugoto.area.AreaId;
import org.marugoto.casework.CaseCommand;
import org.marugoto.casework.NextAction;
import org.marugoto.community.IssueId;
import org.marugoto.conference.CaseTraits;
import org.marugoto.conference.LearningCaseId;
import org.marugoto.conference.LearningRefusal;
import org.marugoto.conference.Lesson;
import org.marugoto.consultation.Consulter;
import org.marugoto.consultation.Need;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.CaseId;
import org.marugoto.decide.Id;
import org.marugoto.decide.Occasion;
import org.marugoto.decide.Reason;
import org.marugoto.development.DevelopmentCommand;
import org.marugoto.development.DevelopmentId;
import org.marugoto.development.Wanted;
import org.marugoto.document.DocumentFault;
import org.marugoto.household.AgeRange;
import org.marugoto.household.HouseholdCommand;
import org.marugoto.household.HouseholdId;
import org.marugoto.household.Member;
import org.marugoto.household.PersonId;
import org.marugoto.json.MarugotoJson;
import org.marugoto.ledger.AggregateType;
import org.marugoto.ledger.InMemoryStore;
import org.marugoto.ledger.Outcome;
import org.marugoto.ledger.StoreCheck;
import org.marugoto.platform.Idea;
import org.marugoto.platform.IdeaId;
import org.marugoto.platform.Lecture;
import org.marugoto.platform.LectureId;
import org.marugoto.platform.MeetingOrigin;
import org.marugoto.platform.PlatformCommand;
import org.marugoto.platform.PlatformMeetingId;
import org.marugoto.platform.PlatformRefusal;
import org.marugoto.profile.MunicipalityProfile;
import org.marugoto.profile.Profiles;
import org.marugoto.resource.ResourceId;
import org.marugoto.testkit.CityJourneys;
import org.marugoto.training.AwarenessRefusal;

class PlatformMeetingsTest {

    private static final int EFFORT = Integer.getInteger("marugoto.effort", 1);
    private static final int K = 3;
    private static final LocalDate DAY = LocalDate.of(2024, 6, 3);
    private static final MunicipalityProfile CITY = Profiles.load(CityJourneys.files("toyonaka"));
    private static final List<String> NEEDS = List.of("ELDERLY", "DEBT", "DISABILITY", "CHILD_REARING");
    private static final PlatformMeetingId MEETING = PlatformMeetingId.of("PM-1");
    private static final IdeaId GARDEN = IdeaId.of("garden");

    private final InMemoryStore store = new InMemoryStore();
    private final Marugoto marugoto = Marugoto.with(CITY).store(store).build();
    private final PlatformMeetings meetings = marugoto.platformMeetings();

    @Test
    void r30_no_planted_identity_reaches_a_learning_case_a_meeting_their_journals_or_a_refusal() {
        plant("YAMADA", 83, "ELDERLY", "DEBT");
        plant("SUZUKI", 85, "ELDERLY");
        plant("TANAKA", 81, "ELDERLY");
        close("YAMADA");
        StringBuilder heard = new StringBuilder();
        for (CaseTraits tooMuch : List.of(
                traits(Set.of("ELDERLY", "DEBT")), traits(Set.of("ELDERLY"), 80, 30), traits(Set.of("KEISU-YAMADA")))) {
            Outcome<?, ?> outcome = draw("L0", "YAMADA", tooMuch);
            assertThat(codes(outcome)).isNotEmpty();
            heard.append(reasons(outcome));
        }
        done(draw("L1", "YAMADA", traits(Set.of("ELDERLY"), 80)));
        hold("SHARE_INFORMATION");
        done(meetings.share(MEETING, LearningCaseId.of("L1"), on(DAY)));
        for (PlatformCommand.Step words : List.of(
                new PlatformCommand.PutIdea(idea("YAMADA-TARO"), on(DAY)),
                new PlatformCommand.GiveLecture(
                        new Lecture(LectureId.of("talk"), "KEISU-YAMADA", Map.of("SUZUKI", 1)), on(DAY)))) {
            Outcome<?, ?> outcome = meetings.handle(MEETING, words);
            assertThat(codes(outcome)).isNotEmpty();
            heard.append(reasons(outcome));
        }
        String told = told();
        assertThat(told).contains("ELDERLY").contains("L1").doesNotContain("DEBT");
        for (String identity : List.of("YAMADA", "SUZUKI", "TANAKA", "KEISU", "SETAI", "HITO", "83", "85", "81")) {
            assertThat(told).doesNotContain(identity);
        }
        assertThat(heard.toString())
                .doesNotContain("SETAI")
                .doesNotContain("HITO")
                .doesNotContain("TANAKA")
                .doesNotContain("SUZUKI")
                .doesNotContain("YAMADA");
        Marugoto.TYPES.forEach(
                type -> assertThat(StoreCheck.of(store).check(type).ok()).isTrue());
    }

    @Test
    void r30_whatever_combination_of_facts_is_told_at_least_three_households_share_it() {
        for (int seed = 0; seed < 6 * EFFORT; seed++) {
            new RandomTown(seed).tellsOnlyWhatThreeShare();
        }
    }

    @Test
    void two_cases_of_one_household_hide_nobody() {
        plant("YAMADA", 83, "ELDERLY");
        plant("SUZUKI", 85, "ELDERLY");
        open("KEISU-2", "ELDERLY");
        done(marugoto.cases()
                .handle(CaseId.of("KEISU-2"), new CaseCommand.ConcernHousehold(household("SUZUKI"), on(DAY))));
        close("YAMADA");
        assertThat(codes(draw("L1", "YAMADA", traits(Set.of("ELDERLY"))))).containsExactly(LearningRefusal.IDENTIFIES);
    }

    @Test
    void r30_what_was_hidden_when_it_was_drawn_and_is_no_more_is_not_shared() {
        plant("YAMADA", 83, "ELDERLY");
        plant("SUZUKI", 85, "ELDERLY");
        plant("TANAKA", 81, "ELDERLY");
        close("YAMADA");
        done(draw("L1", "YAMADA", traits(Set.of("ELDERLY"), 80)));
        hold("SHARE_INFORMATION");
        NextAction next = new NextAction("ROUTE", DAY.plusDays(7));
        done(marugoto.cases()
                .handle(CaseId.of("KEISU-SUZUKI"), new CaseCommand.Assess(Set.of(Need.of("DEBT")), next, on(DAY))));
        assertThat(codes(meetings.share(MEETING, LearningCaseId.of("L1"), on(DAY))))
                .containsExactly(PlatformRefusal.IDENTIFIES);
        done(marugoto.learning().withdraw(LearningCaseId.of("L1"), "RECOGNISABLE", on(DAY)));
        assertThat(codes(meetings.share(MEETING, LearningCaseId.of("L1"), on(DAY))))
                .containsExactly(PlatformRefusal.CASE_NOT_KEPT);
        assertThat(codes(meetings.share(MEETING, IssueId.of("never-told"), on(DAY))))
                .containsExactly(PlatformRefusal.ISSUE_NOT_TOLD);
    }

    @Test
    void a_lesson_does_not_become_recognisable_because_everybody_grows_older() {
        for (String name : List.of("YAMADA", "SUZUKI", "TANAKA")) {
            plant(name, 88, "ELDERLY");
        }
        close("YAMADA");
        done(draw("L1", "YAMADA", traits(Set.of("ELDERLY"), 80)));
        hold("SHARE_INFORMATION");
        done(meetings.share(MEETING, LearningCaseId.of("L1"), on(DAY.plusYears(4))));
    }

    @Test
    void an_idea_is_taken_up_by_a_development_that_names_the_meeting() {
        hold("DEVELOP_RESOURCES");
        done(meetings.handle(MEETING, new PlatformCommand.PutIdea(idea("PLACE_TO_BE"), on(DAY))));
        assertThat(meetings.notTakenUp(on(DAY)).get(MEETING)).containsExactly(idea("PLACE_TO_BE"));
        assertThat(codes(meetings.takeUp(
                        MEETING, IdeaId.of("other"), DevelopmentId.of("D1"), CITY.centre(), DAY.plusDays(9), on(DAY))))
                .containsExactly(PlatformRefusal.NO_SUCH_IDEA);
        done(meetings.takeUp(MEETING, GARDEN, DevelopmentId.of("D1"), CITY.centre(), DAY.plusDays(9), on(DAY)));
        assertThat(meetings.notTakenUp(on(DAY))).isEmpty();
        assertThat(meetings.broughtAbout(MEETING, on(DAY))).containsOnlyKeys(DevelopmentId.of("D1"));
        assertThat(marugoto.development()
                        .find(DevelopmentId.of("D1"), on(DAY))
                        .orElseThrow()
                        .origin())
                .contains(new MeetingOrigin(MEETING, Optional.of(GARDEN)));
    }

    @Test
    void a_development_names_no_meeting_that_was_not_held() {
        done(meetings.plan(MEETING, "DEVELOP_RESOURCES", Optional.empty(), DAY, on(DAY)));
        for (String meeting : List.of("PM-1", "PM-9")) {
            DevelopmentCommand open = new DevelopmentCommand.Open(
                    new Wanted("WORK", Optional.empty()),
                    CITY.centre(),
                    Optional.empty(),
                    DAY.plusDays(9),
                    Optional.of(new MeetingOrigin(PlatformMeetingId.of(meeting), Optional.empty())),
                    on(DAY));
            assertThat(codes(marugoto.development().handle(DevelopmentId.of("D1"), open)))
                    .containsExactly(PlatformRefusal.NO_SUCH_MEETING);
        }
        assertThat(marugoto.development().find(DevelopmentId.of("D1"), on(DAY))).isEmpty();
    }

    @Test
    void a_lecture_counts_as_something_that_was_told_in_the_same_step() {
        done(meetings.plan(MEETING, "RAISE_AWARENESS", Optional.of(AreaId.of("sakura")), DAY, on(DAY)));
        done(meetings.handle(MEETING, new PlatformCommand.Hold(Map.of("RESIDENTS", 30), on(DAY))));
        Lecture talk = new Lecture(LectureId.of("talk"), "UNDERSTANDING", Map.of("RESIDENTS", 28));
        done(meetings.handle(MEETING, new PlatformCommand.GiveLecture(talk, on(DAY))));
        done(meetings.handle(MEETING, new PlatformCommand.GiveLecture(talk, on(DAY))));
        AwarenessRecord.Coverage coverage = marugoto.training()
                .awareness()
                .coverage("school-district", AwarenessRecord.Question.between(DAY, DAY), on(DAY));
        assertThat(coverage.times().get(AreaId.of("sakura"))).isEqualTo(1);
        assertThat(coverage.people()).isEqualTo(28);
        assertThat(coverage.reached()).isEqualTo(1);
        assertThat(coverage.missing()).hasSize(coverage.areas() - 1).doesNotContain(AreaId.of("sakura"));
    }

    @Test
    void what_is_wrong_is_said_in_one_line_each_and_nothing_is_half_done() {
        assertThat(codes(meetings.plan(MEETING, "PARTY", Optional.of(AreaId.of("nowhere")), DAY, on(DAY))))
                .containsExactly(AwarenessRefusal.NO_SUCH_AREA, PlatformRefusal.NO_SUCH_KIND);
        hold("GRASP_SITUATION");
        assertThat(codes(meetings.handle(
                        MEETING, new PlatformCommand.MakeMap(Set.of(ResourceId.of("nobody-knows")), on(DAY)))))
                .containsExactly(DocumentFault.UNKNOWN_VALUE);
        assertThat(codes(meetings.handle(MEETING, new PlatformCommand.MakeMap(Set.of(), on(DAY)))))
                .containsExactly(DocumentFault.SHAPE);
        assertThat(meetings.map(Optional.empty(), on(DAY))).isEmpty();
        assertThat(meetings.editions(Optional.empty(), on(DAY))).isEmpty();
    }

    /** Households with random facts; what is told of one is compared with all of them, by counting. */
    private static final class RandomTown {
        private final Random random;
        private final PlatformMeetingsTest town = new PlatformMeetingsTest();
        private final List<Set<String>> needs = new ArrayList<>();
        private final List<Integer> ages = new ArrayList<>();

        RandomTown(int seed) {
            random = new Random(seed);
            for (int home = 0; home < 9; home++) {
                Set<String> some = new TreeSet<>();
                NEEDS.stream().filter(need -> random.nextInt(3) > 0).forEach(some::add);
                some.add(NEEDS.get(random.nextInt(NEEDS.size())));
                needs.add(some);
                ages.add(60 + random.nextInt(30));
                town.plant("H" + home, ages.get(home), some.toArray(String[]::new));
                town.close("H" + home);
            }
            town.hold("SHARE_INFORMATION");
        }

        void tellsOnlyWhatThreeShare() {
            for (int asked = 0; asked < 25; asked++) {
                Set<String> told = new LinkedHashSet<>();
                NEEDS.stream().filter(need -> random.nextInt(3) == 0).forEach(told::add);
                told.add(NEEDS.get(random.nextInt(NEEDS.size())));
                int decade = 60 + 10 * random.nextInt(4);
                boolean withAge = decade < 90;
                CaseTraits traits = withAge ? traits(told, decade) : traits(told);
                long sharing = 0;
                for (int home = 0; home < needs.size(); home++) {
                    sharing += needs.get(home).containsAll(told) && (!withAge || ages.get(home) / 10 * 10 == decade)
                            ? 1
                            : 0;
                }
                String name = "L" + asked;
                boolean hidden =
                        codes(town.draw(name, "H" + random.nextInt(9), traits)).isEmpty();
                assertThat(hidden).isEqualTo(sharing >= K);
                assertThat(codes(town.meetings.share(MEETING, LearningCaseId.of(name), on(DAY))))
                        .hasSize(hidden ? 0 : 1);
            }
        }
    }

    /** Everything that learning cases and meetings have ever recorded, as whoever may read them reads it. */
    private String told() {
        StringBuilder all = new StringBuilder();
        MarugotoJson json = new MarugotoJson();
        for (AggregateType<?, ?, ?, ?> type : List.of(Learning.TYPE, PlatformMeetings.TYPE, PlatformMeetings.MAPS)) {
            all.append(written(json, type));
        }
        return all.toString();
    }

    private <I extends Id, C, S, E> String written(MarugotoJson json, AggregateType<I, C, S, E> type) {
        StringBuilder all = new StringBuilder();
        store.ledger(type).read((id, latest) -> all.append(id).append(json.write(type.state(), latest.state())));
        store.journal()
                .read(
                        type,
                        (id, history) -> history.forEach(event ->
                                all.append(json.write(type.event(), event).replaceAll("\"occasion\":\\{[^}]*}", ""))));
        return all.toString();
    }

    private void hold(String kind) {
        done(meetings.plan(MEETING, kind, Optional.empty(), DAY, on(DAY)));
        done(meetings.handle(MEETING, new PlatformCommand.Hold(Map.of("RESIDENTS", 12), on(DAY))));
    }

    private Outcome<?, ?> draw(String id, String name, CaseTraits traits) {
        Lesson lesson = new Lesson(traits, Set.of("OUTREACH"), Set.of("OUTREACH"), Set.of());
        return marugoto.learning().draw(LearningCaseId.of(id), CaseId.of("KEISU-" + name), lesson, on(DAY));
    }

    private static Idea idea(String kind) {
        return new Idea(GARDEN, kind, Optional.empty(), Set.of());
    }

    private static CaseTraits traits(Set<String> needs, Integer... decades) {
        return new CaseTraits(Set.of(), needs, Set.of(decades));
    }

    private void plant(String name, int age, String... needs) {
        open("KEISU-" + name, needs);
        PersonId person = PersonId.of("HITO-" + name);
        done(marugoto.households()
                .handle(
                        household(name),
                        new HouseholdCommand.Join(new Member(person, "SELF", AgeRange.of(age), DAY), on(DAY))));
        done(marugoto.cases()
                .handle(CaseId.of("KEISU-" + name), new CaseCommand.ConcernHousehold(household(name), on(DAY))));
    }

    private void open(String id, String... needs) {
        Set<Need> all = new LinkedHashSet<>();
        for (String need : needs) {
            all.add(Need.of(need));
        }
        NextAction next = new NextAction("ASSESS", DAY.plusDays(7));
        done(marugoto.cases()
                .handle(CaseId.of(id), new CaseCommand.Open(Consulter.of("NEIGHBOUR"), all, next, on(DAY))));
    }

    private void close(String name) {
        done(marugoto.cases().handle(CaseId.of("KEISU-" + name), new CaseCommand.Close("GOAL_REACHED", on(DAY))));
    }

    private static HouseholdId household(String name) {
        return HouseholdId.of("SETAI-" + name);
    }

    private static void done(Outcome<?, ?> outcome) {
        assertThat(reasons(outcome)).isEmpty();
    }

    private static List<Reason.Code> codes(Outcome<?, ?> outcome) {
        return reasons(outcome).stream().map(Reason::code).toList();
    }

    private static List<Reason> reasons(Outcome<?, ?> outcome) {
        return outcome.match(done -> List.of(), reasons -> reasons);
    }

    private static Occasion on(LocalDate day) {
        return Occasion.of(
                ActorId.of("W-1"), AgencyId.of("shakyo"), day.atTime(9, 0).toInstant(ZoneOffset.ofHours(9)), day);
    }
}
