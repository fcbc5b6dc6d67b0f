package org.marugoto;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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
import org.marugoto.household.PersonId;
import org.marugoto.ledger.Ids;
import org.marugoto.ledger.Outcome;
import org.marugoto.ledger.Store;
import org.marugoto.outreach.EntryId;
import org.marugoto.outreach.NextStep;
import org.marugoto.outreach.Outreach;
import org.marugoto.outreach.OutreachCodes;
import org.marugoto.outreach.OutreachCommand;
import org.marugoto.outreach.OutreachDecider;
import org.marugoto.outreach.SharedNote;
import org.marugoto.outreach.VisitId;
import org.marugoto.privacy.Purpose;
import org.marugoto.privacy.Recipient;
import org.marugoto.rule.Truth;

/**
 * Outreach (アウトリーチ等を通じた継続的支援) to the households of one municipality's cases. As safe for several threads as its store.
 */
public final class OutreachSupport {

    /** The ground of a note that is shared because the person consents; its reference is the person's id. */
    public static final String CONSENT = "CONSENT";

    private static final Set<Class<? extends OutreachCommand>> FOLLOW_UP =
            Set.of(OutreachCommand.RecordSupport.class, OutreachCommand.ShareNote.class);

    private final Store store;
    private final Cases cases;
    private final Consents consents;
    private final OutreachCodes codes;
    private final Ids ids;

    OutreachSupport(Store store, Cases cases, Consents consents, OutreachCodes codes, Ids ids) {
        this.store = store;
        this.cases = cases;
        this.consents = consents;
        this.codes = codes;
        this.ids = ids;
    }

    /** The id for a new visit. */
    public VisitId newVisit() {
        return ids.next(VisitId::of);
    }

    /** The id for a new entry of the support record, or for a note. */
    public EntryId newEntry() {
        return ids.next(EntryId::of);
    }

    /** The codes of visit outcomes, grounds for ending and support actions. */
    public OutreachCodes codes() {
        return codes;
    }

    /**
     * A step of outreach. A wrong shape, or a code that is not in the profile's lists, is refused. Whether consent is the
     * ground of a note, for each who may read it, is looked up; what the command says about it does not count. Other
     * grounds stand as the caller has looked them up.
     *
     * @param id the case; running, or closed for the support record and notes
     * @throws org.marugoto.ledger.StaleVersionException if somebody else recorded in between; nothing was written
     */
    public Outcome<SupportCase, CaseEvent> handle(CaseId id, OutreachCommand step) {
        List<Reason> wrong = cases.wrong(new CaseCommand.ReachOut(step));
        return wrong.isEmpty()
                ? cases.decide(id, new CaseCommand.ReachOut(lookedUp(step)))
                : new Outcome.Refused<>(wrong);
    }

    /**
     * The outreach of a case; not begun if nothing is known.
     *
     * @param asking who asks, for which purpose
     */
    public Outreach find(CaseId id, Occasion asking) {
        return cases.find(id, asking).map(SupportCase::outreach).orElse(Outreach.NONE);
    }

    /**
     * The kinds of step that are possible now, for a screen to offer; none if the case was never opened.
     *
     * @param asking who asks, for which purpose
     */
    public Set<Class<? extends OutreachCommand>> possible(CaseId id, Occasion asking) {
        Optional<SupportCase> found = cases.find(id, asking);
        Set<Class<? extends OutreachCommand>> possible = new LinkedHashSet<>();
        found.ifPresent(now ->
                possible.addAll(OutreachDecider.TABLE.possibleIn(now.outreach().status())));
        if (found.filter(now -> now.status() == SupportCase.Status.CLOSED).isPresent()) {
            possible.retainAll(FOLLOW_UP);
        }
        return possible;
    }

    /**
     * The cases whose next step of outreach is due on or before a day, those that have waited longest first. Walks over
     * all cases, page by page.
     *
     * @param asking who asks, for which purpose
     */
    public Map<CaseId, NextStep> due(LocalDate on, Occasion asking) {
        Objects.requireNonNull(asking, "asking");
        Map<CaseId, NextStep> found = new LinkedHashMap<>();
        store.ledger(Cases.TYPE)
                .read((id, latest) -> latest.state()
                        .outreach()
                        .next()
                        .filter(step -> !step.dueOn().isAfter(on))
                        .ifPresent(step -> found.put(id, step)));
        Map<CaseId, NextStep> sorted = new LinkedHashMap<>();
        found.entrySet().stream()
                .sorted(Comparator.comparing(each -> each.getValue().dueOn()))
                .forEach(each -> sorted.put(each.getKey(), each.getValue()));
        return sorted;
    }

    private OutreachCommand lookedUp(OutreachCommand step) {
        return step instanceof OutreachCommand.ShareNote share
                        && share.note().ground().equals(CONSENT)
                ? new OutreachCommand.ShareNote(withConsent(share), share.occasion())
                : step;
    }

    private SharedNote withConsent(OutreachCommand.ShareNote share) {
        SharedNote note = share.note();
        Truth all = Truth.YES;
        for (AgencyId reader : note.audience()) {
            all = all.and(covers(note.reference(), reader, share.occasion()));
        }
        return new SharedNote(note.id(), note.note(), note.audience(), note.ground(), note.reference(), all);
    }

    private Truth covers(String person, AgencyId reader, Occasion occasion) {
        try {
            return consents.covers(PersonId.of(person), Purpose.SUPPORT, Recipient.agency(reader), occasion);
        } catch (IllegalArgumentException nobodysId) {
            return Truth.UNKNOWN;
        }
    }
}
