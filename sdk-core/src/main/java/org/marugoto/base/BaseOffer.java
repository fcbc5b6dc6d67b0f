package org.marugoto.base;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.marugoto.area.AreaId;
import org.marugoto.code.Text;

/**
 * What a base is, as everybody may know.
 *
 * @param name what people call it
 * @param kind a code of the list {@code baseKinds}, such as 藤沢市's {@code CORE} (基幹型)
 * @param area the area it is for
 * @param functions codes of the list {@code baseFunctions}; at least one
 * @param programmes codes of the programmes (事業) it serves; one base may serve several
 * @param audiences for whom it is, codes of the list {@code baseAudiences}; empty if for everybody
 */
public record BaseOffer(
        @NotNull @Valid Text name,
        @NotNull @Size(min = 1, max = 64) String kind,
        @NotNull AreaId area,
        @NotNull @Size(min = 1, max = 50) Set<@Size(min = 1, max = 64) String> functions,
        @NotNull @Size(max = 20) Set<@Size(min = 1, max = 64) String> programmes,
        @NotNull @Size(max = 20) Set<@Size(min = 1, max = 64) String> audiences) {

    /** Copies the sets and sorts them. */
    public BaseOffer {
        functions = sorted(functions);
        programmes = sorted(programmes);
        audiences = sorted(audiences);
    }

    private static Set<String> sorted(Collection<String> codes) {
        return Collections.unmodifiableSet(new TreeSet<>(codes));
    }
}
