package org.marugoto;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.marugoto.casework.CaseCommand;
import org.marugoto.casework.CaseEvent;
import org.marugoto.casework.NextAction;
import org.marugoto.casework.SupportCase;
import org.marugoto.code.Text;
import org.marugoto.consultation.Consulter;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.CaseId;
import org.marugoto.decide.Occasion;
import org.marugoto.decide.Reason;
import org.marugoto.development.Development;
import org.marugoto.development.DevelopmentCommand;
import org.marugoto.development.DevelopmentId;
import org.marugoto.host.Hearing;
import org.marugoto.host.HostCommand;
import org.marugoto.household.PersonId;
import org.marugoto.ledger.InMemoryStore;
import org.marugoto.ledger.Outcome;
import org.marugoto.ledger.StoreCheck;
import org.marugoto.participation.InquiryId;
import org.marugoto.participation.Participation;
import org.marugoto.participation.ParticipationCommand;
import org.marugoto.participation.ParticipationId;
import org.marugoto.participation.PlacementKind;
import org.marugoto.participation.PlacementKinds;
import org.marugoto.participation.PlacementTerms;
import org.marugoto.participation.PlanStanding;
import org.marugoto.participation.SchemeCheck;
import org.marugoto.profile.MunicipalityProfile;
import org.marugoto.profile.Profiles;
import org.marugoto.resource.Places;
import org.marugoto.resource.PlacesCommand;
import org.marugoto.resource.ResourceId;
import org.marugoto.rule.Truth;

/** Chiba without any gate, so that places are what is tested, and the short words that its tests speak in. */
class ParticipationCity {

    static final LocalDate DAY = LocalDate.of(2024, 6, 3);
    static final ResourceId CAFE = ResourceId.of("cafe");
    static final ResourceId FARM = ResourceId.of("farm");
    static final PlacementTerms FREE = PlacementKinds.ordinary("PLACE_TO_BE")
            .but()
            .beforeInquiry(Set.of())
            .beforeCoordination(Set.of())
            .beforeAcceptance(Set.of())
            .visitFirst(false)
            .trialDays(0)
            .build();

    static final MunicipalityProfile CITY = Profiles.load("chiba");

    final InMemoryStore store = new InMemoryStore();
    final Marugoto marugoto;
    private final PlacementTerms terms;

    ParticipationCity() {
        this(FREE);
    }

    /** The same city under other terms. */
    ParticipationCity(PlacementTerms terms) {
        this.terms = terms;
        this.marugoto = Marugoto.with(CITY.but()
                        .placementKinds(
                                PlacementKinds.of(List.of(new PlacementKind(Text.of("居場所", "place to be"), terms))))
                        .build())
                .store(store)
                .build();
    }

    static HostCommand.Hear heard(Truth willing, int people) {
        return new HostCommand.Hear(
                new Hearing(willing, Set.of("PLACE_TO_BE"), people, 120, Set.of(), Set.of(), Optional.empty()),
                day(180),
                on(DAY));
    }

    DevelopmentId onlyDevelopment() {
        return marugoto.development().goingOn(on(DAY)).keySet().iterator().next();
    }

    Outcome<Development, ?> develop(DevelopmentId id, DevelopmentCommand command) {
        return marugoto.development().handle(id, command);
    }

    void unmatched(String supportCase, String person) {
        needed(supportCase, person);
        noneAnswered(supportCase);
    }

    void noneAnswered(String supportCase) {
        InquiryId inquiry = InquiryId.of("IQ-" + supportCase);
        done(marugoto.participation()
                .inquire(CaseId.of(supportCase), of(supportCase), inquiry, AgencyId.of("csw"), Set.of(), on(DAY)));
        done(step(
                supportCase,
                new ParticipationCommand.AnswerInquiry(of(supportCase), inquiry, Set.of(), day(9), on(DAY))));
    }

    void accepted(String supportCase, String person, ResourceId resource) {
        coordinated(supportCase, person, resource);
        done(accept(supportCase));
    }

