package org.marugoto.development;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.marugoto.decide.AgencyId;
import org.marugoto.resource.ResourceId;

/**
 * A way to a resource (資源開拓の手法); the source names three.
 *
 * @param code one of the three below
 * @param existing what is widened; only for {@value #WIDEN_EXISTING}
 * @param division who runs the public programme and is asked; only for {@value #ASK_DIVISION}
 */
public record Route(
        @NotNull @Size(min = 1, max = 64) String code,
        @NotNull Optional<ResourceId> existing,
        @NotNull Optional<AgencyId> division) {

    /** Something new is made with the neighbourhood (新たにつくる). */
    public static final String CREATE_NEW = "CREATE_NEW";

    /** What exists is widened (既存資源の幅を広げる). */
    public static final String WIDEN_EXISTING = "WIDEN_EXISTING";

    /** The division in charge of a public programme is asked (所管課と調整). */
    public static final String ASK_DIVISION = "ASK_DIVISION";

    /** Something new is made. */
    public static Route createNew() {
        return new Route(CREATE_NEW, Optional.empty(), Optional.empty());
    }

    /** What exists is widened. */
    public static Route widen(ResourceId existing) {
        return new Route(WIDEN_EXISTING, Optional.of(existing), Optional.empty());
    }

    /** The division in charge of a public programme is asked. */
    public static Route ask(AgencyId division) {
        return new Route(ASK_DIVISION, Optional.empty(), Optional.of(division));
    }

    /** Whether it is one of the three, with what that one needs and nothing else. */
    boolean isComplete() {
        return switch (code) {
            case CREATE_NEW -> existing.isEmpty() && division.isEmpty();
            case WIDEN_EXISTING -> existing.isPresent() && division.isEmpty();
            case ASK_DIVISION -> existing.isEmpty() && division.isPresent();
            default -> false;
        };
    }
}
