package org.marugoto;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.marugoto.casework.CaseCommand;
import org.marugoto.decide.CaseId;
import org.marugoto.decide.Occasion;
import org.marugoto.decide.Reason;
import org.marugoto.document.ShapeCheck;
import org.marugoto.ledger.AggregateType;
import org.marugoto.ledger.Clerk;
import org.marugoto.ledger.Outcome;
import org.marugoto.ledger.Recorded;
import org.marugoto.ledger.Store;
import org.marugoto.outreach.Campaign;
import org.marugoto.outreach.CampaignCommand;
import org.marugoto.outreach.CampaignDecider;
import org.marugoto.outreach.CampaignEvent;
import org.marugoto.outreach.CampaignId;
import org.marugoto.outreach.OutreachCodes;
import org.marugoto.outreach.Plot;
import org.marugoto.outreach.TipCount;
import org.marugoto.outreach.TipId;

/**
 * Campaigns (地域への働きかけ) of one municipality: outreach before any person is known. As safe for several threads as its
 * store.
 */
public final class Campaigns {

    /** How campaigns are kept. */
    public static final AggregateType<CampaignId, CampaignCommand, Campaign, CampaignEvent> TYPE =
            new AggregateType<>("campaign", Campaign.class, CampaignEvent.class, CampaignId::of, new CampaignDecider());

    private final Store store;
    private final Clerk clerk;
    private final ShapeCheck shapes;
    private final Cases cases;
    private final OutreachCodes codes;

    Campaigns(Store store, Clerk clerk, ShapeCheck shapes, Cases cases, OutreachCodes codes) {
        this.store = store;
        this.clerk = clerk;
        this.shapes = shapes;
        this.cases = cases;
        this.codes = codes;
    }

    /**
     * Handles a command; a wrong shape, or a code that is not in the profile's lists, is refused with the path of the
     * field.
     *
     * @throws org.marugoto.ledger.StaleVersionException if somebody else recorded in between; nothing was written
     */
    public Outcome<Campaign, CampaignEvent> handle(CampaignId id, CampaignCommand command) {
        List<Reason> wrong = new ArrayList<>(shapes.reasons(command));
        wrong.addAll(codes.reasons(command));
        return wrong.isEmpty() ? clerk.handle(TYPE, id, command) : new Outcome.Refused<>(wrong);
    }

    /**
     * Takes a tip up as a case, as one unit of work: the tip is answered and the case opened, or neither.
     *
     * @param supportCase the new case's id
     * @param open how the case is opened
     * @throws org.marugoto.ledger.StaleVersionException if somebody else recorded in between; nothing was written
     */
    public Outcome<Campaign, CampaignEvent> takeUp(
            CampaignId id, TipId tip, CaseId supportCase, CaseCommand.Open open) {
        try {
            return store.within(() -> {
                cases.handle(supportCase, open).match(done -> done, reasons -> {
                    throw new Refused(reasons);
                });
                return handle(id, new CampaignCommand.TakeUpTip(tip, supportCase, open.occasion()))
                        .match(done -> done, reasons -> {
                            throw new Refused(reasons);
                        });
            });
        } catch (Refused refused) {
            return new Outcome.Refused<>(refused.reasons);
        }
    }

    /**
     * A campaign, or empty if it was never planned.
     *
     * @param asking who asks, for which purpose; the one place where access will be decided
     */
    public Optional<Campaign> find(CampaignId id, Occasion asking) {
        Objects.requireNonNull(asking, "asking");
        return store.ledger(TYPE).find(id).map(Recorded::state);
    }

    /**
     * The dwellings of a campaign to be visited on or before a day, those that have waited longest first.
     *
     * @param asking who asks, for which purpose
     */
    public List<Plot> due(CampaignId id, LocalDate on, Occasion asking) {
        return find(id, asking).map(campaign -> campaign.due(on)).orElse(List.of());
    }

    /**
     * What became of the tips, by the code of their origin.
     *
     * @param asking who asks, for which purpose
     */
    public Map<String, TipCount> tips(CampaignId id, Occasion asking) {
        Objects.requireNonNull(asking, "asking");
        return TipCount.byOrigin(store.journal().history(TYPE, id));
    }

    /**
     * The kinds of command that are possible now, for a screen to offer.
     *
     * @param asking who asks, for which purpose
     */
    public Set<Class<? extends CampaignCommand>> possible(CampaignId id, Occasion asking) {
        return CampaignDecider.TABLE.possibleIn(
                find(id, asking).map(Campaign::status).orElse(Campaign.Status.NONE));
    }

    /** Takes the unit of work back on its way out. */
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient List<Reason> reasons;

        Refused(List<Reason> reasons) {
            super("refused", null, false, false);
            this.reasons = List.copyOf(reasons);
        }
    }
}
