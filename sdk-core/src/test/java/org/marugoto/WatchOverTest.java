package org.marugoto;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.marugoto.area.AreaId;
import org.marugoto.consultation.Channel;
import org.marugoto.consultation.Consulter;
import org.marugoto.consultation.Contact;
import org.marugoto.consultation.ContactId;
import org.marugoto.consultation.Intake;
import org.marugoto.consultation.Need;
import org.marugoto.consultation.Subject;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.Occasion;
import org.marugoto.document.DocumentFault;
import org.marugoto.household.PersonId;
import org.marugoto.ledger.InMemoryStore;
import org.marugoto.ledger.Outcome;
import org.marugoto.ledger.StaleVersionException;
import org.marugoto.ledger.StoreCheck;
import org.marugoto.privacy.AccessPolicy;
import org.marugoto.privacy.Ground;
import org.marugoto.profile.MunicipalityProfile;
import org.marugoto.profile.Profiles;
import org.marugoto.testkit.CityJourneys;
import org.marugoto.watch.Alarm;
import org.marugoto.watch.MapEntry;
import org.marugoto.watch.RoundId;
import org.marugoto.watch.Talk;
import org.marugoto.watch.TalkId;
import org.marugoto.watch.Watch;
import org.marugoto.watch.WatchEvent;
import org.marugoto.watch.WatchId;
import org.marugoto.watch.Watcher;

class WatchOverTest {

    private static final LocalDate MONDAY = LocalDate.of(2024, 6, 3);
    private static final MunicipalityProfile OMUTA = Profiles.load(CityJourneys.files("omuta"));
    private static final WatchId WATCH = WatchId.of("W1");
    private static final PersonId PERSON = PersonId.of("P1");
    private static final AreaId D01 = AreaId.of("d01");
    private static final ContactId CALL = ContactId.of("K1");
    private static final Set<String> PARTIES =
            Set.of("NEIGHBOURHOOD_ASSOCIATION", "COMMISSIONED_WELFARE_VOLUNTEER", "WELFARE_HELPER");

    private final Marugoto marugoto =
            Marugoto.with(OMUTA).store(new InMemoryStore()).build();

    @Test
    void something_wrong_opens_one_contact_about_the_person_however_often_it_is_said() {
        begin(marugoto, volunteer(), 7);
        for (int i = 0; i < 3; i++) {
            marugoto.watchOver()
                    .somethingIsWrong(WATCH, RoundId.of("R1"), alarm(CALL, "PHONE"), on(MONDAY))
                    .state();
        }
        marugoto.watchOver()
                .somethingIsWrong(WATCH, RoundId.of("R1"), alarm(ContactId.of("K2"), "PHONE"), on(MONDAY))
                .state();
        Contact call = marugoto.consultations().find(CALL, on(MONDAY)).orElseThrow();
        Intake intake = call.intake().orElseThrow();
        assertThat(intake.subjects()).containsExactly(Subject.again(PERSON));
        assertThat(intake.needs()).containsExactly(Need.of("ELDERLY"));
        assertThat(marugoto.consultations().history(CALL, on(MONDAY))).hasSize(1);
        assertThat(marugoto.consultations().find(ContactId.of("K2"), on(MONDAY)))
                .isEmpty();
        assertThat(StoreCheck.of(marugoto.store()).check(WatchOver.TYPE).ok()).isTrue();
    }

    @Test
    void a_contact_that_cannot_be_received_leaves_no_round_behind() {
        begin(marugoto, volunteer(), 7);
        Outcome<Watch, WatchEvent> outcome =
                marugoto.watchOver().somethingIsWrong(WATCH, RoundId.of("R1"), alarm(CALL, "PIGEON"), on(MONDAY));
        assertThat(outcome.<String>match(
                        done -> "", reasons -> reasons.get(0).facts().get("name")))
                .isEqualTo("alarm.channel");
        marugoto.watchOver()
                .somethingIsWrong(WATCH, RoundId.of("R1"), alarm(CALL, "PHONE"), on(MONDAY))
                .state();
        Outcome<Watch, WatchEvent> taken = marugoto.watchOver()
                .somethingIsWrong(WATCH, RoundId.of("R2"), alarm(CALL, "VISIT_TO_OFFICE"), on(MONDAY.plusDays(1)));
        assertThat(taken).isInstanceOf(Outcome.Refused.class);
        assertThat(now(marugoto).rounds()).hasSize(1);
    }

