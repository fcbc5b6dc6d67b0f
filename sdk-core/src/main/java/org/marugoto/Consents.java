package org.marugoto;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.marugoto.code.Code;
import org.marugoto.code.CodeList;
import org.marugoto.decide.Id;
import org.marugoto.decide.Occasion;
import org.marugoto.decide.Reason;
import org.marugoto.document.DocumentFault;
import org.marugoto.document.ShapeCheck;
import org.marugoto.household.PersonId;
import org.marugoto.ledger.AggregateType;
import org.marugoto.ledger.Clerk;
import org.marugoto.ledger.Outcome;
import org.marugoto.ledger.Recorded;
import org.marugoto.ledger.Store;
import org.marugoto.privacy.AccessPolicy;
import org.marugoto.privacy.Consent;
import org.marugoto.privacy.ConsentCommand;
import org.marugoto.privacy.ConsentDecider;
import org.marugoto.privacy.ConsentEvent;
import org.marugoto.privacy.DisclosureDecision;
import org.marugoto.privacy.DisclosureRequest;
import org.marugoto.privacy.PrivacyRecords;
import org.marugoto.privacy.Protection;
import org.marugoto.privacy.ProtectionCommand;
import org.marugoto.privacy.ProtectionDecider;
import org.marugoto.privacy.ProtectionEvent;
import org.marugoto.privacy.Purpose;
import org.marugoto.privacy.Recipient;
import org.marugoto.profile.MunicipalityProfile;
import org.marugoto.rule.Truth;

/**
 * Consents (同意) and restrictions (支援措置) of the persons of one municipality, and what may be told of them. As safe for several
 * threads as its store.
 */
public final class Consents {

    /** How consents are kept, one for each person. */
    public static final AggregateType<PersonId, ConsentCommand, Consent, ConsentEvent> TYPE =
            new AggregateType<>("consent", Consent.class, ConsentEvent.class, PersonId::of, new ConsentDecider());

    /** How protections are kept, one for each person who has or had a restriction. */
    public static final AggregateType<PersonId, ProtectionCommand, Protection, ProtectionEvent> PROTECTIONS =
            new AggregateType<>(
                    "protection", Protection.class, ProtectionEvent.class, PersonId::of, new ProtectionDecider());

    /** The code list of purposes; any code will do if the profile has no such list. */
    public static final String PURPOSES = "consentPurposes";

    /** The code list of evidence; any code will do if the profile has no such list. */
    public static final String EVIDENCE = "consentEvidence";

    /** The code list of capacities to speak for somebody; any code will do if the profile has no such list. */
    public static final String REPRESENTATIVES = "representatives";

    /** The code list of reasons why somebody cannot decide; any code will do if the profile has no such list. */
    public static final String UNABLE = "unableReasons";

    /** The code list of grounds of restrictions; any code will do if the profile has no such list. */
    public static final String RESTRICTIONS = "restrictionGrounds";

    private final MunicipalityProfile profile;
    private final Store store;
    private final Clerk clerk;
    private final ShapeCheck shapes;
    private final AccessPolicy access;

    Consents(MunicipalityProfile profile, Store store, Clerk clerk, ShapeCheck shapes, AccessPolicy access) {
        this.profile = profile;
        this.store = store;
        this.clerk = clerk;
        this.shapes = shapes;
        this.access = access;
    }

    /**
     * Handles what a person said about consent; a wrong shape, or a code that is not in the profile's lists, is refused with
     * the path of the field.
     *
     * @throws org.marugoto.ledger.StaleVersionException if somebody else recorded in between; nothing was written
     */
    public Outcome<Consent, ConsentEvent> handle(PersonId person, ConsentCommand command) {
        List<Reason> wrong = new ArrayList<>(shapes.reasons(command));
        wrong.addAll(unknownCodes(command));
        return wrong.isEmpty() ? clerk.handle(TYPE, person, command) : new Outcome.Refused<>(wrong);
    }

