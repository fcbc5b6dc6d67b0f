package org.marugoto.form;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;

/**
 * A form somebody fills in (記入票) as it stands now: codes, numbers and days; words lie apart. Immutable and thread-safe.
 */
@Value.Immutable
@Value.Style(visibility = ImplementationVisibility.PACKAGE, overshadowImplementation = true)
public interface Sheet {

    /** Where a sheet stands. */
    enum Status {
        /** Never started. */
        NONE,
        /** Being filled in (記入中). */
        STARTED,
        /** Filled in (記入済); can still be corrected. */
        FINISHED,
        /** Another sheet has taken its place (差替済); kept to be read. */
        SUPERSEDED
    }

    /** A sheet that was never started. */
    Sheet NONE = builder().status(Status.NONE).build();

    /** Where it stands. */
    Status status();

    /** The version of the form it is filled in, for ever. */
    Optional<FormVersion> form();

    /** What it is about. */
    Optional<SheetAbout> about();

    /** The day it was started. */
    Optional<LocalDate> startedOn();

    /** What was answered, by field; a question nobody asked is left out. */
    Map<String, FieldAnswer> answers();

    /** The sheet that has taken its place. */
    Optional<SheetId> supersededBy();

    /** What was answered to a question, or empty if nobody asked it. */
    default Optional<FieldAnswer> answer(String field) {
        return Optional.ofNullable(answers().get(field));
    }

    /** Begins a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Begins a changed copy. */
    default Builder but() {
        return builder().from(this);
    }

    /** Builds a sheet. Not thread-safe. */
    final class Builder extends ImmutableSheet.Builder {
        Builder() {}
    }
}
