package org.marugoto;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.marugoto.agency.Agency;
import org.marugoto.area.AreaId;
import org.marugoto.base.Base;
import org.marugoto.base.BaseId;
import org.marugoto.base.Worry;
import org.marugoto.base.WorryCommand;
import org.marugoto.base.WorryDecider;
import org.marugoto.base.WorryEvent;
import org.marugoto.base.WorryIds;
import org.marugoto.casework.CaseCommand;
import org.marugoto.casework.NextAction;
import org.marugoto.consultation.ContactCommand;
import org.marugoto.consultation.Intake;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.CaseId;
import org.marugoto.decide.Occasion;
import org.marugoto.decide.Reason;
import org.marugoto.document.ShapeCheck;
import org.marugoto.ledger.AggregateType;
import org.marugoto.ledger.Clerk;
import org.marugoto.ledger.Outcome;
import org.marugoto.ledger.Reaction.Order;
import org.marugoto.ledger.Recorded;
import org.marugoto.ledger.Store;
import org.marugoto.privacy.AccessPolicy;
import org.marugoto.profile.MunicipalityProfile;
import org.marugoto.referral.HandOverCommand;
import org.marugoto.referral.HandOverTerms;
import org.marugoto.referral.ReferralCommand;

/**
 * Worries heard at bases (拠点で聞いた困りごと), surely connected (確実につなげる): each opens a hand-over, and stays on the list
 * until a specialised agency has taken it on. A decline asks the next agency as the profile says; the person is never sent
 * away to ask by themselves. As safe for several threads as its store.
 */
public final class Worries {

    /** How worries are kept; each by the case it opened. */
    public static final AggregateType<CaseId, WorryCommand, Worry, WorryEvent> TYPE =
            new AggregateType<>("base-worry", Worry.class, WorryEvent.class, CaseId::of, new WorryDecider());

    private static final String FROM_A_BASE = "HEARD_AT_A_BASE";

    /** A worry no specialised agency has taken on yet. */
    public record Unconnected(
            CaseId supportCase, BaseId base, LocalDate heardOn, LocalDate connectBy, boolean overdue) {}

    private final MunicipalityProfile profile;
    private final Deadlines deadlines;
    private final Store store;
    private final Clerk clerk;
    private final ShapeCheck shapes;
    private final AccessPolicy access;
    private final Consultations consultations;

    Worries(
            MunicipalityProfile profile,
            Store store,
            Clerk clerk,
            ShapeCheck shapes,
            AccessPolicy access,
            Consultations consultations) {
        this.profile = profile;
        this.deadlines = new Deadlines(profile);
        this.store = store;
        this.clerk = clerk;
        this.shapes = shapes;
        this.access = access;
        this.consultations = consultations;
    }

    /**
     * A worry is heard at a base: contact, case and a warm hand-over are opened as one unit of work. The agency of the
     * occasion stays responsible until somebody accepts. Repeated, it opens nothing more.
     *
     * @param heard which contact, case and hand-over it opens
     * @param intake what was said, as at any desk
     * @param to whom to ask; empty for the desk that connects in the area of the base, or else the fallback desk
     */
    public Outcome<Worry, WorryEvent> hear(
            BaseId base, WorryIds heard, Intake intake, Optional<AgencyId> to, Occasion occasion) {
        AgencyId asked = to.orElseGet(() -> connecting(base, occasion.on()));
        List<Order<?, ?, ?, ?>> orders = orders(heard, intake, asked, occasion);
        List<Reason> wrong = new ArrayList<>(Bases.againstRunning(store, base));
        wrong.addAll(consultations.against(intake));
        wrong.addAll(new KnownCodes(profile).check("to", asked).unknown());
        orders.forEach(order -> wrong.addAll(shapes.reasons(order.command())));
        WorryCommand.Hear command = new WorryCommand.Hear(
                base, heard.contact(), heard.handOver(), asked, connectBy(occasion.on()), occasion);
        Clerk opening = clerk.reacting(TYPE, (id, event) -> event instanceof WorryEvent.Heard ? orders : List.of());
        return handle(opening, heard.supportCase(), command, wrong);
    }

    /**
     * The person who had the worry wants no more, has moved away or died. That an agency declined is no ground: then the
     * next one is asked.
     *
     * @param ground a code of the list {@code worryEndGrounds}
     */
    public Outcome<Worry, WorryEvent> end(CaseId supportCase, String ground, Occasion occasion) {
        List<Reason> wrong = new KnownCodes(profile)
                .check("ground", ground, MunicipalityProfile.WORRY_END_GROUNDS)
                .unknown();
        return handle(clerk, supportCase, new WorryCommand.EndWorry(ground, occasion), wrong);
    }

