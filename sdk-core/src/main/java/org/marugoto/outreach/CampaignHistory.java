package org.marugoto.outreach;

import static org.marugoto.outreach.Campaign.Status.ENDED;
import static org.marugoto.outreach.Campaign.Status.PLANNED;
import static org.marugoto.outreach.Campaign.Status.RUNNING;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.marugoto.outreach.CampaignEvent.Finished;
import org.marugoto.outreach.CampaignEvent.HelpGiven;
import org.marugoto.outreach.CampaignEvent.Listed;
import org.marugoto.outreach.CampaignEvent.OutpostHeld;
import org.marugoto.outreach.CampaignEvent.OutpostOpened;
import org.marugoto.outreach.CampaignEvent.Planned;
import org.marugoto.outreach.CampaignEvent.Rang;
import org.marugoto.outreach.CampaignEvent.Started;
import org.marugoto.outreach.CampaignEvent.TipLaidAside;
import org.marugoto.outreach.CampaignEvent.TipReceived;
import org.marugoto.outreach.CampaignEvent.TipTakenUp;

/** What each event changes. */
final class CampaignHistory {

    private CampaignHistory() {}

    static Campaign evolve(Campaign before, CampaignEvent event) {
        if (event instanceof Planned planned) {
            return before.but()
                    .status(PLANNED)
                    .target(planned.target())
                    .firstDay(planned.firstDay())
                    .lastDay(planned.lastDay())
                    .build();
        }
        if (event instanceof Started) {
            return before.but().status(RUNNING).build();
        }
        if (event instanceof Finished) {
            return before.but().status(ENDED).build();
        }
        if (event instanceof HelpGiven given) {
            return before.but().lastHelp(given.help()).build();
        }
        return event instanceof Listed || event instanceof Rang ? doors(before, event) : others(before, event);
    }

    private static Campaign doors(Campaign before, CampaignEvent event) {
        if (event instanceof Listed listed) {
            return before.but()
                    .addAllPlots(listed.plots().stream()
                            .map(plot -> Plot.unvisited(plot, listed.dueOn()))
                            .toList())
                    .build();
        }
        return rang(before, (Rang) event);
    }

    private static Campaign rang(Campaign before, Rang rang) {
        List<Plot> plots = new ArrayList<>(before.plots());
        Plot known = before.plot(rang.plot())
                .orElseGet(() -> Plot.unvisited(rang.plot(), rang.occasion().on()));
        Plot visited = known.visited(rang.outcome().code(), rang.revisitOn());
        int place = plots.indexOf(known);
        if (place < 0) {
            plots.add(visited);
        } else {
            plots.set(place, visited);
        }
        return before.but().plots(plots).build();
    }

    private static Campaign others(Campaign before, CampaignEvent event) {
        if (event instanceof OutpostOpened opened) {
            return before.but().outposts(replaced(before, opened.outpost())).build();
        }
        if (event instanceof OutpostHeld held) {
            return before.outpost(held.outpost())
                    .map(outpost -> before.but()
                            .outposts(replaced(
                                    before, outpost.held(held.occasion().on())))
                            .build())
                    .orElse(before);
        }
        if (event instanceof TipReceived received) {
            return before.but().addOpenTips(received.tip()).build();
        }
        if (event instanceof TipTakenUp taken) {
            return without(before, taken.tip());
        }
        if (event instanceof TipLaidAside aside) {
            return without(before, aside.tip());
        }
        throw new AssertionError(event.getClass());
    }

    private static List<Outpost> replaced(Campaign before, Outpost outpost) {
        Stream<Outpost> others =
                before.outposts().stream().filter(other -> !other.id().equals(outpost.id()));
        return Stream.concat(others, Stream.of(outpost)).toList();
    }

    private static Campaign without(Campaign before, TipId answered) {
        return before.but()
                .openTips(before.openTips().stream()
                        .filter(tip -> !tip.id().equals(answered))
                        .toList())
                .build();
    }
}
