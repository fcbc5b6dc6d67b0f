package org.marugoto.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marugoto.privacy.Says.COUNCIL;
import static org.marugoto.privacy.Says.DAY;
import static org.marugoto.privacy.Says.MEETING;
import static org.marugoto.privacy.Says.WARD;
import static org.marugoto.privacy.Says.after;
import static org.marugoto.privacy.Says.ask;
import static org.marugoto.privacy.Says.give;
import static org.marugoto.privacy.Says.giveUntil;
import static org.marugoto.privacy.Says.refuse;
import static org.marugoto.privacy.Says.unable;
import static org.marugoto.privacy.Says.withdraw;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.marugoto.decide.AgencyId;
import org.marugoto.household.PersonId;

class DisclosureDecisionTest {

    private static final PersonId MOTHER = PersonId.of("P-1");
    private static final PersonId FATHER = PersonId.of("P-2");
    private static final PersonId SON = PersonId.of("P-3");
    private static final Recipient TAX = Recipient.agency(AgencyId.of("tax"));
    private static final Ground CONSENT = Ground.consent(MOTHER, Purpose.SUPPORT);
    private static final List<ContentItem> SHEET = List.of(
            ContentItem.told("needs", ContentKind.NEEDS, MOTHER),
            ContentItem.told("urgency", ContentKind.URGENCY, MOTHER),
            ContentItem.told("area", ContentKind.AREA, MOTHER),
            ContentItem.told("age", ContentKind.AGE_DECADE, MOTHER),
            ContentItem.told("name", ContentKind.IDENTITY, MOTHER),
            ContentItem.told("address", ContentKind.ADDRESS, MOTHER),
            ContentItem.told("meeting", ContentKind.MEETING_PLACE, MOTHER),
            ContentItem.told("agency", ContentKind.AGENCY, MOTHER),
            ContentItem.told("note", ContentKind.NOTES, MOTHER));

    @Test
    void without_a_ground_an_anonymous_gist_travels_and_the_rest_waits() {
        DisclosureDecision cut = decide(sheet(WARD, Ground.NONE), PrivacyRecords.NONE);
        assertThat(cut.anonymous()).isTrue();
        assertThat(fields(cut)).containsExactly("needs", "urgency", "area", "age");
        assertThat(cut.allowed()).allSatisfy(item -> assertThat(item.about()).isEmpty());
        assertThat(cut.held())
                .hasSize(5)
                .allSatisfy(held -> assertThat(held.because()).isEqualTo(HeldBecause.NO_GROUND));
        assertThat(cut.mayFollow()).isEqualTo(cut.held());
    }

    @Test
    void with_consent_everything_it_covers_travels_with_the_name() {
        DisclosureDecision cut = decide(sheet(WARD, CONSENT), consents(Map.of(MOTHER, after(give(DAY, WARD)))));
        assertThat(cut.anonymous()).isFalse();
        assertThat(cut.allowed()).isEqualTo(SHEET);
        assertThat(cut.held()).isEmpty();
    }

    @Test
    void r06_the_consent_of_one_member_says_nothing_of_another() {
        List<ContentItem> items = List.of(
                ContentItem.told("note", ContentKind.NOTES, MOTHER),
                ContentItem.told("sonsNeeds", ContentKind.NEEDS, SON),
                new ContentItem("household", ContentKind.HOUSEHOLD, Set.of(MOTHER, SON), Origin.TOLD));
        DisclosureDecision cut = decide(
                DisclosureRequest.handOverSheet(WARD, CONSENT, items),
                consents(Map.of(MOTHER, after(give(DAY, WARD)), SON, after(refuse(DAY, WARD)))));
        assertThat(fields(cut)).containsExactly("note");
        assertThat(cut.held())
                .as("beside a named mother her son is nobody anonymous")
                .extracting(Held::because)
                .containsExactly(HeldBecause.REFUSED, HeldBecause.REFUSED);
    }

    @Test
    void r07_a_refused_consent_still_lets_the_gist_travel_so_that_help_begins() {
        DisclosureDecision cut = decide(sheet(WARD, CONSENT), consents(Map.of(MOTHER, after(refuse(DAY, WARD)))));
        assertThat(cut.anonymous()).isTrue();
        assertThat(fields(cut)).containsExactly("needs", "urgency", "area", "age");
        assertThat(cut.held()).extracting(Held::because).containsOnly(HeldBecause.REFUSED);
    }

    @Test
    void each_way_of_not_agreeing_is_a_reason_of_its_own() {
        assertThat(firstReason(Consent.NONE)).isEqualTo(HeldBecause.NOT_ASKED);
        assertThat(firstReason(after(ask(DAY, WARD)))).isEqualTo(HeldBecause.NO_ANSWER_YET);
        assertThat(firstReason(after(giveUntil(DAY.minusDays(9), DAY.minusDays(1), WARD))))
                .isEqualTo(HeldBecause.NOT_VALID_TODAY);
        assertThat(firstReason(after(unable(DAY, WARD)))).isEqualTo(HeldBecause.CANNOT_BE_GIVEN);
        assertThat(firstReason(after(give(DAY, WARD), withdraw(DAY, WARD)))).isEqualTo(HeldBecause.WITHDRAWN);
        assertThat(firstReason(after(give(DAY, COUNCIL)))).isEqualTo(HeldBecause.NOT_ASKED);
    }