    /**
     * A worry by the case it opened; empty if there is none or the one who asks may not read it.
     *
     * @param asking who asks, for which purpose; the one place where access is decided
     */
    public Optional<Worry> find(CaseId supportCase, Occasion asking) {
        return mayRead(supportCase, asking)
                ? store.ledger(TYPE).find(supportCase).map(Recorded::state)
                : Optional.empty();
    }

    /**
     * The worries that no specialised agency has taken on, those to be connected first before all. Reads page by page.
     *
     * @param on on which day; whatever should have been connected before it is overdue
     * @param asking who asks, for which purpose; the worries they may not read are left out
     */
    public List<Unconnected> unconnected(LocalDate on, Occasion asking) {
        Objects.requireNonNull(asking, "asking");
        List<Unconnected> found = new ArrayList<>();
        store.ledger(TYPE).read((id, latest) -> {
            Worry worry = latest.state();
            if (worry.status() == Worry.Status.OPEN && mayRead(id, asking)) {
                found.add(new Unconnected(
                        id,
                        worry.base().orElseThrow(),
                        worry.heardOn().orElseThrow(),
                        worry.connectBy().orElseThrow(),
                        worry.isOverdue(on)));
            }
        });
        return found.stream()
                .sorted(Comparator.comparing(Unconnected::connectBy)
                        .thenComparing(one -> one.supportCase().value()))
                .toList();
    }

    private List<Order<?, ?, ?, ?>> orders(WorryIds heard, Intake intake, AgencyId to, Occasion occasion) {
        HandOverCommand propose =
                new HandOverCommand.Propose(to, FROM_A_BASE, "WARM", "STAFF_WILL_CALL", Optional.empty(), occasion);
        HandOverCommand send = new HandOverCommand.Send(deadlines.answerBy(to, occasion.on()), occasion);
        NextAction next = new NextAction("OFFER_HAND_OVER", occasion.on());
        Stream<CaseCommand> inCase = Stream.of(
                        Stream.<CaseCommand>of(
                                new CaseCommand.Open(intake.consulter(), intake.needs(), next, occasion),
                                new CaseCommand.RecordContact(heard.contact(), intake.channel(), occasion)),
                        consultations.notices(intake.dangers(), occasion).stream(),
                        Stream.<CaseCommand>of(refer(heard, propose, occasion.on()), refer(heard, send, occasion.on())))
                .flatMap(steps -> steps);
        List<Order<?, ?, ?, ?>> orders = new ArrayList<>();
        orders.add(new Order<>(Consultations.TYPE, heard.contact(), new ContactCommand.Receive(intake, occasion)));
        orders.add(new Order<>(
                Consultations.TYPE, heard.contact(), new ContactCommand.BecomeCase(heard.supportCase(), occasion)));
        inCase.forEach(command -> orders.add(new Order<>(Cases.TYPE, heard.supportCase(), command)));
        return orders;
    }

    private static CaseCommand refer(WorryIds heard, HandOverCommand step, LocalDate on) {
        return new CaseCommand.Refer(new ReferralCommand.MoveHandOver(heard.handOver(), step, HandOverTerms.none(on)));
    }

    /** The desk that connects in the area of a base, the first of them that exists; the fallback desk if there is none. */
    private AgencyId connecting(BaseId base, LocalDate on) {
        Set<AreaId> around = Bases.recorded(store, base)
                .flatMap(Base::offer)
                .map(offer -> profile.areas().containers(offer.area()))
                .orElse(Set.of());
        return profile.basePolicy().connecting().stream()
                .flatMap(id -> profile.agencies().find(id).stream())
                .filter(agency -> agency.exists(on)
                        && (agency.areas().isEmpty() || agency.areas().stream().anyMatch(around::contains)))
                .map(Agency::id)
                .findFirst()
                .orElse(profile.fallback());
    }

    private LocalDate connectBy(LocalDate on) {
        return deadlines.open(profile.centre(), on, profile.basePolicy().worryWithin());
    }

    private Outcome<Worry, WorryEvent> handle(Clerk by, CaseId id, WorryCommand command, List<Reason> alsoWrong) {
        List<Reason> wrong = new ArrayList<>(shapes.reasons(command));
        wrong.addAll(alsoWrong);
        return wrong.isEmpty() ? by.handle(TYPE, id, command) : new Outcome.Refused<>(wrong);
    }

    private boolean mayRead(CaseId id, Occasion asking) {
        return access.mayRead(asking, TYPE.name(), id).allowed();
    }
}
