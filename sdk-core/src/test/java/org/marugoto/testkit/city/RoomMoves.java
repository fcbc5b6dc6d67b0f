package org.marugoto.testkit.city;

import org.marugoto.Marugoto;

/** What can happen in one room of the city, sensible or not, and what has to hold there whatever happened. Stateless. */
public interface RoomMoves {

    /** Something happens; every act goes through {@link Scene#does}, which looks at law 7. */
    void move(Scene scene);

    /**
     * What has to hold in this room beside the laws of every case, at any time.
     *
     * @throws AssertionError if it does not
     */
    default void hold(Marugoto city) {}

    /** How often something happens here, in proportion to the others. */
    default int weight() {
        return 2;
    }
}
