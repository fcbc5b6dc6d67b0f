package org.marugoto.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marugoto.privacy.Says.COUNCIL;
import static org.marugoto.privacy.Says.DAY;
import static org.marugoto.privacy.Says.MEETING;
import static org.marugoto.privacy.Says.WARD;
import static org.marugoto.privacy.Says.after;
import static org.marugoto.privacy.Says.ask;
import static org.marugoto.privacy.Says.give;
import static org.marugoto.privacy.Says.giveFor;
import static org.marugoto.privacy.Says.giveUntil;
import static org.marugoto.privacy.Says.on;
import static org.marugoto.privacy.Says.refuse;
import static org.marugoto.privacy.Says.unable;
import static org.marugoto.privacy.Says.withdraw;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.marugoto.decide.Decision;
import org.marugoto.decide.Reason;
import org.marugoto.household.PersonId;
import org.marugoto.rule.Truth;
import org.marugoto.testkit.DeciderLaws;

class ConsentDeciderTest {

    private static final Representative GUARDIAN = new Representative(PersonId.of("P-9"), "GUARDIAN");

    private final ConsentDecider decider = new ConsentDecider();

    @Test
    void r06_consent_is_per_purpose_and_recipient_dated_with_evidence_and_can_be_taken_back() {
        Consent consent = after(give(DAY, WARD), refuse(DAY, COUNCIL));
        assertThat(covers(consent, WARD)).isEqualTo(Truth.YES);
        assertThat(covers(consent, COUNCIL)).isEqualTo(Truth.NO);
        assertThat(covers(consent, MEETING)).isEqualTo(Truth.UNKNOWN);
        assertThat(consent.covers(Purpose.of("RESEARCH"), WARD, DAY)).isEqualTo(Truth.UNKNOWN);
        assertThat(consent.standing(Purpose.SUPPORT, WARD).evidence()).contains(Says.SIGNED);
        assertThat(covers(after(give(DAY, WARD), withdraw(DAY, WARD)), WARD)).isEqualTo(Truth.NO);
    }

    /** A journal keeps a set in any order, and what is folded from it must be what stood there. */
    @Test
    void the_order_in_which_recipients_are_named_means_nothing() {
        for (List<Recipient> order : List.of(List.of(WARD, COUNCIL, MEETING), List.of(MEETING, WARD, COUNCIL))) {
            ConsentEvent event = new ConsentEvent.Asked(Purpose.SUPPORT, new LinkedHashSet<>(order), on(DAY));
            assertThat(decider.evolve(Consent.NONE, event)).isEqualTo(after(ask(DAY, COUNCIL, MEETING, WARD)));
        }
    }

