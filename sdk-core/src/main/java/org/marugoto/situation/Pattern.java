package org.marugoto.situation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.marugoto.code.Text;

/** A situation pattern (状況パターン). Immutable and thread-safe. */
public final class Pattern {

    private final String id;
    private final Text name;
    private final Text cautions;
    private final List<String> fields;
    private final List<String> programmes;
    private final List<String> roles;
    private final Map<String, Integer> parameters;
    private final Clause when;
    private final Optional<Clause> strict;
    private final boolean neverMatch;
    private final Optional<Clause> unless;

    Pattern(
            String id,
            Text name,
            Text cautions,
            List<String> fields,
            List<String> programmes,
            List<String> roles,
            Map<String, Integer> parameters,
            Clause when,
            Optional<Clause> strict,
            boolean neverMatch,
            Optional<Clause> unless) {
        this.id = id;
        this.name = name;
        this.cautions = cautions;
        this.fields = List.copyOf(fields);
        this.programmes = List.copyOf(programmes);
        this.roles = List.copyOf(roles);
        this.parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
        this.when = when;
        this.strict = strict;
        this.neverMatch = neverMatch;
        this.unless = unless;
    }

    /** Its identifier, such as {@code P01}. */
    public String id() {
        return id;
    }

    /** What it is called. */
    public Text name() {
        return name;
    }

    /** What to beware of when reading a finding. */
    public Text cautions() {
        return cautions;
    }

    /** The fields of welfare whose agencies it normally concerns: a proposal, never a decision. */
    public List<String> fields() {
        return fields;
    }

    /** The programmes it normally leads to. */
    public List<String> programmes() {
        return programmes;
    }

    /** The persons to be found in the household. */
    public List<String> roles() {
        return roles;
    }

    /** The thresholds by name. */
    public Map<String, Integer> parameters() {
        return parameters;
    }

    /** Whether it is only ever possible until a human has assessed it. */
    public boolean neverMatch() {
        return neverMatch;
    }

    /** Whether it has a narrower meaning beside it. */
    public boolean hasStrict() {
        return strict.isPresent();
    }

    Clause when() {
        return when;
    }

    Optional<Clause> strict() {
        return strict;
    }

    Optional<Clause> unless() {
        return unless;
    }

    /** The same with other thresholds. */
    Pattern with(Map<String, Integer> other) {
        Map<String, Integer> both = new LinkedHashMap<>(parameters);
        both.putAll(other);
        return new Pattern(id, name, cautions, fields, programmes, roles, both, when, strict, neverMatch, unless);
    }
}
