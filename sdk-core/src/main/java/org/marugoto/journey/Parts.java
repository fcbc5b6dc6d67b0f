package org.marugoto.journey;

import org.marugoto.decide.Id;

/** How steps speak of what belongs to something larger, which later steps need not name again. */
final class Parts {

    private Parts() {}

    /** The name after the word of something new, which belongs to what stands under another key. */
    static <W extends Id, I extends Id> Part<W, I> begun(StepNode step, String key, NameKind<W> of, NameKind<I> kind) {
        Named<W> whole = step.named(key, of);
        Named<I> itself = step.introduces(kind);
        move(step, itself, whole);
        return new Part<>(whole, itself);
    }

    /** The name after the word of something that a step before has introduced, and what it belongs to. */
    static <W extends Id, I extends Id> Part<W, I> known(StepNode step, NameKind<W> of, NameKind<I> kind) {
        Named<I> itself = step.named(kind);
        return new Part<>(whole(step, itself, of), itself);
    }

    /** What something belongs to, as a step before has said. */
    static <W extends Id> Named<W> whole(StepNode step, Named<?> itself, NameKind<W> of) {
        return step.names().whole(itself, of);
    }

    /** From here on it belongs to this. */
    static void move(StepNode step, Named<?> itself, Named<?> whole) {
        step.names().belongs(itself, whole);
    }
}
