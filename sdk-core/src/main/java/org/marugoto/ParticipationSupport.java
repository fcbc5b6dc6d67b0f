package org.marugoto;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.marugoto.casework.CaseCommand;
import org.marugoto.casework.CaseEvent;
import org.marugoto.casework.SupportCase;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.CaseId;
import org.marugoto.decide.Occasion;
import org.marugoto.decide.Reason;
import org.marugoto.ledger.Ids;
import org.marugoto.ledger.Outcome;
import org.marugoto.ledger.Store;
import org.marugoto.participation.InquiryId;
import org.marugoto.participation.Participation;
import org.marugoto.participation.ParticipationCommand;
import org.marugoto.participation.ParticipationDecider;
import org.marugoto.participation.ParticipationId;
import org.marugoto.participation.Participations;
import org.marugoto.participation.ParticipationsDecider;
import org.marugoto.participation.PlacementKinds;
import org.marugoto.participation.PlacementTerms;
import org.marugoto.participation.PlanStanding;
import org.marugoto.profile.MunicipalityProfile;
import org.marugoto.resource.ResourceId;

/**
 * Participation support (参加支援) of one municipality's cases. An accepted place is taken at its resource, and freed when it ends, in
 * the same unit of work. As safe for several threads as its store.
 */
public final class ParticipationSupport {

    private final MunicipalityProfile profile;
    private final Store store;
    private final Cases cases;
    private final Deadlines deadlines;
    private final Ids ids;

    ParticipationSupport(MunicipalityProfile profile, Store store, Cases cases, Ids ids) {
        this.profile = profile;
        this.store = store;
        this.cases = cases;
        this.deadlines = new Deadlines(profile);
        this.ids = ids;
    }

    /** The id for new participation support. */
    public ParticipationId newId() {
        return ids.next(ParticipationId::of);
    }

    /** The id for a new inquiry. */
    public InquiryId newInquiry() {
        return ids.next(InquiryId::of);
    }

    /** The kinds of placement there are here, with their terms. */
    public PlacementKinds kinds() {
        return profile.placementKinds();
    }

    /**
     * A step of participation support. A wrong shape, terms that are not the profile's, or a holder that is none of its
     * agencies, is refused. How far the plan is, the case looks up; whatever a command says about it does not count. A
     * place can be accepted only at a resource that has offered places, and nobody gets two at one resource.
     *
     * @param id the case; a running one
     * @throws org.marugoto.ledger.StaleVersionException if somebody else recorded in between, such as whoever took the last
     *     place; nothing was written, and whoever asks again learns why
     */
    public Outcome<SupportCase, CaseEvent> handle(CaseId id, ParticipationCommand step) {
        CaseCommand command = new CaseCommand.Participate(step);
        List<Reason> wrong = cases.wrong(command);
        return wrong.isEmpty()
                ? store.within(() -> twice(id, step)
                        .or(() -> notHeld(step))
                        .<Outcome<SupportCase, CaseEvent>>map(reason -> new Outcome.Refused<>(List.of(reason)))
                        .orElseGet(() -> cases.decide(id, command)))
                : new Outcome.Refused<>(wrong);
    }

    /**
     * Asks a holder what there is, with the deadline of the kind of placement, counted in the holder's open days.
     *
     * @param tells what it says of the person, codes that the kind allows
     */
    public Outcome<SupportCase, CaseEvent> inquire(
            CaseId id,
            ParticipationId participation,
            InquiryId inquiry,
            AgencyId holder,
            Set<String> tells,
            Occasion occasion) {
        int days = find(id, occasion)
                .find(participation)
                .flatMap(Participation::terms)
                .map(PlacementTerms::answerWithin)
                .orElse(1);
        LocalDate answerBy = deadlines.open(holder, occasion.on(), days);
        return handle(
                id,
                new ParticipationCommand.Inquire(
                        participation, inquiry, holder, tells, answerBy, PlanStanding.NONE, occasion));
    }

    /**
     * The participation support of a case; none if nothing is known.
     *
     * @param asking who asks, for which purpose
     */
    public Participations find(CaseId id, Occasion asking) {
        return cases.find(id, asking).map(SupportCase::participations).orElse(Participations.NONE);
    }

    /**
     * The kinds of step that are possible now, for a screen to offer; none unless the case is running.
     *
     * @param asking who asks, for which purpose
     */
    public Set<Class<? extends ParticipationCommand>> possible(
            CaseId id, ParticipationId participation, Occasion asking) {
        return cases.find(id, asking)
                .filter(now -> now.status() != SupportCase.Status.CLOSED)
                .map(now -> now.participations().find(participation).orElse(Participation.NONE))
                .map(found -> ParticipationDecider.TABLE.possibleIn(found.status()))
                .orElse(Set.of());
    }

    /**
     * The participation support with an inquiry whose last day of answer lies before a day, by case, in the order of the
     * ledger. Walks over all cases, page by page.
     *
     * @param asking who asks, for which purpose
     */
    public Map<CaseId, List<Participation>> overdue(LocalDate on, Occasion asking) {
        Objects.requireNonNull(asking, "asking");
        Map<CaseId, List<Participation>> overdue = new LinkedHashMap<>();
        store.ledger(Cases.TYPE).read((id, latest) -> {
            List<Participation> late = latest.state().participations().overdue(on);
            if (!late.isEmpty()) {
                overdue.put(id, late);
            }
        });
        return overdue;
    }

    /** Why nothing can have come from the platform meeting it names. */
    private Optional<Reason> notHeld(ParticipationCommand step) {
        return step instanceof ParticipationCommand.NameCandidates named
                ? named.meeting().flatMap(meeting -> Developments.notHeld(store, meeting))
                : Optional.empty();
    }

    /** Why the person cannot get this place: another case holds one for them there. */
    private Optional<Reason> twice(CaseId id, ParticipationCommand step) {
        return step instanceof ParticipationCommand.Accept accept
                ? find(id, accept.occasion())
                        .find(accept.id())
                        .filter(now -> !now.holdsPlace())
                        .flatMap(this::elsewhere)
                : Optional.empty();
    }

    private Optional<Reason> elsewhere(Participation now) {
        return now.resource().filter(resource -> hasPlace(resource, now)).map(ParticipationsDecider::hasPlace);
    }

    private boolean hasPlace(ResourceId resource, Participation now) {
        return store.ledger(Resources.TYPE)
                .find(resource)
                .filter(places ->
                        now.person().filter(places.state().taken()::contains).isPresent())
                .isPresent();
    }
}
