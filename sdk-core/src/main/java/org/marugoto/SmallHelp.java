package org.marugoto;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.marugoto.area.Area;
import org.marugoto.area.AreaId;
import org.marugoto.decide.Id;
import org.marugoto.decide.Occasion;
import org.marugoto.decide.Reason;
import org.marugoto.document.ShapeCheck;
import org.marugoto.household.PersonId;
import org.marugoto.ledger.AggregateType;
import org.marugoto.ledger.Clerk;
import org.marugoto.ledger.Ids;
import org.marugoto.ledger.Outcome;
import org.marugoto.ledger.Recorded;
import org.marugoto.ledger.Store;
import org.marugoto.ledger.TextId;
import org.marugoto.privacy.AccessPolicy;
import org.marugoto.profile.MunicipalityProfile;
import org.marugoto.smallhelp.Help;
import org.marugoto.smallhelp.HelpCommand;
import org.marugoto.smallhelp.HelpDecider;
import org.marugoto.smallhelp.HelpEvent;
import org.marugoto.smallhelp.HelpId;
import org.marugoto.smallhelp.HelpMatch;
import org.marugoto.smallhelp.HelpOffer;
import org.marugoto.smallhelp.HelpPolicy;
import org.marugoto.smallhelp.HelpRefusal;
import org.marugoto.smallhelp.Helper;
import org.marugoto.smallhelp.OfferCommand;
import org.marugoto.smallhelp.OfferDecider;
import org.marugoto.smallhelp.OfferEvent;
import org.marugoto.smallhelp.OfferId;
import org.marugoto.smallhelp.Slot;
import org.marugoto.smallhelp.Terms;
import org.marugoto.smallhelp.Wanted;

/**
 * Small help among residents (ちょっとした助け合い) of one municipality. What is agreed takes a place of the offer, and what ends
 * frees it, in the same unit of work; a help that is done earns the helper their points. Every act may throw {@link
 * org.marugoto.ledger.StaleVersionException} if somebody else recorded in between; then nothing was written. As safe for
 * several threads as its store.
 */
public final class SmallHelp {

    /** How helps are kept. */
    public static final AggregateType<HelpId, HelpCommand, Help, HelpEvent> TYPE =
            new AggregateType<>("small-help", Help.class, HelpEvent.class, HelpId::of, new HelpDecider());

    /** How offers are kept. */
    public static final AggregateType<OfferId, OfferCommand, HelpOffer, OfferEvent> OFFERS =
            new AggregateType<>("help-offer", HelpOffer.class, OfferEvent.class, OfferId::of, new OfferDecider());

    private final MunicipalityProfile profile;
    private final Store store;
    private final Clerk clerk;
    private final ShapeCheck shapes;
    private final AccessPolicy access;
    private final Ids ids;

    SmallHelp(MunicipalityProfile profile, Store store, Clerk clerk, ShapeCheck shapes, AccessPolicy access, Ids ids) {
        this.profile = profile;
        this.store = store;
        this.clerk = clerk;
        this.shapes = shapes;
        this.access = access;
        this.ids = ids;
    }

    /** The id for a new help. */
    public HelpId newId() {
        return ids.next(HelpId::of);
    }

    /** The id for a new offer. */
    public OfferId newOfferId() {
        return ids.next(OfferId::of);
    }

    /** Somebody offers help in these terms from now on; whoever is booked has to be served by them too. */
    public Outcome<HelpOffer, OfferEvent> offer(OfferId id, Helper helper, Terms terms, Occasion occasion) {
        KnownCodes known = known().checkAll("terms.skills", terms.skills(), skill -> skill, HelpPolicy.SKILLS);
        terms.areas().forEach(area -> known.oneOf("terms.areas", area, areas()));
        helper.agency().ifPresent(agency -> known.check("helper.agency", agency));
        return handle(
                OFFERS,
                id,
                new OfferCommand.Make(helper, terms, profile.helpPolicy().adultsOnly(), occasion),
                known);
    }

    /** An offer no longer stands; whoever is booked is still helped. */
    public Outcome<HelpOffer, OfferEvent> withdraw(OfferId id, Occasion occasion) {
        return handle(OFFERS, id, new OfferCommand.Withdraw(occasion), known());
    }

    /**
     * Somebody asks for help.
     *
     * @param skill what has to be done, a code of {@code helpSkills}
     * @param note in their own words, a personal text; empty if the codes say it all
     */
    public Outcome<Help, HelpEvent> ask(
            HelpId id,
            PersonId person,
            AreaId area,
            String skill,
            Slot slot,
            Optional<TextId> note,
            Occasion occasion) {
        KnownCodes known = known().oneOf("area", area, areas()).check("skill", skill, HelpPolicy.SKILLS);
        List<AreaId> within = List.copyOf(profile.areas().containers(area));
        return handle(TYPE, id, new HelpCommand.Ask(new Wanted(person, within, skill, slot), note, occasion), known);
    }

    /** The same is asked for at another time, or once more after it did not happen. */
    public Outcome<Help, HelpEvent> askAgain(HelpId id, Slot slot, Occasion occasion) {
        return handle(TYPE, id, new HelpCommand.AskAgain(slot, occasion), known());
    }

