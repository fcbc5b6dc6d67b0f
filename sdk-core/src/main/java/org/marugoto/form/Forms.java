package org.marugoto.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All forms of a municipality in all their versions; old ones stay readable. Immutable and thread-safe. */
public final class Forms {

    private static final Comparator<Form> BY_DATE = Comparator.comparing(Form::validFrom)
            .thenComparing(form -> form.version().version());

    private final Map<FormVersion, Form> forms;

    private Forms(Map<FormVersion, Form> forms) {
        this.forms = forms;
    }

    /** No forms at all. */
    public static Forms none() {
        return new Forms(Map.of());
    }

    /** These forms; of two with the same id and version the later in the list counts. */
    public static Forms of(Collection<Form> forms) {
        Map<FormVersion, Form> byVersion = new LinkedHashMap<>();
        forms.forEach(form -> byVersion.put(form.version(), form));
        return new Forms(byVersion);
    }

    /** These and more; of two with the same id and version the one that is added counts. */
    public Forms and(Collection<Form> more) {
        List<Form> all = new ArrayList<>(forms.values());
        all.addAll(more);
        return of(all);
    }

    /** Every version of every form. */
    public List<Form> all() {
        return List.copyOf(forms.values());
    }

    /** This version, or empty if it is not there. */
    public Optional<Form> find(FormVersion version) {
        return Optional.ofNullable(forms.get(version));
    }

    /** The version that is filled in on this day: the youngest that is valid, or empty if none is. */
    public Optional<Form> current(FormId id, LocalDate on) {
        return forms.values().stream()
                .filter(form -> form.version().form().equals(id) && !on.isBefore(form.validFrom()))
                .max(BY_DATE);
    }
}
