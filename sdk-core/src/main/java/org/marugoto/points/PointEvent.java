package org.marugoto.points;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.marugoto.decide.Occasion;

/** Everything that can have happened to a book of points. */
public sealed interface PointEvent {

    /** The circumstances of the act. */
    Occasion occasion();

    /** A purse was opened under the rules of its year. */
    record Opened(PurseKey key, Set<String> spendOn, LocalDate lastDay, Occasion occasion) implements PointEvent {}

    /** A service earned points. */
    record Earned(ServiceId service, PurseKey key, String kind, int points, Occasion occasion) implements PointEvent {}

    /** Points were spent. */
    record Spent(UseId use, String on, List<Part> parts, Occasion occasion) implements PointEvent {
        /** Copies the list. */
        public Spent {
            parts = List.copyOf(parts);
        }
    }

    /** A counter-entry took the points of a service away. */
    record Corrected(ServiceId service, PurseKey key, int points, String ground, Occasion occasion)
            implements PointEvent {}

    /** A counter-entry gave spent points back. */
    record Returned(UseId use, List<Part> parts, String ground, Occasion occasion) implements PointEvent {
        /** Copies the list. */
        public Returned {
            parts = List.copyOf(parts);
        }
    }

    /** What was left in these purses expired. */
    record Expired(List<Part> parts, Occasion occasion) implements PointEvent {
        /** Copies the list. */
        public Expired {
            parts = List.copyOf(parts);
        }
    }
}