    @Test
    void content_about_nobody_in_particular_travels_only_if_it_is_gist() {
        List<ContentItem> items = List.of(
                ContentItem.told("note", ContentKind.NOTES, MOTHER),
                new ContentItem("urgency", ContentKind.URGENCY, Set.of(), Origin.TOLD),
                new ContentItem("rumour", ContentKind.NOTES, Set.of(), Origin.TOLD));
        DisclosureDecision cut = decide(
                DisclosureRequest.handOverSheet(WARD, CONSENT, items),
                consents(Map.of(MOTHER, after(give(DAY, WARD)))));
        assertThat(fields(cut)).containsExactly("note", "urgency");
        assertThat(cut.held()).extracting(Held::because).containsExactly(HeldBecause.NOBODY_NAMED);
        assertThat(decide(DisclosureRequest.handOverSheet(WARD, CONSENT, items.subList(1, 3)), PrivacyRecords.NONE)
                        .anonymous())
                .isTrue();
    }

    @Test
    void r08_what_was_said_in_a_106_6_conference_never_enters_a_consent_based_sheet() {
        ContentItem secret = new ContentItem("debts", ContentKind.NOTES, Set.of(MOTHER), Origin.conference("C-1"));
        ContentItem secretNeed = new ContentItem("needs", ContentKind.NEEDS, Set.of(MOTHER), Origin.conference("C-1"));
        ContentItem told = ContentItem.told("note", ContentKind.NOTES, MOTHER);
        List<ContentItem> items = List.of(secret, secretNeed, told);
        PrivacyRecords agreed = consents(Map.of(MOTHER, after(give(DAY, WARD, MEETING))));
        for (Recipient to : List.of(WARD, MEETING)) {
            DisclosureDecision cut = decide(DisclosureRequest.handOverSheet(to, CONSENT, items), agreed);
            assertThat(cut.allowed()).containsExactly(told);
            assertThat(cut.held()).extracting(Held::because).containsOnly(HeldBecause.SECRET_OF_CONFERENCE);
            assertThat(cut.mayFollow()).isEmpty();
        }
        assertThat(decide(DisclosureRequest.handOverSheet(WARD, Ground.NONE, items), agreed)
                        .allowed())
                .isEmpty();
        Recipient kind = Recipient.conference("SUPPORT_106_6");
        assertThat(decide(DisclosureRequest.handOverSheet(kind, Ground.conference("C-1"), items), agreed)
                        .allowed())
                .isEqualTo(items);
        assertThat(decide(DisclosureRequest.handOverSheet(kind, Ground.conference("C-2"), items), agreed)
                        .allowed())
                .containsExactly(told);
    }

    @Test
    void a_conference_under_106_6_and_a_legal_duty_need_no_consent() {
        PrivacyRecords refused = consents(Map.of(MOTHER, after(refuse(DAY, WARD))));
        assertThat(decide(sheet(WARD, Ground.conference("C-1")), refused).allowed())
                .isEqualTo(SHEET);
        assertThat(decide(sheet(WARD, Ground.legalDuty("ELDER-ABUSE-ACT-7")), refused)
                        .allowed())
                .isEqualTo(SHEET);
    }

    @Test
    void r29_the_other_party_never_learns_address_agency_or_meeting_place_whatever_the_ground() {
        PrivacyRecords restricted = restricted(after(give(DAY, WARD, TAX, MEETING)));
        for (Ground ground :
                List.of(Ground.NONE, CONSENT, Ground.conference("C-1"), Ground.legalDuty("CHILD-ABUSE-ACT-6"))) {
            for (DisclosureRequest request : List.of(
                    sheet(WARD, ground).seenBy(FATHER),
                    sheet(TAX, ground),
                    sheet(MEETING, ground).seenBy(FATHER))) {
                assertThat(fields(decide(request, restricted)))
                        .as(ground + " to " + request.to())
                        .doesNotContain("address", "meeting", "agency", "area");
            }
        }
    }

    @Test
    void r29_also_a_member_of_the_same_household_and_long_after_the_last_day() {
        PrivacyRecords restricted = restricted(after(give(DAY, WARD)));
        DisclosureRequest household = DisclosureRequest.handOverSheet(
                        WARD,
                        Ground.conference("C-1"),
                        List.of(new ContentItem("place", ContentKind.MEETING_PLACE, Set.of(SON, MOTHER), Origin.TOLD)))
                .seenBy(FATHER);
        assertThat(DisclosureDecision.decide(household, restricted, DAY.plusYears(9))
                        .allowed())
                .isEmpty();
    }

