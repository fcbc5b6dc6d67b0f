package org.marugoto.outreach;

import static org.marugoto.outreach.Campaign.Status.ENDED;
import static org.marugoto.outreach.Campaign.Status.NONE;
import static org.marugoto.outreach.Campaign.Status.PLANNED;
import static org.marugoto.outreach.Campaign.Status.RUNNING;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.marugoto.decide.Decider;
import org.marugoto.decide.Decision;
import org.marugoto.decide.Reason;
import org.marugoto.decide.TransitionTable;
import org.marugoto.outreach.CampaignCommand.Finish;
import org.marugoto.outreach.CampaignCommand.GiveHelp;
import org.marugoto.outreach.CampaignCommand.HoldOutpost;
import org.marugoto.outreach.CampaignCommand.LayAsideTip;
import org.marugoto.outreach.CampaignCommand.OpenOutpost;
import org.marugoto.outreach.CampaignCommand.Plan;
import org.marugoto.outreach.CampaignCommand.PutOnList;
import org.marugoto.outreach.CampaignCommand.ReceiveTip;
import org.marugoto.outreach.CampaignCommand.Ring;
import org.marugoto.outreach.CampaignCommand.Start;
import org.marugoto.outreach.CampaignCommand.TakeUpTip;

/** The rules about campaigns. Stateless and thread-safe. */
public final class CampaignDecider implements Decider<CampaignCommand, Campaign, CampaignEvent> {

    private static final Set<Campaign.Status> OPEN = Set.of(PLANNED, RUNNING);
    private static final Set<Campaign.Status> GOING = Set.of(RUNNING);

    /** Which command is possible in which status. */
    public static final TransitionTable<Campaign.Status, CampaignCommand, Campaign, CampaignEvent> TABLE =
            TransitionTable.<Campaign.Status, CampaignCommand, Campaign, CampaignEvent>on(
                            Campaign::status, CampaignRefusal.NOT_POSSIBLE_NOW)
                    .allow(Plan.class, CampaignDecider::plan, Set.of(NONE), Set.of(PLANNED))
                    .allow(PutOnList.class, CampaignDecider::putOnList, OPEN, OPEN)
                    .allow(OpenOutpost.class, CampaignDecider::openOutpost, OPEN, OPEN)
                    .allow(ReceiveTip.class, CampaignDecider::receiveTip, OPEN, OPEN)
                    .allow(TakeUpTip.class, CampaignDecider::takeUpTip, OPEN, OPEN)
                    .allow(LayAsideTip.class, CampaignDecider::layAsideTip, OPEN, OPEN)
                    .allow(Start.class, CampaignDecider::start, Set.of(PLANNED), GOING)
                    .allow(Ring.class, CampaignDecider::ring, GOING, GOING)
                    .allow(HoldOutpost.class, CampaignDecider::holdOutpost, GOING, GOING)
                    .allow(GiveHelp.class, CampaignDecider::giveHelp, GOING, GOING)
                    .allow(Finish.class, CampaignDecider::finish, OPEN, Set.of(ENDED))
                    .build();

    @Override
    public Campaign initial() {
        return Campaign.NONE;
    }

    @Override
    public Decision<CampaignEvent> decide(Campaign campaign, CampaignCommand command) {
        return TABLE.decide(campaign, command);
    }

    @Override
    public Campaign evolve(Campaign before, CampaignEvent event) {
        return CampaignHistory.evolve(before, event);
    }

    private static Decision<CampaignEvent> plan(Campaign none, Plan asked) {
        return asked.lastDay().isBefore(asked.firstDay())
                ? Decision.refuse(Reason.of(CampaignRefusal.ENDS_BEFORE_IT_BEGINS)
                        .with("from", asked.firstDay())
                        .with("until", asked.lastDay()))
                : Decision.accept(
                        new CampaignEvent.Planned(asked.target(), asked.firstDay(), asked.lastDay(), asked.occasion()));
    }

    private static Decision<CampaignEvent> start(Campaign planned, Start asked) {
        return begun(planned, new CampaignEvent.Started(asked.occasion()));
    }

    private static Decision<CampaignEvent> putOnList(Campaign open, PutOnList asked) {
        List<PlotId> fresh = asked.plots().stream()
                .distinct()
                .filter(plot -> open.plot(plot).isEmpty())
                .toList();
        return fresh.isEmpty()
                ? Decision.nothingToDo()
                : Decision.accept(
                        new CampaignEvent.Listed(fresh, open.firstDay().orElseThrow(), asked.occasion()));
    }

