package org.marugoto;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.marugoto.casework.CaseCommand;
import org.marugoto.casework.CaseEvent;
import org.marugoto.casework.SupportCase;
import org.marugoto.consultation.ContactEvent;
import org.marugoto.consultation.ContactId;
import org.marugoto.consultation.DeskId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.CaseId;
import org.marugoto.decide.Occasion;
import org.marugoto.ledger.Clerk;
import org.marugoto.ledger.Ids;
import org.marugoto.ledger.Reaction.Order;
import org.marugoto.ledger.Reaction.States;
import org.marugoto.ledger.Store;
import org.marugoto.profile.MunicipalityProfile;
import org.marugoto.referral.BackUpCommand;
import org.marugoto.referral.BackUpId;
import org.marugoto.referral.ReferralCommand;
import org.marugoto.training.Shortfall;
import org.marugoto.training.ShortfallCommand;

/**
 * What it means for others that a desk lacks a course it requires: its contact is received, and back-up is flagged; once the contact is
 * a case of the desk's agency, back-up is asked for there. Nothing of this ever refuses what it follows from (rule R01).
 */
final class TrainingReactions {

    /** For what back-up is asked. */
    static final String KIND = "TRAINING_MISSING";

    private final MunicipalityProfile profile;
    private final Store store;
    private final Ids ids;
    private final Deadlines deadlines;

    private TrainingReactions(MunicipalityProfile profile, Store store, Ids ids) {
        this.profile = profile;
        this.store = store;
        this.ids = ids;
        this.deadlines = new Deadlines(profile);
    }

    /** Where no desk requires a course, nothing is asked at all. */
    static Clerk of(Clerk clerk, MunicipalityProfile profile, Store store, Ids ids) {
        boolean required = profile.agencies().all().stream()
                .flatMap(agency -> agency.desks().stream())
                .anyMatch(desk -> !desk.requires().isEmpty());
        TrainingReactions reactions = new TrainingReactions(profile, store, ids);
        return required
                ? clerk.reacting(Consultations.TYPE, reactions::toContact).looking(Cases.TYPE, reactions::toCase)
                : clerk;
    }

    private List<Order<?, ?, ?, ?>> toContact(ContactId id, ContactEvent event) {
        return event instanceof ContactEvent.Received received
                ? received.intake()
                        .desk()
                        .or(() -> onlyDesk(received.agency()))
                        .<List<Order<?, ?, ?, ?>>>map(desk -> flagged(id, desk, received.occasion()))
                        .orElse(List.of())
                : List.of();
    }

    /** Where an agency has one desk, that is the one, whether it is named or not. */
    private Optional<DeskId> onlyDesk(AgencyId agency) {
        return profile.agencies()
                .find(agency)
                .filter(found -> found.desks().size() == 1)
                .map(found -> DeskId.of(agency, found.desks().get(0).id()));
    }

    private List<Order<?, ?, ?, ?>> flagged(ContactId id, DeskId desk, Occasion occasion) {
        Set<String> missing = new Requirements(profile, store).missing(desk, occasion.by(), occasion.on());
        if (missing.isEmpty()) {
            return List.of();
        }
        Optional<AgencyId> helper =
                BackUps.firstThere(profile, BackUps.chain(profile, desk.agency()).stream(), occasion);
        return List.of(new Order<>(
                Training.SHORTFALLS,
                id,
                new ShortfallCommand.Flag(
                        desk,
                        missing,
                        helper,
                        deadlines.answerBy(helper.orElse(desk.agency()), occasion.on()),
                        occasion)));
    }

    private List<Order<?, ?, ?, ?>> toCase(CaseId id, CaseEvent event, States states) {
        if (!(event instanceof CaseEvent.ContactRecorded recorded)) {
            return List.of();
        }
        Shortfall flagged = states.now(Training.SHORTFALLS, recorded.contact());
        return flagged.status() == Shortfall.Status.FLAGGED ? asked(id, recorded, flagged, states) : List.of();
    }

    private List<Order<?, ?, ?, ?>> asked(
            CaseId id, CaseEvent.ContactRecorded recorded, Shortfall flagged, States states) {
        Occasion occasion = recorded.occasion();
        boolean own = flagged.desk().map(DeskId::agency).equals(Optional.of(occasion.agency()));
        Optional<AgencyId> helper =
                flagged.helper().filter(found -> profile.agencies().exists(found, occasion.on()));
        if (!own || helper.isEmpty()) {
            return List.of();
        }
        BackUpId backUp = ids.next(BackUpId::of);
        CaseCommand ask = ask(backUp, helper.get(), occasion);
        return isPossible(states.now(Cases.TYPE, id), ask)
                ? List.of(
                        new Order<>(Cases.TYPE, id, ask),
                        new Order<>(
                                Training.SHORTFALLS,
                                recorded.contact(),
                                new ShortfallCommand.AskInCase(id, backUp, occasion)))
                : List.of();
    }

    private CaseCommand ask(BackUpId backUp, AgencyId helper, Occasion occasion) {
        return new CaseCommand.Refer(new ReferralCommand.MoveBackUp(
                backUp,
                new BackUpCommand.Ask(helper, KIND, deadlines.answerBy(helper, occasion.on()), occasion),
                Optional.empty(),
                deadlines.answerBy(helper, occasion.on())));
    }

    /** A case may be somebody else's, or closed. */
    private static boolean isPossible(SupportCase now, CaseCommand ask) {
        return Cases.TYPE.decider().decide(now, ask).match(events -> true, reasons -> false);
    }
}
