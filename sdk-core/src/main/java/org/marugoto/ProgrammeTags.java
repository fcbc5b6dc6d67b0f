package org.marugoto;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.marugoto.consultation.ContactId;
import org.marugoto.decide.Occasion;
import org.marugoto.decide.Reason;
import org.marugoto.document.ShapeCheck;
import org.marugoto.ledger.AggregateType;
import org.marugoto.ledger.Clerk;
import org.marugoto.ledger.Outcome;
import org.marugoto.ledger.Recorded;
import org.marugoto.ledger.Store;
import org.marugoto.profile.MunicipalityProfile;
import org.marugoto.programme.Activity;
import org.marugoto.programme.TagOverride;
import org.marugoto.programme.Tagging;
import org.marugoto.programme.TaggingCommand;
import org.marugoto.programme.TaggingDecider;
import org.marugoto.programme.TaggingEvent;
import org.marugoto.programme.Tags;

/**
 * What things are accounted under (事業区分) in one municipality: derived, and set by hand with a reason where that is wrong. As
 * safe for several threads as its store.
 */
public final class ProgrammeTags {

    /** How tags of contacts are kept that were set by hand. */
    public static final AggregateType<ContactId, TaggingCommand, Tagging, TaggingEvent> OF_CONTACTS =
            new AggregateType<>("contact-tags", Tagging.class, TaggingEvent.class, ContactId::of, new TaggingDecider());

    private final MunicipalityProfile profile;
    private final Store store;
    private final Clerk clerk;
    private final ShapeCheck shapes;

    ProgrammeTags(MunicipalityProfile profile, Store store, Clerk clerk, ShapeCheck shapes) {
        this.profile = profile;
        this.store = store;
        this.clerk = clerk;
        this.shapes = shapes;
    }

    /**
     * Sets the tags of a contact by hand; refused if the programme does not exist or did not run on its day.
     *
     * @param contact which contact
     * @param activity the contact as an activity, with the agency that made it and its day
     * @throws org.marugoto.ledger.StaleVersionException if somebody else recorded in between; nothing was written
     */
    public Outcome<Tagging, TaggingEvent> set(ContactId contact, Activity activity, TagOverride byHand) {
        TaggingCommand command = new TaggingCommand.SetByHand(byHand);
        List<Reason> wrong = new ArrayList<>(shapes.reasons(command));
        wrong.addAll(shapes.reasons(activity));
        wrong.addAll(profile.tagger().objections(activity, byHand));
        return wrong.isEmpty() ? clerk.handle(OF_CONTACTS, contact, command) : new Outcome.Refused<>(wrong);
    }

    /**
     * Lets the tags of a contact be derived again.
     *
     * @throws org.marugoto.ledger.StaleVersionException if somebody else recorded in between; nothing was written
     */
    public Outcome<Tagging, TaggingEvent> release(ContactId contact, Occasion occasion) {
        return clerk.handle(OF_CONTACTS, contact, new TaggingCommand.Release(occasion));
    }

    /** What a contact is accounted under: as set by hand, else as derived. */
    public Tags of(ContactId contact, Activity activity) {
        Optional<TagOverride> byHand =
                store.ledger(OF_CONTACTS).find(contact).map(Recorded::state).flatMap(Tagging::byHand);
        return tag(activity, byHand);
    }

    /** The contacts whose tags were set by hand; they are few. */
    Map<ContactId, TagOverride> setByHand() {
        Map<ContactId, TagOverride> all = new HashMap<>();
        store.ledger(OF_CONTACTS)
                .read((contact, latest) -> latest.state().byHand().ifPresent(byHand -> all.put(contact, byHand)));
        return all;
    }

    /** A hand that puts something under a programme that did not run does not count. */
    Tags tag(Activity activity, Optional<TagOverride> byHand) {
        return byHand.filter(set -> profile.tagger().objections(activity, set).isEmpty())
                .map(set -> profile.tagger().tag(activity, set))
                .orElseGet(() -> profile.tagger().tag(activity));
    }
}
