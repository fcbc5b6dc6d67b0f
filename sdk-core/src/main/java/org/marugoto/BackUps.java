package org.marugoto;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.marugoto.casework.CaseCommand;
import org.marugoto.casework.CaseEvent;
import org.marugoto.casework.SupportCase;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.CaseId;
import org.marugoto.decide.Occasion;
import org.marugoto.decide.Reason;
import org.marugoto.ledger.Ids;
import org.marugoto.ledger.Outcome;
import org.marugoto.profile.MunicipalityProfile;
import org.marugoto.referral.BackUp;
import org.marugoto.referral.BackUpCommand;
import org.marugoto.referral.BackUpDecider;
import org.marugoto.referral.BackUpId;
import org.marugoto.referral.ReferralCommand;
import org.marugoto.referral.ReferralEvent;

/**
 * Requests for back-up (後方支援) between the agencies of one municipality: help with one's own case, which stays one's
 * own. As safe for several threads as its store.
 */
public final class BackUps {

    private static final BackUpDecider DECIDER = new BackUpDecider();

    private final MunicipalityProfile profile;
    private final Cases cases;
    private final HandOvers handOvers;
    private final Ids ids;

    BackUps(MunicipalityProfile profile, Cases cases, HandOvers handOvers, Ids ids) {
        this.profile = profile;
        this.cases = cases;
        this.handOvers = handOvers;
        this.ids = ids;
    }

    /** The id for a new request. */
    public BackUpId newId() {
        return ids.next(BackUpId::of);
    }

    /**
     * A step of a request. If the helper declines, the next one in the asking agency's chain is asked at once.
     *
     * @param id the case
     * @param backUp which request; a {@linkplain #newId() new id} for a new one
     * @param step what is done
     * @throws org.marugoto.ledger.StaleVersionException if somebody else recorded in between; nothing was written
     */
    public Outcome<SupportCase, CaseEvent> handle(CaseId id, BackUpId backUp, BackUpCommand step) {
        List<Reason> wrong =
                step instanceof BackUpCommand.Ask ask ? handOvers.wrongAgency(ask.to(), ask.occasion()) : List.of();
        if (!wrong.isEmpty()) {
            return new Outcome.Refused<>(wrong);
        }
        Optional<AgencyId> next = step instanceof BackUpCommand.DeclineBackUp
                ? nextInChain(id, backUp, step.occasion())
                : Optional.empty();
        LocalDate answerBy = handOvers.answerBy(
                next.orElse(step.occasion().agency()), step.occasion().on());
        return cases.handle(id, new CaseCommand.Refer(new ReferralCommand.MoveBackUp(backUp, step, next, answerBy)));
    }

    /**
     * The responsible agency asks the first of its chain, or the one that coordinates where it has none.
     *
     * @param kind for what, a code such as {@code ADVICE}
     * @throws IllegalStateException if the profile names neither a chain for the agency nor a coordinator
     */
    public Outcome<SupportCase, CaseEvent> ask(CaseId id, BackUpId backUp, String kind, Occasion occasion) {
        AgencyId to = firstThere(profile, chain(occasion.agency()).stream(), occasion)
                .orElseThrow(() -> new IllegalStateException(
                        "Expected a back-up chain or a coordinator in the profile, but found none for (%s). Maybe name the helper."
                                .formatted(occasion.agency())));
        return handle(id, backUp, new BackUpCommand.Ask(to, kind, handOvers.answerBy(to, occasion.on()), occasion));
    }

    /**
     * A request for back-up as everything that happened to it has left it, also when it is over and the case needs it no more; empty if
     * there never was one.
     *
     * @param id the case
     * @param asking who asks, for which purpose
     */
    public Optional<BackUp> find(CaseId id, BackUpId backUp, Occasion asking) {
        return cases.history(id, asking).stream()
                .flatMap(event -> event instanceof CaseEvent.Referred referred
                                && referred.step() instanceof ReferralEvent.BackUpMoved moved
                                && moved.id().equals(backUp)
                        ? Stream.of(moved.event())
                        : Stream.empty())
                .reduce(
                        Optional.<BackUp>empty(),
                        (before, event) -> Optional.of(DECIDER.evolve(before.orElse(BackUp.NONE), event)),
                        (one, other) -> other);
    }

    /** Whom an agency asks for back-up, first to last: its chain, else whoever coordinates, else the fallback desk. */
    public List<AgencyId> chain(AgencyId agency) {
        return chain(profile, agency);
    }

    static List<AgencyId> chain(MunicipalityProfile profile, AgencyId agency) {
        List<AgencyId> own = profile.backUpChains().getOrDefault(agency, List.of());
        return own.isEmpty()
                ? List.of(profile.handOver().coordinator().orElse(profile.fallback())).stream()
                        .filter(helper -> !helper.equals(agency))
                        .toList()
                : own;
    }

    private Optional<AgencyId> nextInChain(CaseId id, BackUpId backUp, Occasion occasion) {
        Optional<BackUp> declined =
                cases.find(id, occasion).map(found -> found.referrals().backUp(backUp));
        List<AgencyId> chain = declined.flatMap(BackUp::asker).map(this::chain).orElse(List.of());
        int position = declined.flatMap(BackUp::helper).map(chain::indexOf).orElse(-1);
        return firstThere(profile, chain.stream().skip(position + 1L), occasion);
    }

    /** The first of these that is there on the day. */
    static Optional<AgencyId> firstThere(MunicipalityProfile profile, Stream<AgencyId> helpers, Occasion occasion) {
        return helpers.filter(helper -> profile.agencies().exists(helper, occasion.on()))
                .findFirst();
    }
}
