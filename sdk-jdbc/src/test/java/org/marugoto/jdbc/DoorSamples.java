package org.marugoto.jdbc;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.marugoto.decide.Id;
import org.marugoto.ledger.AggregateType;
import org.marugoto.ledger.Store;

/** What a city holds, taken apart: values of every type, and the texts that stand under a name. */
final class DoorSamples {

    private static final int MOST = 60;

    private final Map<Class<?>, Set<Object>> values = new LinkedHashMap<>();
    private final Map<String, Set<Object>> named = new LinkedHashMap<>();
    private final Map<String, Set<Object>> learned = new LinkedHashMap<>();
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Takes apart every state and every event of a store. */
    void addAll(Store store, List<AggregateType<?, ?, ?, ?>> types) {
        types.forEach(type -> addAll(store, type));
    }

    private <I extends Id, C, S, E> void addAll(Store store, AggregateType<I, C, S, E> type) {
        store.ledger(type).read((id, recorded) -> {
            add(id);
            add(recorded.state());
            store.journal().history(type, id).forEach(this::add);
        });
    }

    /** Takes a value apart, as deep as the product's own types go. */
    void add(Object value) {
        if (value instanceof Optional<?> some) {
            some.ifPresent(this::add);
        } else if (value instanceof Collection<?> many) {
            many.forEach(this::add);
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, one) -> {
                add(key);
                add(one);
            });
        } else if (isOurs(value.getClass())) {
            if (seen.add(value)) {
                keep(value);
            }
        } else if (!(value instanceof String)) {
            put(values, value.getClass(), value);
        }
    }

    private void keep(Object value) {
        for (Class<?> type : typesOf(value.getClass())) {
            put(values, type, value);
        }
        for (Method accessor : DoorShapes.accessors(DoorShapes.shapeOf(value.getClass()))) {
            Object part = DoorShapes.call(accessor, value);
            name(accessor.getDeclaringClass(), accessor.getName(), part);
            add(part);
        }
    }

    private void name(Class<?> owner, String name, Object part) {
        if (part instanceof String text) {
            put(named, name, text);
            put(named, owner.getName() + "." + name, text);
        } else if (part instanceof Optional<?> some) {
            some.ifPresent(one -> name(owner, name, one));
        } else if (part instanceof Collection<?> many) {
            many.forEach(one -> name(owner, name, one));
        } else if (part instanceof Map<?, ?> map) {
            map.keySet().forEach(one -> name(owner, name, one));
        }
    }

    private static <K> void put(Map<K, Set<Object>> all, K key, Object value) {
        Set<Object> some = all.computeIfAbsent(key, none -> new LinkedHashSet<>());
        if (some.size() < MOST) {
            some.add(value);
        }
    }

    private static Set<Class<?>> typesOf(Class<?> type) {
        Set<Class<?>> types = new LinkedHashSet<>();
        types.add(type);
        Arrays.stream(type.getInterfaces()).filter(DoorSamples::isOurs).forEach(up -> types.addAll(typesOf(up)));
        return types;
    }

    private static boolean isOurs(Class<?> type) {
        return type.getName().startsWith("org.marugoto.") && !type.isEnum();
    }

    /** Every identifier among the values. */
    Collection<Id> ids() {
        return values.values().stream()
                .flatMap(Set::stream)
                .filter(Id.class::isInstance)
                .map(Id.class::cast)
                .distinct()
                .toList();
    }

    /** What may stand under a name, as a refusal told it; from now on only that does. */
    void learn(String name, Collection<?> expected) {
        learned.put(name, new LinkedHashSet<>(expected));
    }

    /** One value of a type, or empty if the city has none. */
    Optional<Object> any(Class<?> type, Random random) {
        return oneOf(values.getOrDefault(type, Set.of()), random);
    }

    /** A text that stands under this name, best in this type, else any code at all. */
    String text(Class<?> owner, String name, Random random) {
        return (String) oneOf(learned.getOrDefault(name, Set.of()), random)
                .or(() -> oneOf(named.getOrDefault(owner.getName() + "." + name, Set.of()), random))
                .or(() -> oneOf(named.getOrDefault(name, Set.of()), random))
                .or(() -> oneOf(named.getOrDefault("code", Set.of()), random))
                .orElse("word");
    }

    private static Optional<Object> oneOf(Set<Object> some, Random random) {
        List<Object> all = new ArrayList<>(some);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
    }
}
