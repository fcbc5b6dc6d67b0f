package org.marugoto.community;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;
import org.marugoto.decide.AgencyId;

/**
 * A community issue (地域課題) as it stands now. It holds codes, areas and agencies, and nothing about anybody: residents
 * may read all of it. Immutable and thread-safe.
 */
@Value.Immutable
@Value.Style(visibility = ImplementationVisibility.PACKAGE, overshadowImplementation = true)
public interface CommunityIssue {

    /** Where a community issue stands. */
    enum Status {
        /** Nothing was told. */
        NONE,
        /** De-identified (匿名化) and handed to a body. */
        DEIDENTIFIED,
        /** Shared (共有) in the body. */
        SHARED,
        /** The body planned what to do (計画). */
        PLANNED,
        /** Who does what is agreed (役割分担). */
        ROLES_AGREED,
        /** Something planned was done (実行). */
        ACTED,
        /** Evaluated (評価); it can be planned anew. */
        EVALUATED,
        /** Dropped, with a ground. */
        DROPPED
    }

    /** An issue nothing was told of. */
    CommunityIssue NONE = builder().status(Status.NONE).build();

    /** Where it stands. */
    Status status();

    /** What it is about; empty only if nothing was told. */
    Optional<Theme> theme();

    /** Which body has it; empty only if nothing was told. */
    Optional<Body> body();

    /** What is planned, codes of {@code issueActions}. */
    Set<String> planned();

    /** When the plan is looked at again. */
    Optional<LocalDate> reviewOn();

    /** Which agency has which role, by the code of {@code issueRoles}. */
    Map<String, AgencyId> roles();

    /** What of the plan was done. */
    Set<String> done();

    /** What the evaluation found last, a code of {@code issueResults}. */
    Optional<String> result();

    /** Begins a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Begins a changed copy. */
    default Builder but() {
        return builder().from(this);
    }

    /** Builds a community issue. Not thread-safe. */
    final class Builder extends ImmutableCommunityIssue.Builder {
        Builder() {}
    }
}