    @Test
    void whoever_was_never_asked_has_neither_agreed_nor_refused() {
        assertThat(covers(Consent.NONE, WARD)).isEqualTo(Truth.UNKNOWN);
        assertThat(covers(after(ask(DAY, WARD)), WARD)).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void a_consent_runs_out_by_its_date_and_has_to_be_asked_for_again() {
        Consent consent = after(giveUntil(DAY, DAY.plusDays(30), WARD));
        assertThat(consent.covers(Purpose.SUPPORT, WARD, DAY.plusDays(30))).isEqualTo(Truth.YES);
        assertThat(consent.covers(Purpose.SUPPORT, WARD, DAY.plusDays(31))).isEqualTo(Truth.UNKNOWN);
        assertThat(consent.covers(Purpose.SUPPORT, WARD, DAY.minusDays(1))).isEqualTo(Truth.UNKNOWN);
        assertThat(consent.standing(Purpose.SUPPORT, WARD).isExpired(DAY.plusDays(31)))
                .isTrue();
    }

    @Test
    void a_refusal_says_nothing_of_the_days_before_it() {
        assertThat(after(refuse(DAY, WARD)).covers(Purpose.SUPPORT, WARD, DAY.minusDays(1)))
                .isEqualTo(Truth.UNKNOWN);
        assertThat(after(refuse(DAY, WARD)).covers(Purpose.SUPPORT, WARD, DAY.plusYears(5)))
                .isEqualTo(Truth.NO);
    }

    @Test
    void a_representative_speaks_for_somebody_who_cannot() {
        Consent consent = after(unable(DAY, WARD), giveFor(GUARDIAN, DAY.plusDays(1), WARD));
        Standing standing = consent.standing(Purpose.SUPPORT, WARD);
        assertThat(standing.status()).isEqualTo(Standing.Status.GIVEN_BY_REPRESENTATIVE);
        assertThat(standing.by()).contains(GUARDIAN);
        assertThat(standing.covers(DAY.plusDays(1))).isEqualTo(Truth.YES);
    }

    @Test
    void a_person_who_cannot_decide_is_recorded_with_the_reason() {
        Standing standing = after(unable(DAY, WARD)).standing(Purpose.SUPPORT, WARD);
        assertThat(standing.unable()).contains("UNCONSCIOUS");
        assertThat(standing.covers(DAY)).isEqualTo(Truth.NO);
    }

    @Test
    void a_withdrawal_for_one_recipient_leaves_the_others() {
        Consent consent = after(give(DAY, WARD, COUNCIL), withdraw(DAY.plusDays(1), WARD));
        assertThat(consent.covers(Purpose.SUPPORT, WARD, DAY.plusDays(1))).isEqualTo(Truth.NO);
        assertThat(consent.covers(Purpose.SUPPORT, COUNCIL, DAY.plusDays(1))).isEqualTo(Truth.YES);
    }

    @Test
    void r07_a_withdrawal_says_what_to_reconsider_and_closes_nothing() {
        List<ConsentEvent> events = decider.decide(after(give(DAY, WARD, MEETING)), withdraw(DAY, WARD, MEETING))
                .match(done -> done, reasons -> List.of());
        assertThat(events)
                .singleElement()
                .isInstanceOfSatisfying(
                        ConsentEvent.Withdrawn.class,
                        withdrawn -> assertThat(withdrawn.effects())
                                .containsExactlyInAnyOrder(
                                        WithdrawalEffect.STOP_SHARING,
                                        WithdrawalEffect.HOLD_HAND_OVER_SHEETS,
                                        WithdrawalEffect.SUSPEND_PLAN_FOR_REVIEW));
        assertThat(Consent.effectsOfWithdrawal(Purpose.SUPPORT, Set.of(MEETING)))
                .doesNotContain(WithdrawalEffect.HOLD_HAND_OVER_SHEETS);
        assertThat(Consent.effectsOfWithdrawal(Purpose.of("RESEARCH"), Set.of(WARD)))
                .containsExactly(WithdrawalEffect.STOP_SHARING);
    }

    @Test
    void r07_after_a_refusal_every_word_is_still_possible_but_taking_back() {
        assertThat(ConsentDecider.TABLE.possibleIn(Standing.Status.REFUSED))
                .containsExactlyInAnyOrder(
                        ConsentCommand.Give.class, ConsentCommand.Refuse.class, ConsentCommand.DeclareUnable.class);
        assertThat(covers(after(refuse(DAY, WARD), give(DAY, WARD)), WARD)).isEqualTo(Truth.YES);
    }

    @Test
    void a_consent_in_force_is_withdrawn_and_not_refused() {
        assertRefused(after(give(DAY, WARD)), refuse(DAY, WARD), ConsentRefusal.STILL_IN_FORCE);
        assertRefused(after(give(DAY, WARD)), unable(DAY, WARD), ConsentRefusal.STILL_IN_FORCE);
        Consent runOut = after(giveUntil(DAY, DAY, WARD), refuse(DAY.plusDays(1), WARD));
        assertThat(runOut.covers(Purpose.SUPPORT, WARD, DAY.plusDays(1))).isEqualTo(Truth.NO);
    }

    @Test
    void a_renewed_consent_leaves_no_gap() {
        ConsentCommand later = new ConsentCommand.Give(
                Purpose.SUPPORT,
                Set.of(WARD),
                Says.SIGNED,
                DAY.plusMonths(1),
                Optional.empty(),
                Optional.empty(),
                on(DAY));
        assertRefused(after(give(DAY, WARD)), later, ConsentRefusal.LEAVES_A_GAP);
        assertThat(after(later).covers(Purpose.SUPPORT, WARD, DAY)).isEqualTo(Truth.UNKNOWN);
        assertThat(after(later).covers(Purpose.SUPPORT, WARD, DAY.plusMonths(1)))
                .isEqualTo(Truth.YES);
    }

    @Test
    void a_consent_that_ends_before_it_begins_is_refused_with_both_days() {
        Reason reason = refusal(Consent.NONE, giveUntil(DAY, DAY.minusDays(1), WARD));
        assertThat(reason.code()).isEqualTo(ConsentRefusal.ENDS_BEFORE_IT_BEGINS);
        assertThat(reason.facts()).containsEntry("from", "2024-04-02").containsEntry("until", "2024-04-01");
    }

    @Test
    void a_word_before_the_last_word_is_refused() {
        assertRefused(after(give(DAY, WARD)), withdraw(DAY.minusDays(1), WARD), ConsentRefusal.BEFORE_THE_LAST_WORD);
    }

    @Test
    void a_word_about_several_recipients_happens_to_all_of_them_or_none() {
        Reason reason = refusal(after(give(DAY, WARD)), withdraw(DAY, WARD, COUNCIL));
        assertThat(reason.code()).isEqualTo(ConsentRefusal.NOT_POSSIBLE_NOW);
        assertThat(reason.facts()).containsEntry("recipient", COUNCIL.toString());
    }

    @Test
    void saying_the_same_again_on_the_same_day_is_nothing_new() {
        assertThat(decider.decide(after(give(DAY, WARD)), give(DAY, WARD))).isEqualTo(Decision.nothingToDo());
        assertThat(decider.decide(after(refuse(DAY, WARD)), refuse(DAY, WARD))).isEqualTo(Decision.nothingToDo());
    }

    @Test
    void every_cell_of_the_table_either_leads_where_it_says_or_names_command_and_status() {
        LocalDate later = DAY.plusYears(2);
        for (Map.Entry<Standing.Status, Consent> state : oneOfEachStatus().entrySet()) {
            for (ConsentCommand command : oneOfEachCommand(later)) {
                boolean possible =
                        ConsentDecider.TABLE.possibleIn(state.getKey()).contains(command.getClass());
                Decision<ConsentEvent> decision = decider.decide(state.getValue(), command);
                assertThat(decision.<Boolean>match(events -> true, reasons -> false))
                        .as(state.getKey() + " " + command.getClass().getSimpleName())
                        .isEqualTo(possible);
                if (possible) {
                    Standing.Status next = decider.fold(
                                    state.getValue(), decision.match(events -> events, reasons -> List.of()))
                            .standing(Purpose.SUPPORT, WARD)
                            .status();
                    assertThat(targets(command)).contains(next);
                } else {
                    assertThat(refusal(state.getValue(), command).facts()).containsKeys("command", "status");
                }
            }
        }
    }

    @Test
    void every_law_holds_over_random_words() {
        Random random = new Random(20240402);
        for (int round = 0; round < 200 * Integer.getInteger("marugoto.effort", 1); round++) {
            Consent now = Consent.NONE;
            List<ConsentEvent> history = new ArrayList<>();
            LocalDate day = DAY;
            for (int step = 0; step < 12; step++) {
                day = day.plusDays(random.nextInt(200));
                ConsentCommand command = anyOf(oneOfEachCommand(day), random);
                List<ConsentEvent> events = decider.decide(now, command).match(done -> done, no -> List.of());
                history.addAll(events);
                now = decider.fold(now, events);
                assertThat(now.standings()).hasSizeLessThanOrEqualTo(1);
            }
            DeciderLaws.of(decider).repeatingChangesNothing().check(history, oneOfEachCommand(day));
        }
    }

    private static Map<Standing.Status, Consent> oneOfEachStatus() {
        Map<Standing.Status, Consent> all = new LinkedHashMap<>();
        all.put(Standing.Status.NOT_ASKED, Consent.NONE);
        all.put(Standing.Status.ASKED, after(ask(DAY, WARD)));
        all.put(Standing.Status.GIVEN, after(give(DAY, WARD)));
        all.put(
                Standing.Status.GIVEN_BY_REPRESENTATIVE,
                after(new ConsentCommand.Give(
                        Purpose.SUPPORT,
                        Set.of(WARD),
                        Says.SIGNED,
                        DAY,
                        Optional.of(DAY.plusYears(1)),
                        Optional.of(GUARDIAN),
                        on(DAY))));
        all.put(Standing.Status.REFUSED, after(refuse(DAY, WARD)));
        all.put(Standing.Status.CANNOT_BE_GIVEN, after(unable(DAY, WARD)));
        all.put(Standing.Status.WITHDRAWN, after(give(DAY, WARD), withdraw(DAY, WARD)));
        assertThat(all.keySet()).containsExactly(Standing.Status.values());
        all.forEach((status, consent) ->
                assertThat(consent.standing(Purpose.SUPPORT, WARD).status()).isEqualTo(status));
        return all;
    }

    private static List<ConsentCommand> oneOfEachCommand(LocalDate day) {
        List<ConsentCommand> all =
                List.of(ask(day, WARD), give(day, WARD), refuse(day, WARD), unable(day, WARD), withdraw(day, WARD));
        assertThat(all)
                .extracting(Object::getClass)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.<Class<?>>asList(ConsentCommand.class.getPermittedSubclasses()));
        return all;
    }

    private static Set<Standing.Status> targets(ConsentCommand command) {
        return ConsentDecider.TABLE.rows().stream()
                .filter(row -> row.command().equals(command.getClass()))
                .findFirst()
                .orElseThrow()
                .to();
    }

    private static <T> T anyOf(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    private static Truth covers(Consent consent, Recipient recipient) {
        return consent.covers(Purpose.SUPPORT, recipient, DAY);
    }

    private void assertRefused(Consent consent, ConsentCommand command, ConsentRefusal code) {
        assertThat(refusal(consent, command).code()).isEqualTo(code);
    }

    private Reason refusal(Consent consent, ConsentCommand command) {
        return decider.decide(consent, command)
                .<Reason>match(
                        events -> {
                            throw new AssertionError("accepted: " + events);
                        },
                        reasons -> reasons.get(0));
    }
}
