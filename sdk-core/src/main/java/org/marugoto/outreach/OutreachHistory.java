package org.marugoto.outreach;

import static org.marugoto.outreach.Outreach.Status.CONNECT;
import static org.marugoto.outreach.Outreach.Status.ENCOUNTER;
import static org.marugoto.outreach.Outreach.Status.ENDED;
import static org.marugoto.outreach.Outreach.Status.PAUSED;
import static org.marugoto.outreach.Outreach.Status.SUSTAIN;
import static org.marugoto.outreach.Outreach.Status.UNTANGLE;

import java.util.Optional;
import org.marugoto.outreach.OutreachEvent.Begun;
import org.marugoto.outreach.OutreachEvent.Connected;
import org.marugoto.outreach.OutreachEvent.ConsentObtained;
import org.marugoto.outreach.OutreachEvent.ConsentRefused;
import org.marugoto.outreach.OutreachEvent.ConsentWithdrawn;
import org.marugoto.outreach.OutreachEvent.Ended;
import org.marugoto.outreach.OutreachEvent.FellBack;
import org.marugoto.outreach.OutreachEvent.NoteShared;
import org.marugoto.outreach.OutreachEvent.Paused;
import org.marugoto.outreach.OutreachEvent.Resumed;
import org.marugoto.outreach.OutreachEvent.SupportRecorded;
import org.marugoto.outreach.OutreachEvent.Sustained;
import org.marugoto.outreach.OutreachEvent.TrustRated;
import org.marugoto.outreach.OutreachEvent.Untangled;
import org.marugoto.outreach.OutreachEvent.Visited;
import org.marugoto.outreach.OutreachEvent.WayChanged;

/** What each event changes. */
final class OutreachHistory {

    private OutreachHistory() {}

    static Outreach evolve(Outreach before, OutreachEvent event) {
        if (event instanceof Begun begun) {
            return begun(before, begun);
        }
        if (event instanceof Visited visited) {
            return after(before, visited.next())
                    .met(before.met() || visited.visit().outcome().met())
                    .lastVisit(visited.visit().id())
                    .build();
        }
        if (event instanceof WayChanged changed) {
            return before.but().approach(changed.to()).build();
        }
        if (event instanceof TrustRated rated) {
            return after(before, rated.next()).trust(rated.trust()).build();
        }
        if (event instanceof SupportRecorded recorded) {
            Outreach.Builder after = before.isGoingOn() ? after(before, recorded.next()) : before.but();
            return after.lastEntry(recorded.entry().id()).build();
        }
        if (event instanceof NoteShared shared) {
            return before.but().lastEntry(shared.id()).build();
        }
        return event instanceof ConsentObtained || event instanceof ConsentRefused || event instanceof ConsentWithdrawn
                ? consent(before, event)
                : status(before, event);
    }

    private static Outreach begun(Outreach before, Begun begun) {
        return Outreach.NONE
                .but()
                .status(ENCOUNTER)
                .begunOn(begun.occasion().on())
                .origin(begun.origin())
                .approach(begun.approach())
                .next(begun.next())
                .lastVisit(before.lastVisit())
                .lastEntry(before.lastEntry())
                .build();
    }

    private static Outreach consent(Outreach before, OutreachEvent event) {
        if (event instanceof ConsentObtained obtained) {
            return after(before, obtained.next())
                    .consentedOn(obtained.occasion().on())
                    .build();
        }
        NextStep next =
                event instanceof ConsentWithdrawn withdrawn ? withdrawn.next() : ((ConsentRefused) event).next();
        return after(before, next).consentedOn(Optional.empty()).build();
    }

    private static Outreach status(Outreach before, OutreachEvent event) {
        if (event instanceof Connected connected) {
            return after(before, connected.next()).status(CONNECT).build();
        }
        if (event instanceof Untangled untangled) {
            return after(before, untangled.next()).status(UNTANGLE).build();
        }
        if (event instanceof Sustained sustained) {
            return after(before, sustained.next()).status(SUSTAIN).build();
        }
        if (event instanceof FellBack back) {
            return after(before, back.next()).status(back.to()).build();
        }
        return rest(before, event);
    }

    private static Outreach rest(Outreach before, OutreachEvent event) {
        if (event instanceof Paused paused) {
            return after(before, paused.next())
                    .status(PAUSED)
                    .resting(before.status())
                    .build();
        }
        if (event instanceof Resumed resumed) {
            return after(before, resumed.next())
                    .status(before.resting().orElse(ENCOUNTER))
                    .resting(Optional.empty())
                    .build();
        }
        if (event instanceof Ended) {
            return before.but()
                    .status(ENDED)
                    .resting(Optional.empty())
                    .next(Optional.empty())
                    .build();
        }
        throw new AssertionError(event.getClass());
    }

    private static Outreach.Builder after(Outreach before, NextStep next) {
        return before.but().next(next);
    }
}