    Outcome<SupportCase, CaseEvent> accept(String supportCase) {
        return step(supportCase, new ParticipationCommand.Accept(of(supportCase), PlanStanding.NONE, day(9), on(DAY)));
    }

    void coordinated(String supportCase, String person, ResourceId resource) {
        needed(supportCase, person);
        ParticipationId id = of(supportCase);
        done(step(supportCase, new ParticipationCommand.NameCandidates(id, Set.of(resource), day(9), on(DAY))));
        done(step(supportCase, new ParticipationCommand.Coordinate(id, resource, PlanStanding.NONE, day(9), on(DAY))));
    }

    void needed(String supportCase, String person) {
        opened(supportCase);
        done(step(supportCase, need(supportCase, person, terms)));
    }

    static ParticipationCommand.StateNeed need(String supportCase, String person, PlacementTerms terms) {
        return new ParticipationCommand.StateNeed(
                of(supportCase),
                PersonId.of(person),
                terms,
                List.of(new SchemeCheck("DAY_SERVICE", Truth.NO, "AGE")),
                day(7),
                on(DAY));
    }

    void opened(String supportCase) {
        done(marugoto.cases().handle(CaseId.of(supportCase), open()));
    }

    static CaseCommand.Open open() {
        return new CaseCommand.Open(Consulter.of("SELF"), Set.of(), new NextAction("ASSESS", day(14)), on(DAY));
    }

    Outcome<SupportCase, CaseEvent> step(String supportCase, ParticipationCommand step) {
        return marugoto.participation().handle(CaseId.of(supportCase), step);
    }

    Participation participation(String supportCase) {
        return marugoto.participation()
                .find(CaseId.of(supportCase), on(DAY))
                .find(of(supportCase))
                .orElse(Participation.NONE);
    }

    NextAction nextOf(String supportCase) {
        return marugoto.cases()
                .find(CaseId.of(supportCase), on(DAY))
                .orElseThrow()
                .next()
                .orElseThrow();
    }

    static ParticipationId of(String supportCase) {
        return ParticipationId.of("PT-" + supportCase);
    }

    void offer(ResourceId resource, int capacity) {
        done(marugoto.resources().handle(resource, new PlacesCommand.Offer(capacity, on(DAY))));
    }

    Places places(ResourceId resource) {
        return marugoto.resources().find(resource, on(DAY)).orElse(Places.NONE);
    }

    /** Who has a place by the cases is who has one by the resources, and what was journalled is what stands there. */
    void assertConsistent() {
        List<String> byCases = new ArrayList<>();
        store.ledger(Cases.TYPE)
                .read((id, latest) -> latest.state().participations().all().stream()
                        .filter(Participation::holdsPlace)
                        .forEach(one -> byCases.add(one.resource().orElseThrow() + " "
                                + one.person().orElseThrow())));
        List<String> byPlaces = new ArrayList<>();
        store.ledger(Resources.TYPE).read((id, latest) -> {
            assertThat(latest.state().taken().size())
                    .isLessThanOrEqualTo(latest.state().capacity());
            latest.state().taken().forEach(person -> byPlaces.add(id + " " + person));
        });
        assertThat(byPlaces).containsExactlyInAnyOrderElementsOf(byCases);
        assertThat(StoreCheck.of(store).check(Cases.TYPE).ok()).isTrue();
        assertThat(StoreCheck.of(store).check(Resources.TYPE).ok()).isTrue();
        assertThat(StoreCheck.of(store).check(Developments.TYPE).ok()).isTrue();
    }

    static LocalDate day(int after) {
        return DAY.plusDays(after);
    }

    static Occasion on(LocalDate day) {
        return Occasion.of(ActorId.of("W-7"), CITY.centre(), Instant.EPOCH, day);
    }

    static void done(Outcome<?, ?> outcome) {
        outcome.match(yes -> yes, reasons -> {
            throw new AssertionError(reasons);
        });
    }

    static List<Reason.Code> codes(Outcome<?, ?> outcome) {
        return outcome.match(
                yes -> List.of(),
                reasons -> reasons.stream().<Reason.Code>map(Reason::code).toList());
    }
}
