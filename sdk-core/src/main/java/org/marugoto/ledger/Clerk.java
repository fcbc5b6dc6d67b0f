package org.marugoto.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.marugoto.decide.Decision;
import org.marugoto.decide.Id;
import org.marugoto.decide.Reason;

/**
 * Loads, decides, evolves and records: the one path from a command to the ledger.
 *
 * <p>Everything a command sets in motion, its reactions included, is decided first and recorded after, so a refusal
 * anywhere leaves no trace. A clerk never retries; whoever owns the transaction may. Immutable, and as safe for several
 * threads as its store.
 */
public final class Clerk {

    /** How many orders one command may set in motion before it is taken for an endless loop. */
    private static final int MAX_ORDERS = 1_000;

    private final Store store;
    private final Map<String, List<Reaction.Looking<Id, Object>>> reactions;

    private Clerk(Store store, Map<String, List<Reaction.Looking<Id, Object>>> reactions) {
        this.store = store;
        this.reactions = reactions;
    }

    /** A clerk over this store, with no reactions yet. */
    public static Clerk over(Store store) {
        return new Clerk(store, Map.of());
    }

    /** A clerk that also carries out what these events mean elsewhere. */
    public <I extends Id, C, S, E> Clerk reacting(AggregateType<I, C, S, E> type, Reaction<I, E> reaction) {
        return looking(type, (id, event, states) -> reaction.to(id, event));
    }

    /** A clerk that also carries out what these events mean elsewhere, which depends on what others are by then. */
    @SuppressWarnings("unchecked")
    public <I extends Id, C, S, E> Clerk looking(AggregateType<I, C, S, E> type, Reaction.Looking<I, E> reaction) {
        Map<String, List<Reaction.Looking<Id, Object>>> more = new LinkedHashMap<>(reactions);
        List<Reaction.Looking<Id, Object>> own = new ArrayList<>(more.getOrDefault(type.name(), List.of()));
        own.add((id, event, states) -> reaction.to((I) id, (E) event, states));
        more.put(type.name(), List.copyOf(own));
        return new Clerk(store, Map.copyOf(more));
    }

    /**
     * Handles one command.
     *
     * @throws StaleVersionException if somebody else recorded in between; nothing was written
     */
    public <I extends Id, C, S, E> Outcome<S, E> handle(AggregateType<I, C, S, E> type, I id, C command) {
        try {
            return store.within(() -> new Handling(true).handle(type, id, command));
        } catch (OldMemory old) {
            return store.within(() -> new Handling(false).handle(type, id, command));
        }
    }

    /** Something was decided upon a state that is not the latest, which the store remembered; it is decided again. */
    private static final class OldMemory extends RuntimeException {
        private static final long serialVersionUID = 1L;

        OldMemory() {
            super(null, null, false, false);
        }
    }

    private record Key(String type, String id) {}

    /** What will be recorded for one aggregate once everything is decided. */
    private static final class Pending<I extends Id, C, S, E> {
        private final AggregateType<I, C, S, E> type;
        private final I id;
        private final Ledger<I, S, E> ledger;
        private final Optional<Recorded<S>> seen;
        private final boolean remembered;
        private final List<E> events = new ArrayList<>();
        private S state;

        Pending(AggregateType<I, C, S, E> type, I id, Ledger<I, S, E> ledger, boolean mayRemember) {
            this.type = type;
            this.id = id;
            this.ledger = ledger;
            Optional<Recorded<S>> memory = mayRemember ? ledger.remembered(id) : Optional.empty();
            this.remembered = memory.isPresent();
            this.seen = remembered ? memory : ledger.find(id);
            this.state =
                    seen.map(Recorded::state).orElseGet(() -> type.decider().initial());
        }

        Version version() {
            return seen.map(Recorded::version).orElse(Version.NEW);
        }

        /** What is recorded upon proves itself then; what only was looked at is looked at once more. */
        void confirm() {
            if (remembered && !ledger.find(id).equals(seen)) {
                throw new OldMemory();
            }
        }

        void record() {
            if (events.isEmpty()) {
                return;
            }
            try {
                ledger.record(id, version(), state, events);
            } catch (StaleVersionException stale) {
                if (remembered && !stale.isBrokenOff()) {
                    throw new OldMemory();
                }
                throw stale;
            }
        }

        void add(List<E> more) {
            state = type.decider().fold(state, more);
            events.addAll(more);
        }
    }

    /** One command with all it sets in motion. */
    private final class Handling implements Reaction.States {
        private final Map<Key, Pending<?, ?, ?, ?>> pending = new LinkedHashMap<>();
        private final boolean mayRemember;
        private int orders;

        Handling(boolean mayRemember) {
            this.mayRemember = mayRemember;
        }

        <I extends Id, C, S, E> Outcome<S, E> handle(AggregateType<I, C, S, E> type, I id, C command) {
            Pending<I, C, S, E> first = pendingOf(type, id);
            List<Reason> reasons = carryOut(first, command);
            boolean refused = !reasons.isEmpty();
            for (Pending<?, ?, ?, ?> one : pending.values()) {
                if (refused || one.events.isEmpty()) {
                    one.confirm();
                }
            }
            if (refused) {
                return new Outcome.Refused<>(reasons);
            }
            pending.values().forEach(Pending::record);
            Version after = first.version().plus(first.events.size());
            return new Outcome.Done<>(new Recorded<>(first.state, after), first.events);
        }

        @Override
        public <I extends Id, C, S, E> S now(AggregateType<I, C, S, E> type, I id) {
            return pendingOf(type, id).state;
        }

        private <I extends Id, C, S, E> List<Reason> carryOut(Reaction.Order<I, C, S, E> order) {
            return carryOut(pendingOf(order.type(), order.id()), order.command());
        }

        private <I extends Id, C, S, E> List<Reason> carryOut(Pending<I, C, S, E> target, C command) {
            if (++orders > MAX_ORDERS) {
                throw new IllegalStateException("A command sets at most %d orders in motion; the last was for (%s)."
                        .formatted(MAX_ORDERS, target.type.name()));
            }
            Decision<E> decision = target.type.decider().decide(target.state, command);
            return decision.match(events -> follow(target, events), reasons -> reasons);
        }

        private <I extends Id, C, S, E> List<Reason> follow(Pending<I, C, S, E> target, List<E> events) {
            target.add(events);
            for (E event : events) {
                for (Reaction.Looking<Id, Object> reaction : reactions.getOrDefault(target.type.name(), List.of())) {
                    for (Reaction.Order<?, ?, ?, ?> order : reaction.to(target.id, event, this)) {
                        List<Reason> reasons = carryOut(order);
                        if (!reasons.isEmpty()) {
                            return reasons;
                        }
                    }
                }
            }
            return List.of();
        }

        @SuppressWarnings("unchecked")
        private <I extends Id, C, S, E> Pending<I, C, S, E> pendingOf(AggregateType<I, C, S, E> type, I id) {
            return (Pending<I, C, S, E>) pending.computeIfAbsent(
                    new Key(type.name(), id.value()), key -> new Pending<>(type, id, store.ledger(type), mayRemember));
        }
    }
}