    @Test
    void r29_who_is_not_entrusted_does_not_learn_it_and_who_is_does() {
        PrivacyRecords restricted = restricted(after(give(DAY, WARD, COUNCIL)));
        assertThat(decide(sheet(WARD, CONSENT), restricted).allowed()).isEqualTo(SHEET);
        DisclosureDecision council = decide(sheet(COUNCIL, CONSENT), restricted);
        assertThat(fields(council)).containsExactly("needs", "urgency", "age", "name", "note");
        assertThat(council.held()).extracting(Held::because).containsOnly(HeldBecause.CONCEALED);
        assertThat(fields(decide(sheet(COUNCIL, Ground.legalDuty("DV-ACT-6")), restricted)))
                .contains("address");
    }

    @Test
    void a_restriction_holds_from_its_first_day_on() {
        PrivacyRecords restricted = restricted(after(give(DAY.minusDays(9), COUNCIL)));
        assertThat(fields(DisclosureDecision.decide(sheet(COUNCIL, CONSENT), restricted, DAY.minusDays(1))))
                .contains("address");
        assertThat(fields(DisclosureDecision.decide(sheet(COUNCIL, CONSENT), restricted, DAY)))
                .doesNotContain("address");
    }

    @Test
    void nothing_is_lost_and_nothing_travels_twice_whatever_is_asked() {
        Random random = new Random(8);
        for (int round = 0; round < 2_000 * Integer.getInteger("marugoto.effort", 1); round++) {
            DisclosureRequest request = anyRequest(random);
            DisclosureDecision cut = decide(request, anyRecords(random));
            List<String> fields = new ArrayList<>(fields(cut));
            cut.held().forEach(held -> fields.add(held.item().field()));
            assertThat(fields)
                    .containsExactlyInAnyOrderElementsOf(
                            request.items().stream().map(ContentItem::field).toList());
            if (request.ground() instanceof Ground.None) {
                assertThat(cut.allowed()).allMatch(item -> item.kind().isGist());
            }
            if (cut.anonymous()) {
                assertThat(cut.allowed()).allMatch(item -> item.about().isEmpty());
            }
            if (request.ground() instanceof Ground.ByConsent) {
                assertThat(cut.allowed())
                        .allMatch(item -> item.origin().conference().isEmpty());
            }
        }
    }

    private static DisclosureRequest anyRequest(Random random) {
        List<ContentItem> items = new ArrayList<>();
        List<ContentKind> kinds = List.of(
                ContentKind.NEEDS, ContentKind.AREA, ContentKind.NOTES, ContentKind.ADDRESS, ContentKind.of("OWN"));
        for (int i = 0; i < 1 + random.nextInt(6); i++) {
            List<PersonId> all = new ArrayList<>(List.of(MOTHER, FATHER, SON));
            Collections.shuffle(all, random);
            Origin origin = random.nextInt(3) == 0 ? Origin.conference("C-" + random.nextInt(2)) : Origin.TOLD;
            items.add(new ContentItem(
                    "f" + i,
                    kinds.get(random.nextInt(kinds.size())),
                    Set.copyOf(all.subList(0, random.nextInt(3))),
                    origin));
        }
        List<Ground> grounds = List.of(Ground.NONE, CONSENT, Ground.conference("C-1"), Ground.legalDuty("X"));
        List<Recipient> recipients = List.of(WARD, TAX, MEETING);
        DisclosureRequest request = DisclosureRequest.handOverSheet(
                recipients.get(random.nextInt(3)), grounds.get(random.nextInt(4)), items);
        return random.nextBoolean() ? request.seenBy(FATHER) : request;
    }

    private static PrivacyRecords anyRecords(Random random) {
        List<Consent> consents = List.of(Consent.NONE, after(give(DAY, WARD, TAX, MEETING)), after(refuse(DAY, WARD)));
        Map<PersonId, Consent> all = new HashMap<>();
        List.of(MOTHER, FATHER, SON).forEach(person -> all.put(person, consents.get(random.nextInt(3))));
        return random.nextBoolean()
                ? consents(all)
                : new PrivacyRecords(all, restricted(Consent.NONE).protections());
    }

    private HeldBecause firstReason(Consent mothers) {
        return decide(
                        DisclosureRequest.handOverSheet(
                                WARD, CONSENT, List.of(ContentItem.told("note", ContentKind.NOTES, MOTHER))),
                        consents(Map.of(MOTHER, mothers)))
                .held()
                .get(0)
                .because();
    }

    private static PrivacyRecords consents(Map<PersonId, Consent> consents) {
        return new PrivacyRecords(consents, Map.of());
    }

    private static PrivacyRecords restricted(Consent mothers) {
        Protection protection = new ProtectionDecider()
                .evolve(
                        Protection.NONE,
                        new ProtectionEvent.Imposed(
                                ProtectionDeciderTest.restriction(RestrictionId.of("R-1")), Says.on(DAY)));
        return new PrivacyRecords(Map.of(MOTHER, mothers), Map.of(MOTHER, protection));
    }

    private static DisclosureRequest sheet(Recipient to, Ground ground) {
        return DisclosureRequest.handOverSheet(to, ground, SHEET);
    }

    private static DisclosureDecision decide(DisclosureRequest request, PrivacyRecords records) {
        return DisclosureDecision.decide(request, records, DAY);
    }

    private static List<String> fields(DisclosureDecision cut) {
        return cut.allowed().stream().map(ContentItem::field).toList();
    }
}
