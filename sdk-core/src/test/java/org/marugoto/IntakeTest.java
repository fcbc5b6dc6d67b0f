package org.marugoto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.marugoto.casework.CaseEvent;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.CaseId;
import org.marugoto.decide.Occasion;
import org.marugoto.ledger.InMemoryStore;
import org.marugoto.ledger.Store;
import org.marugoto.ledger.StoreCheck;
import org.marugoto.profile.Profiles;
import org.marugoto.report.CaseHistory;
import org.marugoto.report.ContactFact;

class IntakeTest {

    private static final LocalDate DAY = LocalDate.of(2024, 2, 1);
    private static final int MANY = 12_003;

    private final Store store = new InMemoryStore();
    private final Marugoto city = city(store);
    private final Occasion now = Occasion.of(
            ActorId.of("W-7"),
            city.profile().centre(),
            DAY.plusYears(1).atTime(9, 0).toInstant(ZoneOffset.ofHours(9)),
            DAY.plusYears(1));

    private static Marugoto city(Store store) {
        return Marugoto.with(Profiles.load("chiba")).store(store).build();
    }

    private static List<CaseHistory> histories(int count) {
        return IntStream.range(0, count).mapToObj(IntakeTest::history).toList();
    }

    private static CaseHistory history(int number) {
        String id = "A%05d".formatted(number);
        List<ContactFact> contacts = IntStream.range(0, number % 4)
                .mapToObj(i -> new ContactFact(id + "-" + i, DAY.plusDays(i), i % 2 == 0 ? "PHONE" : "EMAIL"))
                .toList();
        Optional<LocalDate> completed = number % 3 == 0 ? Optional.of(DAY.plusDays(2)) : Optional.empty();
        return new CaseHistory(id, DAY, completed, "FAMILY", List.of("ELDERLY"), contacts);
    }

    @Test
    void what_is_taken_in_at_once_is_what_would_be_taken_in_one_by_one() {
        Marugoto other = city(new InMemoryStore());
        histories(60).forEach(history -> other.cases().takeIn(history, now));
        city.intake().cases(histories(60).iterator(), now, Intake.Progress.NONE);
        for (CaseHistory history : histories(60)) {
            CaseId id = CaseId.of(history.caseId());
            assertThat(city.cases().history(id, now))
                    .isNotEmpty()
                    .isEqualTo(other.cases().history(id, now));
            assertThat(city.cases().find(id, now)).isEqualTo(other.cases().find(id, now));
        }
    }

    @Test
    void everything_is_counted_and_told_while_it_goes_on() {
        List<Intake.Taken> told = new ArrayList<>();
        Intake.Taken done = city.intake().cases(histories(MANY).iterator(), now, told::add);
        long contacts =
                histories(MANY).stream().mapToLong(h -> h.contacts().size()).sum();
        assertThat(done).isEqualTo(new Intake.Taken(MANY, contacts, MANY));
        assertThat(told).extracting(Intake.Taken::cases).containsExactly(10_000L, (long) MANY);
        assertThat(told).endsWith(done);
        assertThat(StoreCheck.of(store).check(Cases.TYPE)).satisfies(found -> {
            assertThat(found.checked()).isEqualTo(MANY);
            assertThat(found.ok()).isTrue();
        });
    }

    @Test
    void the_same_again_changes_nothing_and_what_has_grown_is_added() {
        city.intake().cases(histories(20).iterator(), now, Intake.Progress.NONE);
        assertThat(city.intake()
                        .cases(histories(20).iterator(), now, Intake.Progress.NONE)
                        .changed())
                .isZero();
        CaseHistory grown = new CaseHistory(
                "A00005",
                DAY,
                Optional.empty(),
                "FAMILY",
                List.of("ELDERLY"),
                List.of(new ContactFact("A00005-0", DAY, "PHONE"), new ContactFact("NEW", DAY.plusDays(9), "PHONE")));
        List<CaseHistory> again = new ArrayList<>(histories(20));
        again.set(5, grown);
        assertThat(city.intake()
                        .cases(again.iterator(), now, Intake.Progress.NONE)
                        .changed())
                .isEqualTo(1);
        assertThat(contactsOf("A00005")).containsExactly("A00005-0", "NEW");
    }

    @Test
    void a_case_given_twice_in_one_call_is_there_once() {
        List<CaseHistory> twice = List.of(history(3), history(3));
        assertThat(city.intake()
                        .cases(twice.iterator(), now, Intake.Progress.NONE)
                        .changed())
                .isEqualTo(1);
        assertThat(contactsOf("A00003")).hasSize(3);
    }

    @Test
    void after_a_crash_of_the_source_the_same_source_finishes_it() {
        assertThatThrownBy(() -> city.intake().cases(breaking(histories(MANY), 7_777), now, Intake.Progress.NONE))
                .hasMessage("the line is dead");
        StoreCheck.Findings half = StoreCheck.of(store).check(Cases.TYPE);
        assertThat(half.checked()).isBetween(5_000L, 7_777L);
        assertThat(half.ok()).isTrue();
        Intake.Taken rest = city.intake().cases(histories(MANY).iterator(), now, Intake.Progress.NONE);
        assertThat(rest.changed()).isEqualTo(MANY - half.checked());
        assertThat(StoreCheck.of(store).check(Cases.TYPE).checked()).isEqualTo(MANY);
    }

    @Test
    void what_cannot_have_happened_is_refused_with_its_number_and_its_unit_is_not_kept() {
        List<CaseHistory> wrong = new ArrayList<>(histories(3));
        wrong.add(new CaseHistory(
                "WRONG", DAY, Optional.empty(), "FAMILY", List.of(), List.of(new ContactFact("K", DAY, "PIGEON"))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> city.intake().cases(wrong.iterator(), now, Intake.Progress.NONE))
                .withMessageContaining("WRONG");
        assertThat(StoreCheck.of(store).check(Cases.TYPE).checked()).isZero();
    }

    private List<String> contactsOf(String id) {
        return city.cases().history(CaseId.of(id), now).stream()
                .filter(CaseEvent.ContactRecorded.class::isInstance)
                .map(event -> ((CaseEvent.ContactRecorded) event).contact().value())
                .toList();
    }

    private static Iterator<CaseHistory> breaking(List<CaseHistory> all, int after) {
        Iterator<CaseHistory> good = all.iterator();
        int[] given = new int[1];
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return good.hasNext();
            }

            @Override
            public CaseHistory next() {
                if (given[0]++ == after) {
                    throw new IllegalStateException("the line is dead");
                }
                return good.next();
            }
        };
    }
}
