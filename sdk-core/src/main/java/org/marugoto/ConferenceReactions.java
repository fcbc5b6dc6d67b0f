package org.marugoto;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.marugoto.conference.ConferenceCommand;
import org.marugoto.conference.ConferenceEvent;
import org.marugoto.conference.ConferenceId;
import org.marugoto.conference.GapCommand;
import org.marugoto.conference.GapId;
import org.marugoto.conference.MeasureEvent;
import org.marugoto.conference.MeasureId;
import org.marugoto.decide.Occasion;
import org.marugoto.ledger.Clerk;
import org.marugoto.ledger.Reaction.Order;

/** What is decided in a conference or about a measure, and what it means for other conferences and for gaps. */
final class ConferenceReactions {

    private ConferenceReactions() {}

    static Clerk of(Clerk clerk) {
        return clerk.reacting(Conferences.TYPE, ConferenceReactions::toConference)
                .reacting(Measures.TYPE, ConferenceReactions::toMeasure);
    }

    private static List<Order<?, ?, ?, ?>> toConference(ConferenceId id, ConferenceEvent event) {
        if (event instanceof ConferenceEvent.GapNoted noted) {
            return List.of(new Order<>(
                    Measures.GAP_TYPE, noted.gap().id(), new GapCommand.See(noted.gap(), withoutTrace(noted))));
        }
        if (event instanceof ConferenceEvent.ItemCarriedOver carried) {
            return List.of(new Order<>(
                    Conferences.TYPE, carried.to(), new ConferenceCommand.Table(carried.item(), carried.occasion())));
        }
        return List.of();
    }

    private static List<Order<?, ?, ?, ?>> toMeasure(MeasureId id, MeasureEvent event) {
        if (event instanceof MeasureEvent.Proposed proposed) {
            return toEach(proposed.gaps(), new GapCommand.TakeUp(id, proposed.occasion()));
        }
        if (event instanceof MeasureEvent.GapLinked linked) {
            return toEach(List.of(linked.gap()), new GapCommand.TakeUp(id, linked.occasion()));
        }
        if (event instanceof MeasureEvent.Rejected rejected) {
            return toEach(rejected.gaps(), new GapCommand.Release(id, rejected.occasion()));
        }
        return List.of();
    }

    private static List<Order<?, ?, ?, ?>> toEach(Collection<GapId> gaps, GapCommand command) {
        return gaps.stream()
                .<Order<?, ?, ?, ?>>map(gap -> new Order<>(Measures.GAP_TYPE, gap, command))
                .toList();
    }

    /** The gap's journal is read by those who must not find the way back to a case, so the moment becomes the day. */
    private static Occasion withoutTrace(ConferenceEvent.GapNoted noted) {
        Occasion occasion = noted.occasion();
        return occasion.when(occasion.on().atStartOfDay(ZoneOffset.UTC).toInstant(), occasion.on());
    }
}