    private static Decision<CampaignEvent> ring(Campaign running, Ring asked) {
        if (isListed(running) && running.plot(asked.plot()).isEmpty()) {
            return Decision.refuse(Reason.of(CampaignRefusal.UNKNOWN_PLOT).with("plot", asked.plot()));
        }
        if (!asked.outcome().met() && asked.revisitOn().isEmpty()) {
            return Decision.refuse(Reason.of(CampaignRefusal.REVISIT_NEEDED)
                    .with("outcome", asked.outcome().code()));
        }
        LocalDate on = asked.occasion().on();
        return asked.revisitOn()
                .filter(day -> day.isBefore(on))
                .map(day -> Decision.<CampaignEvent>refuse(Reason.of(CampaignRefusal.REVISIT_IN_THE_PAST)
                        .with("revisitOn", day)
                        .with("on", on)))
                .orElseGet(() -> begun(
                        running,
                        new CampaignEvent.Rang(asked.plot(), asked.outcome(), asked.revisitOn(), asked.occasion())));
    }

    private static boolean isListed(Campaign campaign) {
        return campaign.target().filter(Target::listed).isPresent();
    }

    private static Decision<CampaignEvent> openOutpost(Campaign open, OpenOutpost asked) {
        return open.outposts().contains(asked.outpost())
                ? Decision.nothingToDo()
                : Decision.accept(new CampaignEvent.OutpostOpened(asked.outpost(), asked.occasion()));
    }

    private static Decision<CampaignEvent> holdOutpost(Campaign running, HoldOutpost asked) {
        LocalDate on = asked.occasion().on();
        Optional<Outpost> outpost = running.outpost(asked.outpost());
        if (outpost.isEmpty()) {
            return Decision.refuse(Reason.of(CampaignRefusal.UNKNOWN_OUTPOST).with("outpost", asked.outpost()));
        }
        List<LocalDate> days = outpost.orElseThrow().days();
        return days.contains(on)
                ? Decision.accept(new CampaignEvent.OutpostHeld(asked.outpost(), asked.visitors(), asked.occasion()))
                : Decision.refuse(Reason.of(CampaignRefusal.NOT_ON_THE_CALENDAR)
                        .with("outpost", asked.outpost())
                        .with("days", days)
                        .with("on", on));
    }

    private static Decision<CampaignEvent> giveHelp(Campaign running, GiveHelp asked) {
        if (running.lastHelp().filter(asked.help()::equals).isPresent()) {
            return Decision.nothingToDo();
        }
        return asked.tip().filter(tip -> running.openTip(tip).isEmpty()).isPresent()
                ? unknown(asked.tip().orElseThrow())
                : begun(
                        running,
                        new CampaignEvent.HelpGiven(asked.help(), asked.kind(), asked.tip(), asked.occasion()));
    }

    private static Decision<CampaignEvent> receiveTip(Campaign open, ReceiveTip asked) {
        Tip tip = asked.tip();
        if (open.openTip(tip.id()).isPresent()) {
            return Decision.nothingToDo();
        }
        return tip.origin().isTraceable()
                ? Decision.accept(new CampaignEvent.TipReceived(tip, asked.occasion()))
                : Decision.refuse(Reason.of(CampaignRefusal.ORIGIN_WITHOUT_REFERENCE)
                        .with("origin", tip.origin().code()));
    }

    private static Decision<CampaignEvent> takeUpTip(Campaign open, TakeUpTip asked) {
        return answered(
                open,
                asked.tip(),
                tip -> new CampaignEvent.TipTakenUp(tip.id(), tip.origin(), asked.supportCase(), asked.occasion()));
    }

    private static Decision<CampaignEvent> layAsideTip(Campaign open, LayAsideTip asked) {
        return answered(
                open,
                asked.tip(),
                tip -> new CampaignEvent.TipLaidAside(
                        tip.id(), tip.origin(), asked.ground(), asked.note(), asked.occasion()));
    }

    private static Decision<CampaignEvent> answered(Campaign open, TipId id, Function<Tip, CampaignEvent> answer) {
        return open.openTip(id).map(tip -> Decision.accept(answer.apply(tip))).orElseGet(() -> unknown(id));
    }

    private static Decision<CampaignEvent> finish(Campaign open, Finish asked) {
        return open.openTips().isEmpty()
                ? Decision.accept(new CampaignEvent.Finished(asked.ground(), asked.occasion()))
                : Decision.refuse(Reason.of(CampaignRefusal.TIPS_STILL_OPEN)
                        .with("tips", open.openTips().stream().map(Tip::id).toList()));
    }

    private static Decision<CampaignEvent> unknown(TipId tip) {
        return Decision.refuse(Reason.of(CampaignRefusal.UNKNOWN_TIP).with("tip", tip));
    }

    private static Decision<CampaignEvent> begun(Campaign campaign, CampaignEvent event) {
        LocalDate on = event.occasion().on();
        LocalDate first = campaign.firstDay().orElseThrow();
        return on.isBefore(first)
                ? Decision.refuse(Reason.of(CampaignRefusal.BEFORE_BEGINNING)
                        .with("on", on)
                        .with("begunOn", first))
                : Decision.accept(event);
    }
}
