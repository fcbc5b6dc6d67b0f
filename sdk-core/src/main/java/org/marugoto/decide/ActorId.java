package org.marugoto.decide;

/**
 * The identifier of a person or system that acts: a worker, a contractor's employee, an interface.
 *
 * @param value 1 to 64 characters without blanks, such as {@code W-7}
 */
public record ActorId(String value) implements Id {

    /** @throws IllegalArgumentException if the value cannot be an identifier, see {@link Id#checked(String)} */
    public ActorId {
        Id.checked(value);
    }

    /** The identifier with this value. */
    public static ActorId of(String value) {
        return new ActorId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
