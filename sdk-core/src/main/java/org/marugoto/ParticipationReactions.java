package org.marugoto;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.marugoto.casework.CaseCommand;
import org.marugoto.casework.CaseEvent;
import org.marugoto.casework.SupportCase;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.CaseId;
import org.marugoto.decide.Occasion;
import org.marugoto.development.Development;
import org.marugoto.development.DevelopmentCommand;
import org.marugoto.development.DevelopmentEvent;
import org.marugoto.development.DevelopmentId;
import org.marugoto.development.Waiting;
import org.marugoto.development.Wanted;
import org.marugoto.host.HostEvent;
import org.marugoto.host.HostId;
import org.marugoto.ledger.Clerk;
import org.marugoto.ledger.Ids;
import org.marugoto.ledger.Reaction.Order;
import org.marugoto.ledger.Recorded;
import org.marugoto.ledger.Store;
import org.marugoto.participation.Participation;
import org.marugoto.participation.ParticipationCommand;
import org.marugoto.participation.ParticipationEvent;
import org.marugoto.platform.MeetingOrigin;
import org.marugoto.platform.PlatformMeetingId;
import org.marugoto.profile.MunicipalityProfile;
import org.marugoto.resource.Places;
import org.marugoto.resource.PlacesCommand;
import org.marugoto.resource.PlacesEvent;
import org.marugoto.resource.ResourceId;
import org.marugoto.rule.Truth;

/** What participation support means for places and for resource development, and what those mean for it. */
final class ParticipationReactions {

    private static final Set<Participation.Status> WAITS = Set.of(
            Participation.Status.NEEDED,
            Participation.Status.INQUIRING,
            Participation.Status.MATCHING,
            Participation.Status.UNMATCHED);

    private final Deadlines deadlines;
    private final Store store;
    private final Ids ids;

    private ParticipationReactions(MunicipalityProfile profile, Store store, Ids ids) {
        this.deadlines = new Deadlines(profile);
        this.store = store;
        this.ids = ids;
    }

    static Clerk of(Clerk clerk, MunicipalityProfile profile, Store store, Ids ids) {
        ParticipationReactions reactions = new ParticipationReactions(profile, store, ids);
        return PlacementEndings.of(clerk, store)
                .reacting(
                        Cases.TYPE,
                        (id, event) -> event instanceof CaseEvent.Participated participated
                                ? reactions.toStep(id, participated.step())
                                : List.of())
                .reacting(Developments.TYPE, reactions::toDevelopment)
                .reacting(Resources.TYPE, reactions::toPlaces)
                .reacting(Hosts.TYPE, reactions::toHost);
    }

    private List<Order<?, ?, ?, ?>> toStep(CaseId id, ParticipationEvent step) {
        if (step instanceof ParticipationEvent.PlaceAccepted accepted) {
            return List.of(new Order<>(
                    Resources.TYPE,
                    accepted.resource(),
                    new PlacesCommand.Take(accepted.person(), accepted.occasion())));
        }
        if (step instanceof ParticipationEvent.PlaceLeft left) {
            return places(left.resource()).taken().contains(left.person())
                    ? List.of(new Order<>(
                            Resources.TYPE, left.resource(), new PlacesCommand.Free(left.person(), left.occasion())))
                    : List.of();
        }
        Waiting waiting = new Waiting(id, step.id());
        if (step instanceof ParticipationEvent.NothingFound nothing) {
            return wanted(waiting, nothing);
        }
        return endsWaiting(step) ? left(waiting, step.occasion()) : List.of();
    }

    /** Whoever has a candidate, or has given up, no longer waits for a resource to be developed. */
    private static boolean endsWaiting(ParticipationEvent step) {
        return step instanceof ParticipationEvent.CandidatesNamed
                || step instanceof ParticipationEvent.Dropped
                || (step instanceof ParticipationEvent.InquiryAnswered answered
                        && !answered.candidates().isEmpty());
    }

    /** Development of the same kind goes on for one more, or begins; whoever waits already goes on waiting. */
    private List<Order<?, ?, ?, ?>> wanted(Waiting waiting, ParticipationEvent.NothingFound nothing) {
        Wanted wanted = new Wanted(nothing.kind(), nothing.area());
        LocalDate on = nothing.occasion().on();
        Map<DevelopmentId, Development> same =
                Developments.which(store, now -> now.isGoingOn() && isFor(now, wanted, on));
        if (same.values().stream().anyMatch(now -> now.waiting().contains(waiting))) {
            return List.of();
        }
        return List.of(same.entrySet().stream()
                .findFirst()
                .map(first -> order(first.getKey(), new DevelopmentCommand.Join(waiting, nothing.occasion())))
                .orElseGet(() -> order(ids.next(DevelopmentId::of), open(wanted, waiting, nothing.occasion()))));
    }

    /** Of the same kind, and opened by that day: what is entered later joins nothing that came after it. */
    private static boolean isFor(Development now, Wanted wanted, LocalDate on) {
        return now.wanted().filter(wanted::equals).isPresent()
                && now.openedOn().filter(opened -> !opened.isAfter(on)).isPresent();
    }

