package org.marugoto.platform;

import static org.marugoto.platform.ResourceMap.Status.IN_FORCE;
import static org.marugoto.platform.ResourceMap.Status.NONE;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.marugoto.decide.Decider;
import org.marugoto.decide.Decision;
import org.marugoto.decide.Reason;
import org.marugoto.decide.TransitionTable;
import org.marugoto.platform.ResourceMapCommand.Publish;
import org.marugoto.platform.ResourceMapEvent.EditionPublished;

/** The rules about resource maps: editions are numbered, and each takes the place of the one before. Stateless and thread-safe. */
public final class ResourceMapDecider implements Decider<ResourceMapCommand, ResourceMap, ResourceMapEvent> {

    /** Which command is possible in which status. */
    public static final TransitionTable<ResourceMap.Status, ResourceMapCommand, ResourceMap, ResourceMapEvent> TABLE =
            TransitionTable.<ResourceMap.Status, ResourceMapCommand, ResourceMap, ResourceMapEvent>on(
                            ResourceMap::status, ResourceMapRefusal.NOT_POSSIBLE_NOW)
                    .allow(Publish.class, ResourceMapDecider::publish, Set.of(NONE, IN_FORCE), Set.of(IN_FORCE))
                    .build();

    @Override
    public ResourceMap initial() {
        return ResourceMap.NONE;
    }

    @Override
    public Decision<ResourceMapEvent> decide(ResourceMap now, ResourceMapCommand command) {
        return TABLE.decide(now, command);
    }

    @Override
    public ResourceMap evolve(ResourceMap before, ResourceMapEvent event) {
        EditionPublished made = (EditionPublished) event;
        return before.but()
                .status(IN_FORCE)
                .edition(made.edition())
                .madeAt(made.madeAt())
                .asOf(made.asOf())
                .resources(made.resources())
                .build();
    }

    private static Decision<ResourceMapEvent> publish(ResourceMap now, Publish asked) {
        if (now.madeAt().equals(Optional.of(asked.madeAt())) && now.resources().equals(asked.resources())) {
            return Decision.nothingToDo();
        }
        Optional<LocalDate> later = now.asOf().filter(asked.asOf()::isBefore);
        return later.isPresent()
                ? Decision.refuse(Reason.of(ResourceMapRefusal.OLDER_THAN_IN_FORCE)
                        .with("edition", now.edition())
                        .with("expected", later.get())
                        .with("found", asked.asOf()))
                : Decision.accept(new EditionPublished(
                        now.edition() + 1,
                        Optional.of(now.edition()).filter(former -> former > 0),
                        asked.madeAt(),
                        asked.asOf(),
                        asked.resources(),
                        asked.occasion()));
    }
}
