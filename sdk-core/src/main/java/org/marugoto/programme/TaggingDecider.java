package org.marugoto.programme;

import static org.marugoto.programme.Tagging.Status.BY_HAND;
import static org.marugoto.programme.Tagging.Status.DERIVED;

import java.util.Optional;
import java.util.Set;
import org.marugoto.decide.Decider;
import org.marugoto.decide.Decision;
import org.marugoto.decide.TransitionTable;
import org.marugoto.programme.TaggingCommand.Release;
import org.marugoto.programme.TaggingCommand.SetByHand;
import org.marugoto.programme.TaggingEvent.TagsReleased;
import org.marugoto.programme.TaggingEvent.TagsSetByHand;

/** The rules about tags that are set by hand. Stateless and thread-safe. */
public final class TaggingDecider implements Decider<TaggingCommand, Tagging, TaggingEvent> {

    /** Which command is possible in which status. */
    public static final TransitionTable<Tagging.Status, TaggingCommand, Tagging, TaggingEvent> TABLE =
            TransitionTable.<Tagging.Status, TaggingCommand, Tagging, TaggingEvent>on(
                            Tagging::status, TagRefusal.NOT_POSSIBLE_NOW)
                    .allow(SetByHand.class, TaggingDecider::set, Set.of(DERIVED, BY_HAND), Set.of(BY_HAND))
                    .allow(Release.class, TaggingDecider::release, Set.of(BY_HAND), Set.of(DERIVED))
                    .build();

    @Override
    public Tagging initial() {
        return Tagging.NONE;
    }

    @Override
    public Decision<TaggingEvent> decide(Tagging tagging, TaggingCommand command) {
        return TABLE.decide(tagging, command);
    }

    @Override
    public Tagging evolve(Tagging before, TaggingEvent event) {
        if (event instanceof TagsSetByHand set) {
            return Tagging.builder().status(BY_HAND).byHand(set.byHand()).build();
        }
        if (event instanceof TagsReleased) {
            return Tagging.NONE;
        }
        throw new AssertionError(event.getClass());
    }

    private static Decision<TaggingEvent> set(Tagging before, SetByHand asked) {
        return before.byHand().equals(Optional.of(asked.byHand()))
                ? Decision.nothingToDo()
                : Decision.accept(new TagsSetByHand(asked.byHand()));
    }

    private static Decision<TaggingEvent> release(Tagging before, Release asked) {
        return Decision.accept(new TagsReleased(asked.occasion()));
    }
}
