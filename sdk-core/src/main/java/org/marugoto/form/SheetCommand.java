package org.marugoto.form;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.marugoto.decide.Occasion;
import org.marugoto.ledger.TextId;

/** Everything that can be asked of a sheet. */
public sealed interface SheetCommand {

    /** The circumstances of the act. */
    Occasion occasion();

    /** Somebody begins to fill in a form. */
    record Start(
            @NotNull @Valid FormVersion form,
            @NotNull SheetAbout about,
            @NotNull Occasion occasion) implements SheetCommand {}

    /** Questions are answered, one or many; what was answered before is replaced. */
    record Answer(
            @NotNull Form form,
            @NotNull @Size(min = 1, max = 500) Map<String, FieldAnswer> answers,
            @NotNull Occasion occasion)
            implements SheetCommand {
        /** Copies the answers and keeps their order. */
        public Answer {
            answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        }
    }

    /** Answers were written to the wrong questions, which nobody has asked. */
    record Clear(
            @NotNull @Size(min = 1, max = 500) Set<String> fields,
            @NotNull Occasion occasion) implements SheetCommand {
        /** Copies the fields and keeps their order. */
        public Clear {
            fields = Collections.unmodifiableSet(new LinkedHashSet<>(fields));
        }
    }

    /** As much is filled in as can be for now; questions may be open. */
    record Finish(@NotNull Occasion occasion) implements SheetCommand {}

    /** Something on a finished sheet was wrong; the history keeps what stood there. */
    record Correct(
            @NotNull Form form,
            @NotNull @Size(min = 1, max = 500) Map<String, FieldAnswer> answers,
            @NotNull Optional<TextId> why,
            @NotNull Occasion occasion)
            implements SheetCommand {
        /** Copies the answers and keeps their order. */
        public Correct {
            answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        }
    }

    /** Another sheet takes its place. */
    record Supersede(@NotNull SheetId by, @NotNull Occasion occasion) implements SheetCommand {}
}