    private DevelopmentCommand open(Wanted wanted, Waiting waiting, Occasion occasion) {
        AgencyId owner = store.ledger(Cases.TYPE)
                .find(waiting.supportCase())
                .flatMap(found -> found.state().responsible())
                .orElse(occasion.agency());
        return new DevelopmentCommand.Open(
                wanted, owner, Optional.of(waiting), deadlines.reviewBy(owner, occasion.on()), occasion);
    }

    private List<Order<?, ?, ?, ?>> left(Waiting waiting, Occasion occasion) {
        List<Order<?, ?, ?, ?>> orders = new ArrayList<>();
        Developments.which(store, now -> now.waiting().contains(waiting))
                .forEach((id, now) ->
                        orders.add(order(id, new DevelopmentCommand.Leave(waiting, notBefore(occasion, now)))));
        return orders;
    }

    private List<Order<?, ?, ?, ?>> toDevelopment(DevelopmentId id, DevelopmentEvent event) {
        List<Order<?, ?, ?, ?>> orders = new ArrayList<>();
        if (event instanceof DevelopmentEvent.MatchingStarted started) {
            Optional<PlatformMeetingId> from = store.ledger(Developments.TYPE)
                    .find(id)
                    .flatMap(found -> found.state().origin())
                    .map(MeetingOrigin::meeting);
            started.waiting()
                    .forEach(waiting -> candidate(waiting, from, started).ifPresent(orders::add));
        }
        return orders;
    }

    private Optional<Order<?, ?, ?, ?>> candidate(
            Waiting waiting, Optional<PlatformMeetingId> from, DevelopmentEvent.MatchingStarted started) {
        ResourceId resource = started.resource();
        return store.ledger(Cases.TYPE)
                .find(waiting.supportCase())
                .filter(found -> found.state().status() != SupportCase.Status.CLOSED)
                .flatMap(found -> found.state().participations().find(waiting.participation()))
                .filter(now -> WAITS.contains(now.status()) && !now.unfit().contains(resource))
                .<Order<?, ?, ?, ?>>map(now -> {
                    Occasion occasion = notBefore(started.occasion(), now.since());
                    LocalDate nextOn = deadlines.reviewBy(occasion.agency(), occasion.on());
                    return new Order<>(
                            Cases.TYPE,
                            waiting.supportCase(),
                            new CaseCommand.Participate(new ParticipationCommand.NameCandidates(
                                    waiting.participation(), Set.of(resource), nextOn, from, occasion)));
                });
    }

    /** What was to come of development offers a place: it matches from now on. */
    private List<Order<?, ?, ?, ?>> toPlaces(ResourceId id, PlacesEvent event) {
        List<Order<?, ?, ?, ?>> orders = new ArrayList<>();
        if (event instanceof PlacesEvent.Offered offered
                && offered.capacity() > places(id).taken().size()) {
            Developments.which(
                            store,
                            now -> now.isGoingOn()
                                    && now.expected().filter(id::equals).isPresent())
                    .forEach((development, now) -> orders.add(order(
                            development,
                            new DevelopmentCommand.StartMatching(id, notBefore(offered.occasion(), now)))));
        }
        return orders;
    }

    /** Whoever has a place keeps it, whatever the host says now. */
    private List<Order<?, ?, ?, ?>> toHost(HostId id, HostEvent event) {
        if (event instanceof HostEvent.Heard heard && heard.hearing().willing() == Truth.YES) {
            int capacity = Math.max(
                    heard.hearing().people(), places(heard.resource()).taken().size());
            return List.of(
                    new Order<>(Resources.TYPE, heard.resource(), new PlacesCommand.Offer(capacity, heard.occasion())));
        }
        if (event instanceof HostEvent.Heard heard && heard.hearing().willing() == Truth.NO) {
            return withdrawn(heard.resource(), heard.occasion());
        }
        return event instanceof HostEvent.Retired retired
                ? withdrawn(retired.resource(), retired.occasion())
                : List.of();
    }

    private List<Order<?, ?, ?, ?>> withdrawn(ResourceId resource, Occasion occasion) {
        return places(resource).status() == Places.Status.OFFERED
                ? List.of(new Order<>(Resources.TYPE, resource, new PlacesCommand.Withdraw(occasion)))
                : List.of();
    }

    private Places places(ResourceId resource) {
        return store.ledger(Resources.TYPE).find(resource).map(Recorded::state).orElse(Places.NONE);
    }

    private static Order<DevelopmentId, DevelopmentCommand, Development, DevelopmentEvent> order(
            DevelopmentId id, DevelopmentCommand command) {
        return new Order<>(Developments.TYPE, id, command);
    }

    private static Occasion notBefore(Occasion occasion, Development now) {
        return notBefore(occasion, now.openedOn());
    }

    private static Occasion notBefore(Occasion occasion, Optional<LocalDate> first) {
        return first.filter(occasion.on()::isBefore)
                .map(day -> occasion.when(occasion.at(), day))
                .orElse(occasion);
    }
}