    /**
     * Which offers serve a help, best first, and why the others do not. Reads every offer, page by page.
     *
     * @param asking who asks, for which purpose; offers they may not read are left out
     * @return empty if nobody asks for that help now, or the one who asks may not read it
     */
    public Optional<HelpMatch> match(HelpId id, Occasion asking) {
        return find(id, asking)
                .filter(help -> help.status() == Help.Status.ASKED)
                .map(help -> HelpMatch.of(help.wanted().orElseThrow(), help.declined(), offers(asking)));
    }

    /** Both sides agree: the help takes a place of the offer, or is refused with the reason why there is none. */
    public Outcome<Help, HelpEvent> agree(HelpId id, OfferId offer, Occasion occasion) {
        return store.ledger(OFFERS)
                .find(offer)
                .flatMap(found -> found.state().helper())
                .map(helper -> handle(TYPE, id, new HelpCommand.Agree(offer, helper, occasion), known()))
                .orElseGet(() -> new Outcome.Refused<>(
                        List.of(Reason.of(HelpRefusal.NO_SUCH_OFFER).with("offer", offer))));
    }

    /**
     * A helper says no, before or after it was agreed; the ask stays open for others.
     *
     * @param ground a code of {@code helpEndGrounds}
     */
    public Outcome<Help, HelpEvent> decline(HelpId id, OfferId offer, String ground, Occasion occasion) {
        return handle(TYPE, id, new HelpCommand.Decline(offer, ground, occasion), againstGround(ground));
    }

    /** It is done, on its day or entered later; the helper earns what the rules of the year give for it, once. */
    public Outcome<Help, HelpEvent> finish(HelpId id, Occasion occasion) {
        return handle(TYPE, id, new HelpCommand.Finish(occasion), known());
    }

    /**
     * Thanks are said.
     *
     * @param note in their own words, a personal text
     */
    public Outcome<Help, HelpEvent> thank(HelpId id, Optional<TextId> note, Occasion occasion) {
        return handle(TYPE, id, new HelpCommand.Thank(note, occasion), known());
    }

    /**
     * It was agreed and did not happen; it can be asked for again.
     *
     * @param ground a code of {@code helpEndGrounds}
     */
    public Outcome<Help, HelpEvent> fail(HelpId id, String ground, Occasion occasion) {
        return handle(TYPE, id, new HelpCommand.Fail(ground, occasion), againstGround(ground));
    }

    /**
     * Nobody wants it any more.
     *
     * @param ground a code of {@code helpEndGrounds}
     */
    public Outcome<Help, HelpEvent> cancel(HelpId id, String ground, Occasion occasion) {
        return handle(TYPE, id, new HelpCommand.Cancel(ground, occasion), againstGround(ground));
    }

    /**
     * A help, or empty if it was never asked for or the one who asks may not read it.
     *
     * @param asking who asks, for which purpose
     */
    public Optional<Help> find(HelpId id, Occasion asking) {
        return access.mayRead(asking, TYPE.name(), id).allowed()
                ? store.ledger(TYPE).find(id).map(Recorded::state)
                : Optional.empty();
    }

    /**
     * An offer, or empty if it was never made or the one who asks may not read it.
     *
     * @param asking who asks, for which purpose
     */
    public Optional<HelpOffer> findOffer(OfferId id, Occasion asking) {
        return access.mayRead(asking, OFFERS.name(), id).allowed()
                ? store.ledger(OFFERS).find(id).map(Recorded::state)
                : Optional.empty();
    }

    /**
     * The helps a person asked for or does, in the order of the ledger: whoever helps here may be helped there. Reads page
     * by page.
     *
     * @param asking who asks, for which purpose; what they may not read is left out
     */
    public Map<HelpId, Help> of(PersonId person, Occasion asking) {
        Map<HelpId, Help> found = new LinkedHashMap<>();
        store.ledger(TYPE).read((id, latest) -> {
            Help help = latest.state();
            boolean asks = help.wanted()
                    .filter(wanted -> wanted.person().equals(person))
                    .isPresent();
            boolean helps =
                    help.helper().flatMap(Helper::person).filter(person::equals).isPresent();
            if ((asks || helps) && access.mayRead(asking, TYPE.name(), id).allowed()) {
                found.put(id, help);
            }
        });
        return found;
    }

    /**
     * The kinds of command that are possible now, for a screen to offer.
     *
     * @param asking who asks, for which purpose
     */
    public Set<Class<? extends HelpCommand>> possible(HelpId id, Occasion asking) {
        return HelpDecider.TABLE.possibleIn(find(id, asking).map(Help::status).orElse(Help.Status.NONE));
    }

    private Map<OfferId, HelpOffer> offers(Occasion asking) {
        Map<OfferId, HelpOffer> all = new LinkedHashMap<>();
        store.ledger(OFFERS).read((id, latest) -> {
            if (access.mayRead(asking, OFFERS.name(), id).allowed()) {
                all.put(id, latest.state());
            }
        });
        return all;
    }

    private <I extends Id, C, S, E> Outcome<S, E> handle(
            AggregateType<I, C, S, E> type, I id, C command, KnownCodes known) {
        List<Reason> wrong = new ArrayList<>(known.unknown());
        wrong.addAll(shapes.reasons(command));
        return wrong.isEmpty() ? clerk.handle(type, id, command) : new Outcome.Refused<>(wrong);
    }

    private KnownCodes againstGround(String ground) {
        return known().check("ground", ground, HelpPolicy.END_GROUNDS);
    }

    private List<AreaId> areas() {
        return profile.areas().all().stream().map(Area::id).toList();
    }

    private KnownCodes known() {
        return new KnownCodes(profile);
    }
}
