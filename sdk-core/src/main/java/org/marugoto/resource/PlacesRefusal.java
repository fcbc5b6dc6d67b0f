package org.marugoto.resource;

import org.marugoto.decide.Reason;

/** Why an act on the places of a resource can be impossible. */
public enum PlacesRefusal implements Reason.Code {
    /** The command is not possible in the present status. */
    NOT_POSSIBLE_NOW,
    /** All places are taken. */
    NO_PLACE_LEFT,
    /** More people have a place than there would be. */
    FEWER_THAN_TAKEN,
    /** The person has no place here. */
    HAS_NO_PLACE
}
