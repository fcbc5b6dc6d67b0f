package org.marugoto;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.marugoto.casework.CaseCommand;
import org.marugoto.casework.NextAction;
import org.marugoto.casework.SupportCase;
import org.marugoto.code.Code;
import org.marugoto.code.CodeList;
import org.marugoto.code.Text;
import org.marugoto.consultation.Consulter;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.CaseId;
import org.marugoto.decide.Occasion;
import org.marugoto.decide.Reason;
import org.marugoto.document.DocumentFault;
import org.marugoto.document.ShapeCheck;
import org.marugoto.household.PersonId;
import org.marugoto.ledger.Clerk;
import org.marugoto.ledger.InMemoryStore;
import org.marugoto.ledger.Store;
import org.marugoto.ledger.StoreCheck;
import org.marugoto.privacy.AccessPolicy;
import org.marugoto.privacy.Consent;
import org.marugoto.privacy.ConsentCommand;
import org.marugoto.privacy.ContentItem;
import org.marugoto.privacy.ContentKind;
import org.marugoto.privacy.DisclosureDecision;
import org.marugoto.privacy.DisclosureRequest;
import org.marugoto.privacy.Evidence;
import org.marugoto.privacy.Ground;
import org.marugoto.privacy.Protection;
import org.marugoto.privacy.ProtectionCommand;
import org.marugoto.privacy.Purpose;
import org.marugoto.privacy.Recipient;
import org.marugoto.privacy.Representative;
import org.marugoto.privacy.Restriction;
import org.marugoto.privacy.RestrictionId;
import org.marugoto.profile.MunicipalityProfile;
import org.marugoto.profile.Profiles;
import org.marugoto.rule.Truth;

class ConsentsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 4, 2);
    private static final MunicipalityProfile CHIBA = Profiles.load("chiba");
    private static final Occasion OCCASION =
            Occasion.of(ActorId.of("W-7"), CHIBA.centre(), DAY.atTime(9, 0).toInstant(ZoneOffset.ofHours(9)), DAY);
    private static final PersonId MOTHER = PersonId.of("P-1");
    private static final Recipient WARD = Recipient.agency(AgencyId.of("ward-welfare"));
    private static final DisclosureRequest SHEET = DisclosureRequest.handOverSheet(
            WARD,
            Ground.consent(MOTHER, Purpose.SUPPORT),
            List.of(
                    ContentItem.told("needs", ContentKind.NEEDS, MOTHER),
                    ContentItem.told("address", ContentKind.ADDRESS, MOTHER)));

    private final Store store = new InMemoryStore();
    private final Marugoto marugoto = Marugoto.with(CHIBA).store(store).build();

    @Test
    void what_was_agreed_to_is_asked_by_person_purpose_recipient_and_day() {
        assertThat(covers()).isEqualTo(Truth.UNKNOWN);
        marugoto.consents().handle(MOTHER, give("SIGNED")).state();
        assertThat(covers()).isEqualTo(Truth.YES);
        assertThat(marugoto.consents()
                        .covers(MOTHER, Purpose.SUPPORT, WARD, OCCASION.when(OCCASION.at(), DAY.plusYears(2))))
                .isEqualTo(Truth.UNKNOWN);
        marugoto.consents()
                .handle(MOTHER, new ConsentCommand.Withdraw(Purpose.SUPPORT, Set.of(WARD), OCCASION))
                .state();
        assertThat(covers()).isEqualTo(Truth.NO);
        storeIsClean();
    }

    @Test
    void r07_refused_consent_is_not_a_closure_reason() {
        CaseId id = CaseId.of("C1");
        NextAction next = new NextAction("ASSESS", DAY.plusDays(7));
        marugoto.cases()
                .handle(id, new CaseCommand.Open(Consulter.of("FAMILY"), Set.of(), next, OCCASION))
                .state();
        Set<Class<? extends CaseCommand>> before = marugoto.cases().possible(id, OCCASION);
        marugoto.consents()
                .handle(MOTHER, new ConsentCommand.Refuse(Purpose.SUPPORT, Set.of(WARD), OCCASION))
                .state();
        SupportCase after = marugoto.cases().find(id, OCCASION).orElseThrow();
        assertThat(after.next()).contains(next);
        assertThat(after.responsible()).contains(CHIBA.centre());
        assertThat(marugoto.cases().possible(id, OCCASION)).isEqualTo(before);
        assertThat(marugoto.consents().disclose(SHEET, OCCASION).allowed()).hasSize(1);
    }

    @Test
    void r29_a_restriction_hides_the_address_although_the_person_agreed() {
        marugoto.consents().handle(MOTHER, give("SIGNED")).state();
        assertThat(marugoto.consents().disclose(SHEET, OCCASION).held()).isEmpty();
        Restriction restriction = new Restriction(
                RestrictionId.of("R-1"),
                "DV",
                Set.of(PersonId.of("P-2")),
                Set.of(),
                Set.of(),
                Restriction.USUAL_KINDS,
                DAY,
                DAY.plusYears(1));
        Protection protection = marugoto.consents()
                .protect(MOTHER, new ProtectionCommand.Impose(restriction, OCCASION))
                .state();
        DisclosureDecision cut = marugoto.consents().disclose(SHEET, OCCASION);
        assertThat(cut.allowed()).extracting(ContentItem::field).containsExactly("needs");
        assertThat(marugoto.consents().protectionOf(MOTHER, OCCASION)).isEqualTo(protection);
        assertThat(marugoto.consents().toBeAskedAboutRestrictions(DAY.plusYears(1), OCCASION))
                .isEmpty();
        assertThat(marugoto.consents()
                        .toBeAskedAboutRestrictions(DAY.plusYears(1).plusDays(1), OCCASION))
                .containsExactly(MOTHER);
        storeIsClean();
    }

    @Test
    void codes_are_checked_where_the_profile_has_a_list_of_them() {
        assertThat(codesOf(marugoto.consents()
                        .handle(MOTHER, give("HEARSAY"))
                        .match(done -> List.of(), reasons -> reasons)))
                .containsExactly("evidence.kind");
        Representative stranger = new Representative(PersonId.of("P-9"), "STRANGER");
        ConsentCommand byStranger = new ConsentCommand.Give(
                Purpose.of("GOSSIP"),
                Set.of(WARD),
                Evidence.of("SIGNED", "1"),
                DAY,
                Optional.empty(),
                Optional.of(stranger),
                OCCASION);
        assertThat(codesOf(marugoto.consents().handle(MOTHER, byStranger).match(done -> List.of(), reasons -> reasons)))
                .containsExactly("purpose", "by.capacity");
        Marugoto free = Marugoto.with(CHIBA.but()
                        .putCodeLists(
                                Consents.EVIDENCE,
                                CodeList.of(
                                        Consents.EVIDENCE,
                                        List.of(new Code("HEARSAY", Text.of("伝聞", "hearsay"), Map.of()))))
                        .build())
                .store(new InMemoryStore())
                .build();
        assertThat(free.consents().handle(MOTHER, give("HEARSAY")).state().standings())
                .hasSize(1);
    }

    @Test
    void a_command_about_nobody_is_refused_by_its_shape() {
        List<Reason> reasons = marugoto.consents()
                .handle(MOTHER, new ConsentCommand.Ask(Purpose.SUPPORT, Set.of(), OCCASION))
                .match(done -> List.of(), refused -> refused);
        assertThat(reasons)
                .singleElement()
                .satisfies(reason -> assertThat(reason.code()).isEqualTo(DocumentFault.SHAPE));
    }

    @Test
    void the_access_policy_is_asked_before_a_person_is_read_and_a_no_looks_like_nothing_there() {
        marugoto.consents().handle(MOTHER, give("SIGNED")).state();
        AccessPolicy nobody = (asking, kind, id) -> new AccessPolicy.Answer(asking, kind, id, false, "NONE");
        Consents closed = new Consents(CHIBA, store, Clerk.over(store), ShapeCheck.none(), nobody);
        assertThat(closed.of(MOTHER, OCCASION)).isEqualTo(Consent.NONE);
        assertThat(closed.toBeAskedAboutRestrictions(DAY.plusYears(9), OCCASION))
                .isEmpty();
        assertThat(marugoto.consents().of(MOTHER, OCCASION).standings()).hasSize(1);
        assertThat(AccessPolicy.OPEN.mayRead(OCCASION, "consent", MOTHER))
                .isEqualTo(new AccessPolicy.Answer(OCCASION, "consent", MOTHER, true, "SWA-106-4"));
    }

    private void storeIsClean() {
        assertThat(Marugoto.TYPES)
                .allSatisfy(type ->
                        assertThat(StoreCheck.of(store).check(type).ok()).isTrue());
    }

    private Truth covers() {
        return marugoto.consents().covers(MOTHER, Purpose.SUPPORT, WARD, OCCASION);
    }

    private static ConsentCommand give(String evidence) {
        return new ConsentCommand.Give(
                Purpose.SUPPORT,
                Set.of(WARD),
                Evidence.of(evidence, "2024-04"),
                DAY,
                Optional.of(DAY.plusYears(1)),
                Optional.empty(),
                OCCASION);
    }

    private static List<String> codesOf(List<? extends Reason> reasons) {
        return reasons.stream().map(reason -> reason.facts().get("name")).toList();
    }
}