    /**
     * Handles a restriction that protects a person; whoever lives at the same address needs one too.
     *
     * @throws org.marugoto.ledger.StaleVersionException if somebody else recorded in between; nothing was written
     */
    public Outcome<Protection, ProtectionEvent> protect(PersonId person, ProtectionCommand command) {
        List<Reason> wrong = new ArrayList<>(shapes.reasons(command));
        if (command instanceof ProtectionCommand.Impose impose) {
            check("restriction.ground", impose.restriction().ground(), RESTRICTIONS, wrong);
        }
        return wrong.isEmpty() ? clerk.handle(PROTECTIONS, person, command) : new Outcome.Refused<>(wrong);
    }

    /**
     * The consents of a person as they stand; none was asked for if nothing is known.
     *
     * @param asking who asks, for which purpose; this read already passes the access policy, as every read will
     */
    public Consent of(PersonId person, Occasion asking) {
        return read(TYPE, person, asking).orElse(Consent.NONE);
    }

    /**
     * The restrictions that protect a person; for the staff who keep them, never for a screen the other party can see.
     *
     * @param asking who asks, for which purpose; this read already passes the access policy, as every read will
     */
    public Protection protectionOf(PersonId person, Occasion asking) {
        return read(PROTECTIONS, person, asking).orElse(Protection.NONE);
    }

    /**
     * The persons with a restriction whose last day has passed on a day: it still holds, and they have to be asked. In the
     * order of the ledger; reads page by page.
     *
     * @param asking who asks, for which purpose; whom the access policy hides is left out
     */
    public List<PersonId> toBeAskedAboutRestrictions(LocalDate on, Occasion asking) {
        List<PersonId> persons = new ArrayList<>();
        store.ledger(PROTECTIONS).read((person, latest) -> {
            if (!latest.state().toBeAskedAbout(on).isEmpty()
                    && access.mayRead(asking, PROTECTIONS.name(), person).allowed()) {
                persons.add(person);
            }
        });
        return persons;
    }

    /**
     * Whether a person's consent covers telling the recipient for the purpose, on the day of the occasion; unknown if the
     * person was never asked.
     */
    public Truth covers(PersonId person, Purpose purpose, Recipient recipient, Occasion asking) {
        return of(person, asking).covers(purpose, recipient, asking.on());
    }

    /**
     * What of the content may be told on the day of the occasion, and what is held back and why.
     *
     * @param request what, to whom, on which ground
     * @param asking who wants to tell it
     */
    public DisclosureDecision disclose(DisclosureRequest request, Occasion asking) {
        Map<PersonId, Consent> consents = new LinkedHashMap<>();
        Map<PersonId, Protection> protections = new LinkedHashMap<>();
        request.items().stream()
                .flatMap(item -> item.about().stream())
                .distinct()
                .forEach(person -> {
                    find(TYPE, person).ifPresent(found -> consents.put(person, found));
                    find(PROTECTIONS, person).ifPresent(found -> protections.put(person, found));
                });
        return DisclosureDecision.decide(request, new PrivacyRecords(consents, protections), asking.on());
    }

    private <I extends Id, C, S, E> Optional<S> read(AggregateType<I, C, S, E> type, I id, Occasion asking) {
        return access.mayRead(asking, type.name(), id).allowed() ? find(type, id) : Optional.empty();
    }

    private <I extends Id, C, S, E> Optional<S> find(AggregateType<I, C, S, E> type, I id) {
        return store.ledger(type).find(id).map(Recorded::state);
    }

    private List<Reason> unknownCodes(ConsentCommand command) {
        List<Reason> unknown = new ArrayList<>();
        check("purpose", command.purpose().code(), PURPOSES, unknown);
        if (command instanceof ConsentCommand.Give give) {
            check("evidence.kind", give.evidence().kind(), EVIDENCE, unknown);
            give.by().ifPresent(by -> check("by.capacity", by.capacity(), REPRESENTATIVES, unknown));
        } else if (command instanceof ConsentCommand.DeclareUnable declare) {
            check("reason", declare.reason(), UNABLE, unknown);
        }
        return unknown;
    }

    private void check(String field, String code, String list, List<Reason> unknown) {
        CodeList known = profile.codeLists().get(list);
        if (known != null && !known.contains(code)) {
            unknown.add(Reason.of(DocumentFault.UNKNOWN_VALUE)
                    .with("name", field)
                    .with("expected", known.codes().stream().map(Code::value).toList())
                    .with("found", code));
        }
    }
}
