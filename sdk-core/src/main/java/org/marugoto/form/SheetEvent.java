package org.marugoto.form;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.marugoto.decide.Occasion;
import org.marugoto.ledger.TextId;

/** Everything that can have happened to a sheet. */
public sealed interface SheetEvent {

    /** The circumstances of the act. */
    Occasion occasion();

    /** Begun in this version of the form. */
    record Started(FormVersion form, SheetAbout about, Occasion occasion) implements SheetEvent {}

    /** Answered with what was not written there before. */
    record Answered(Map<String, FieldAnswer> answers, Occasion occasion) implements SheetEvent {
        /** Copies the answers and keeps their order. */
        public Answered {
            answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        }
    }

    /** Nobody asked these questions after all. */
    record Cleared(Set<String> fields, Occasion occasion) implements SheetEvent {
        /** Copies the fields and keeps their order. */
        public Cleared {
            fields = Collections.unmodifiableSet(new LinkedHashSet<>(fields));
        }
    }

    /** Filled in as far as it goes. */
    record Finished(Occasion occasion) implements SheetEvent {}

    /** Set right after it was finished. */
    record Corrected(Map<String, FieldAnswer> answers, Optional<TextId> why, Occasion occasion) implements SheetEvent {
        /** Copies the answers and keeps their order. */
        public Corrected {
            answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        }
    }

    /** Another sheet has taken its place. */
    record Superseded(SheetId by, Occasion occasion) implements SheetEvent {}
}