    @Test
    void two_at_once_report_the_same_thing_and_one_contact_is_opened() throws Exception {
        begin(marugoto, volunteer(), 7);
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            two.invokeAll(IntStream.range(0, 20)
                    .<java.util.concurrent.Callable<Boolean>>mapToObj(i -> this::report)
                    .toList());
        } finally {
            two.shutdown();
        }
        report();
        assertThat(now(marugoto).rounds()).hasSize(1);
        assertThat(marugoto.consultations().history(CALL, on(MONDAY))).hasSize(1);
    }

    private boolean report() {
        try {
            marugoto.watchOver().somethingIsWrong(WATCH, RoundId.of("R1"), alarm(CALL, "PHONE"), on(MONDAY));
            return true;
        } catch (StaleVersionException another) {
            return false;
        }
    }

    @Test
    void missed_rounds_are_listed_by_day_and_never_for_a_day_the_agency_is_closed() {
        begin(marugoto, new Watcher(ActorId.of("milkman"), "BUSINESS", Optional.of(AgencyId.of("milk"))), 5);
        LocalDate nextMonday = MONDAY.plusDays(7);
        assertThat(marugoto.watchOver().missed(nextMonday.plusDays(1), on(MONDAY)))
                .isEmpty();
        List<WatchOver.Missed> missed = marugoto.watchOver().missed(nextMonday.plusDays(9), on(MONDAY));
        assertThat(missed)
                .singleElement()
                .satisfies(one -> assertThat(one.due()).containsExactly(nextMonday, nextMonday.plusDays(7)));
    }

    @Test
    void whom_the_policy_hides_is_neither_found_nor_listed_and_still_counts_for_the_area() {
        AccessPolicy nobody = (asking, kind, id) -> new AccessPolicy.Answer(asking, kind, id, false, "TEST");
        Marugoto closed =
                Marugoto.with(OMUTA).store(marugoto.store()).access(nobody).build();
        begin(marugoto, volunteer(), 7);
        assertThat(closed.watchOver().find(WATCH, on(MONDAY))).isEmpty();
        assertThat(closed.watchOver().missed(MONDAY.plusDays(30), on(MONDAY))).isEmpty();
        assertThat(closed.watchOver().coverage("school-district", on(MONDAY)))
                .containsEntry(D01, 1)
                .containsEntry(AreaId.of("d02"), 0)
                .hasSize(20);
    }

    @Test
    void the_map_of_a_district_is_read_by_those_who_may_and_by_nobody_else() {
        AccessPolicy ownDistrict = (asking, kind, id) -> new AccessPolicy.Answer(
                asking, kind, id, asking.agency().value().equals("house-" + id.value()), "OWN");
        Marugoto careful = Marugoto.with(OMUTA)
                .store(new InMemoryStore())
                .access(ownDistrict)
                .build();
        assertThat(careful.welfareMaps()
                        .holdTalk(D01, talk("T1", "WATCHING"), by("house-d02"))
                        .state()
                        .entries())
                .isEmpty();
        assertThat(careful.welfareMaps()
                        .find(D01, by("house-d01"))
                        .orElseThrow()
                        .entries())
                .isNotEmpty();
        assertThat(careful.welfareMaps().find(D01, by("house-d01"))).isPresent();
        assertThat(careful.welfareMaps().find(D01, by("house-d02"))).isEmpty();
        assertThat(careful.welfareMaps().due(MONDAY.plusYears(1).minusDays(1), by("house-d02")))
                .isEmpty();
        assertThat(careful.welfareMaps().due(MONDAY.plusYears(1), by("house-d02")))
                .containsExactlyEntriesOf(java.util.Map.of(D01, MONDAY.plusYears(1)));
    }

    @Test
    void bad_input_is_refused_with_the_field_and_nothing_is_recorded() {
        Watcher martian = new Watcher(ActorId.of("M"), "MARTIAN", Optional.of(AgencyId.of("mars")));
        Outcome<Watch, WatchEvent> outcome = marugoto.watchOver()
                .begin(WATCH, PERSON, AreaId.of("mars"), martian, Ground.conference("K1"), 7, on(MONDAY));
        assertThat(names(outcome)).containsExactly("watcher.kind", "watcher.agency", "area");
        begin(marugoto, volunteer(), 7);
        assertThat(names(marugoto.watchOver().round(WATCH, RoundId.of("R1"), "GHOST", on(MONDAY))))
                .containsExactly("result");
        assertThat(names(marugoto.watchOver().changeRhythm(WATCH, 0, on(MONDAY))))
                .containsExactly("rhythm.everyDays");
        assertThat(names(marugoto.watchOver().end(WATCH, "BORED", on(MONDAY)))).containsExactly("ground");
        assertThat(names(marugoto.welfareMaps().holdTalk(AreaId.of("mars"), talk("T1", "MONEY"), on(MONDAY))))
                .containsExactly("district", "talk.put.needs");
        assertThat(marugoto.welfareMaps().find(AreaId.of("mars"), on(MONDAY))).isEmpty();
        assertThat(now(marugoto).rounds()).isEmpty();
    }

    private static List<String> names(Outcome<?, ?> outcome) {
        return outcome.match(
                done -> List.of(),
                reasons -> reasons.stream()
                        .filter(reason -> reason.code() instanceof DocumentFault)
                        .map(reason -> reason.facts().getOrDefault("name", ""))
                        .toList());
    }

    private static Watch now(Marugoto marugoto) {
        return marugoto.watchOver().find(WATCH, on(MONDAY)).orElseThrow();
    }

    private static void begin(Marugoto marugoto, Watcher watcher, int everyDays) {
        marugoto.watchOver()
                .begin(WATCH, PERSON, D01, watcher, Ground.conference("K1"), everyDays, on(MONDAY))
                .state();
    }

    private static Watcher volunteer() {
        return new Watcher(ActorId.of("V1"), "VOLUNTEER", Optional.empty());
    }

    private static Alarm alarm(ContactId contact, String channel) {
        return new Alarm(
                contact,
                Consulter.of("WELFARE_HELPER"),
                Channel.of(channel),
                Set.of(Need.of("ELDERLY")),
                Set.of(),
                Optional.empty());
    }

    private static Talk talk(String id, String need) {
        return new Talk(
                TalkId.of(id),
                PARTIES,
                List.of(new MapEntry(PERSON, Set.of(need), Ground.conference("K1"), Optional.of(WATCH))),
                List.of());
    }

    private static Occasion by(String agency) {
        return Occasion.of(
                ActorId.of(agency), AgencyId.of(agency), MONDAY.atTime(9, 0).toInstant(ZoneOffset.ofHours(9)), MONDAY);
    }

    private static Occasion on(LocalDate day) {
        return Occasion.of(
                ActorId.of("worker"), AgencyId.of("yorozu"), day.atTime(9, 0).toInstant(ZoneOffset.ofHours(9)), day);
    }
}
