package org.marugoto.rule;

/**
 * Where a rule sends a consultation (つなぎ先): one agency, or whoever has a role in the area.
 *
 * @param kind agency or role
 * @param code the agency's identifier or the role's code, such as {@code fukumaru} or {@code ELDERLY_CARE}
 */
public record Destination(Kind kind, String code) implements Comparable<Destination> {

    private static final String ROLE = "role:";

    /** What the code names. */
    public enum Kind {
        /** One agency. */
        AGENCY,
        /** Any agency that has the role and serves the area. */
        ROLE
    }

    /** @throws IllegalArgumentException if the code cannot be one */
    public Destination {
        if (!Names.isCode(code)) {
            throw new IllegalArgumentException(
                    "A destination is an agency's identifier or role: and a code, but found (%s).".formatted(code));
        }
    }

    /** One agency. */
    public static Destination agency(String id) {
        return new Destination(Kind.AGENCY, id);
    }

    /** Whoever has the role. */
    public static Destination role(String code) {
        return new Destination(Kind.ROLE, code);
    }

    /**
     * As documents write it: {@code fukumaru} or {@code role:ELDERLY_CARE}.
     *
     * @throws IllegalArgumentException if it cannot be a destination
     */
    public static Destination parse(String text) {
        return text.startsWith(ROLE) ? role(text.substring(ROLE.length())) : agency(text);
    }

    @Override
    public int compareTo(Destination other) {
        return toString().compareTo(other.toString());
    }

    /** As documents write it. */
    @Override
    public String toString() {
        return kind == Kind.ROLE ? ROLE + code : code;
    }
}
