package org.marugoto.base;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.marugoto.decide.Occasion;
import org.marugoto.ledger.TextId;
import org.marugoto.resource.Schedule;

/** Everything that can have happened to a base. */
public sealed interface BaseEvent {

    /** The circumstances of the act. */
    Occasion occasion();

    /** Somebody had the idea. */
    record Begun(BaseOffer offer, KindRule rule, Coordinator coordinator, Occasion occasion) implements BaseEvent {}

    /** Its first room was found. */
    record RoomFound(RoomId room, Occasion occasion) implements BaseEvent {}

    /** It has a further room. */
    record RoomAdded(RoomId room, Occasion occasion) implements BaseEvent {}

    /** It gave a room up. */
    record RoomGivenUp(RoomId room, Occasion occasion) implements BaseEvent {}

    /** Its rules were agreed. */
    record RulesAgreed(TextId rules, Occasion occasion) implements BaseEvent {}

    /** Other rules were agreed. */
    record RulesChanged(TextId rules, Occasion occasion) implements BaseEvent {}

    /** It opened. */
    record Opened(List<Schedule> opening, Occasion occasion) implements BaseEvent {
        /** Copies the list. */
        public Opened {
            opening = List.copyOf(opening);
        }
    }

    /** It is open at other times. */
    record OpeningChanged(List<Schedule> opening, Occasion occasion) implements BaseEvent {
        /** Copies the list. */
        public OpeningChanged {
            opening = List.copyOf(opening);
        }
    }

    /** It became something else. */
    record OfferChanged(BaseOffer offer, KindRule rule, Occasion occasion) implements BaseEvent {}

    /** Somebody else looks after it. */
    record CoordinatorChanged(Coordinator coordinator, Occasion occasion) implements BaseEvent {}

    /** Residents run it. */
    record HandedToResidents(GroupId group, Occasion occasion) implements BaseEvent {}

    /**
     * Residents no longer run it.
     *
     * @param group who ran it before
     */
    record TakenBack(GroupId group, String ground, Coordinator coordinator, Occasion occasion) implements BaseEvent {}

    /**
     * It closed.
     *
     * @param rooms the rooms it had, which nobody can book any more
     */
    record Closed(String ground, Set<RoomId> rooms, Occasion occasion) implements BaseEvent {
        /** Copies the set and keeps its order. */
        public Closed {
            rooms = Collections.unmodifiableSet(new LinkedHashSet<>(rooms));
        }
    }
}
