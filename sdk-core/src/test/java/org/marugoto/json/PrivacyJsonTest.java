package org.marugoto.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.Occasion;
import org.marugoto.household.PersonId;
import org.marugoto.ledger.TextId;
import org.marugoto.privacy.Consent;
import org.marugoto.privacy.ConsentDecider;
import org.marugoto.privacy.ConsentEvent;
import org.marugoto.privacy.ContentItem;
import org.marugoto.privacy.ContentKind;
import org.marugoto.privacy.Evidence;
import org.marugoto.privacy.Ground;
import org.marugoto.privacy.Origin;
import org.marugoto.privacy.Protection;
import org.marugoto.privacy.ProtectionDecider;
import org.marugoto.privacy.ProtectionEvent;
import org.marugoto.privacy.Purpose;
import org.marugoto.privacy.Recipient;
import org.marugoto.privacy.Representative;
import org.marugoto.privacy.Restriction;
import org.marugoto.privacy.RestrictionId;
import org.marugoto.privacy.WithdrawalEffect;
import org.marugoto.testkit.EventCensus;

class PrivacyJsonTest {

    private static final LocalDate DAY = LocalDate.of(2024, 4, 2);
    private static final Occasion OCCASION =
            Occasion.of(ActorId.of("W-7"), AgencyId.of("fukumaru"), Instant.parse("2024-04-02T01:00:00Z"), DAY);
    private static final Set<Recipient> TO =
            Set.of(Recipient.agency(AgencyId.of("ward:1")), Recipient.conference("MULTI_LAYERED"));

    private final MarugotoJson json = new MarugotoJson();

    static Stream<ConsentEvent> consentEvents() {
        return Stream.of(
                new ConsentEvent.Asked(Purpose.SUPPORT, TO, OCCASION),
                new ConsentEvent.Given(
                        Purpose.SUPPORT,
                        TO,
                        new Evidence("SIGNED", "2024-04", Optional.of(TextId.of("T-1"))),
                        DAY,
                        Optional.of(DAY.plusYears(1)),
                        Optional.of(new Representative(PersonId.of("P-9"), "GUARDIAN")),
                        OCCASION),
                new ConsentEvent.Refused(Purpose.SUPPORT, TO, OCCASION),
                new ConsentEvent.DeclaredUnable(Purpose.SUPPORT, TO, "UNCONSCIOUS", OCCASION),
                new ConsentEvent.Withdrawn(Purpose.SUPPORT, TO, Set.of(WithdrawalEffect.STOP_SHARING), OCCASION));
    }

    static Stream<ProtectionEvent> protectionEvents() {
        RestrictionId id = RestrictionId.of("R-1");
        Restriction restriction = new Restriction(
                id,
                "DV",
                Set.of(PersonId.of("P-2")),
                Set.of(Recipient.agency(AgencyId.of("tax"))),
                TO,
                Restriction.USUAL_KINDS,
                DAY,
                DAY.plusYears(1));
        return Stream.of(
                new ProtectionEvent.Imposed(restriction, OCCASION),
                new ProtectionEvent.Extended(id, DAY.plusYears(2), OCCASION),
                new ProtectionEvent.Lifted(id, OCCASION));
    }

    static Stream<Ground> grounds() {
        return Stream.of(
                Ground.NONE,
                Ground.consent(PersonId.of("P-1"), Purpose.SUPPORT),
                Ground.conference("C-1"),
                Ground.legalDuty("ELDER-ABUSE-ACT-7"));
    }

    @ParameterizedTest
    @MethodSource("consentEvents")
    void every_consent_event_reads_back_as_it_was_written(ConsentEvent event) {
        assertThat(json.read(ConsentEvent.class, json.write(ConsentEvent.class, event)))
                .isEqualTo(event);
    }

    @ParameterizedTest
    @MethodSource("protectionEvents")
    void every_protection_event_reads_back_as_it_was_written(ProtectionEvent event) {
        assertThat(json.read(ProtectionEvent.class, json.write(ProtectionEvent.class, event)))
                .isEqualTo(event);
    }

    @ParameterizedTest
    @MethodSource("grounds")
    void every_ground_is_one_short_text(Ground ground) {
        assertThat(json.write(Ground.class, ground)).isEqualTo("\"" + ground + "\"");
        assertThat(json.read(Ground.class, json.write(Ground.class, ground))).isEqualTo(ground);
    }

    @Test
    void content_keeps_where_it_was_heard() {
        ContentItem item =
                new ContentItem("notes", ContentKind.NOTES, Set.of(PersonId.of("P-1")), Origin.conference("C-1"));
        assertThat(json.read(ContentItem.class, json.write(ContentItem.class, item)))
                .isEqualTo(item);
        ContentItem told = ContentItem.told("needs", ContentKind.NEEDS, PersonId.of("P-1"));
        assertThat(json.read(ContentItem.class, json.write(ContentItem.class, told)))
                .isEqualTo(told);
    }

    @Test
    void the_samples_leave_out_no_event() {
        EventCensus.of(ConsentEvent.class)
                .check(new ConsentDecider(), consentEvents().toList());
        EventCensus.of(ProtectionEvent.class)
                .check(new ProtectionDecider(), protectionEvents().toList());
        assertThat(EventNames.ALL.keySet())
                .containsAll(EventCensus.of(ConsentEvent.class).kinds())
                .containsAll(EventCensus.of(ProtectionEvent.class).kinds());
    }

    @Test
    void every_state_on_the_way_reads_back_as_it_was_written() {
        Consent consent = Consent.NONE;
        for (ConsentEvent event : consentEvents().toList()) {
            consent = new ConsentDecider().evolve(consent, event);
            assertThat(json.read(Consent.class, json.write(Consent.class, consent)))
                    .isEqualTo(consent);
        }
        Protection protection = Protection.NONE;
        for (ProtectionEvent event : protectionEvents().toList()) {
            protection = new ProtectionDecider().evolve(protection, event);
            assertThat(json.read(Protection.class, json.write(Protection.class, protection)))
                    .isEqualTo(protection);
        }
    }

    @Test
    void a_consent_in_the_journal_looks_like_this_forever() {
        ConsentEvent refused =
                new ConsentEvent.Refused(Purpose.SUPPORT, Set.of(Recipient.agency(AgencyId.of("ward"))), OCCASION);
        assertThat(json.write(ConsentEvent.class, refused))
                .startsWith("{\"type\":\"consent-refused\",\"purpose\":\"SUPPORT\",\"recipients\":[\"AGENCY:ward\"],");
    }

    @Test
    void every_kind_of_withdrawal_effect_is_known_to_the_journal() {
        assertThat(List.of(WithdrawalEffect.values()))
                .extracting(Enum::name)
                .containsExactly("STOP_SHARING", "HOLD_HAND_OVER_SHEETS", "SUSPEND_PLAN_FOR_REVIEW");
    }
}
