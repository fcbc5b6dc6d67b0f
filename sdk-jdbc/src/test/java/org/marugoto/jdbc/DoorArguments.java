package org.marugoto.jdbc;

import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes one list of arguments by their types, always the same for the same seed, and on the way counts the places in them;
 * at one of them it can put something else.
 */
final class DoorArguments {

    /** No place: everything is as it should be. */
    static final int NOWHERE = -1;

    private static final String IN_OPTIONAL = "?";

    /** How many elements of a collection have places of their own. */
    private static final int LOOKED_AT = 2;

    /** No type whose values are put together that can be found nowhere. */
    static final class Unmakeable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unmakeable(String message) {
            super(message);
        }
    }

    /** What stands at a place. */
    enum Kind {
        TEXT,
        INT,
        LONG,
        DAY,
        INSTANT,
        REFERENCE,
        PRIMITIVE
    }

    /**
     * Where something can be put.
     *
     * @param kind what stands there
     * @param path how to get there, such as {@code command.next.action.word}
     * @param optional whether it is in an {@link Optional}, which is empty without it
     */
    record Place(Kind kind, String path, boolean optional) {

        /** Nowhere. */
        static final Place NONE = new Place(Kind.REFERENCE, "", true);
    }

    private final DoorSamples samples;
    private final Random random;
    private final Map<Class<?>, Class<?>> choice;
    private final int target;
    private final @Nullable Object bad;
    private final List<Place> places = new ArrayList<>();

    DoorArguments(DoorSamples samples, long seed, Map<Class<?>, Class<?>> choice, int target, @Nullable Object bad) {
        this.samples = samples;
        this.random = new Random(seed);
        this.choice = choice;
        this.target = target;
        this.bad = bad;
    }

    /** The places of what was made, in their order. */
    List<Place> places() {
        return places;
    }

    /** The arguments of a method. */
    @Nullable
    Object[] arguments(Method door) {
        Type[] types = door.getGenericParameterTypes();
        @Nullable Object[] made = new Object[types.length];
        for (int i = 0; i < types.length; i++) {
            String name = door.getParameters()[i].getName();
            made[i] = make(types[i], door.getDeclaringClass(), name, name, null);
        }
        return made;
    }

    private @Nullable Object make(Type type, Class<?> owner, String name, String path, @Nullable Object like) {
        Class<?> raw = DoorShapes.raw(type);
        Object good = good(type, raw, owner, name, path, like);
        places.add(new Place(kindOf(raw), path, path.endsWith(IN_OPTIONAL)));
        return places.size() - 1 == target ? bad : good;
    }

    private static Kind kindOf(Class<?> raw) {
        if (raw == String.class) {
            return Kind.TEXT;
        }
        if (raw == int.class || raw == Integer.class) {
            return Kind.INT;
        }
        if (raw == long.class || raw == Long.class) {
            return Kind.LONG;
        }
        if (raw == LocalDate.class) {
            return Kind.DAY;
        }
        if (raw == Instant.class) {
            return Kind.INSTANT;
        }
        return raw.isPrimitive() ? Kind.PRIMITIVE : Kind.REFERENCE;
    }

    private Object good(Type type, Class<?> raw, Class<?> owner, String name, String path, @Nullable Object like) {
        if (raw == Optional.class) {
            return optional(type, owner, name, path, (Optional<?>) like);
        }
        if (raw == Map.class) {
            return map(type, owner, name, path, (Map<?, ?>) like);
        }
        if (raw == List.class || raw == Collection.class) {
            return fill(new ArrayList<>(), type, owner, name, path, (Collection<?>) like);
        }
        if (raw == Set.class) {
            return fill(new LinkedHashSet<>(), type, owner, name, path, (Collection<?>) like);
        }
        if (raw == java.util.Iterator.class) {
            return fill(new ArrayList<>(), type, owner, name, path, null).iterator();
        }
        if (raw == String.class) {
            return like == null ? samples.text(owner, name, random) : like;
        }
        return raw.getName().startsWith("org.marugoto.") && !raw.isEnum()
                ? ours(raw, path, like)
                : like == null ? plain(raw) : like;
    }

    private Object optional(Type type, Class<?> owner, String name, String path, @Nullable Optional<?> like) {
        if (like == null ? random.nextInt(4) == 0 : like.isEmpty()) {
            return Optional.empty();
        }
        Object part =
                make(DoorShapes.argument(type, 0), owner, name, path + IN_OPTIONAL, like == null ? null : like.get());
        return Optional.ofNullable(part);
    }

    private <T extends Collection<@Nullable Object>> T fill(
            T into, Type type, Class<?> owner, String name, String path, @Nullable Collection<?> like) {
        Type element = DoorShapes.argument(type, 0);
        if (like == null) {
            into.add(make(element, owner, name, path + "[]", null));
        } else {
            int[] at = {0};
            like.forEach(one -> into.add(at[0]++ < LOOKED_AT ? make(element, owner, name, path + "[]", one) : one));
        }
        return into;
    }

    private Map<Object, Object> map(Type type, Class<?> owner, String name, String path, @Nullable Map<?, ?> like) {
        Map<Object, Object> made = new LinkedHashMap<>();
        List<Map.Entry<?, ?>> some = new ArrayList<>();
        if (like != null) {
            some.addAll(like.entrySet());
        }
        for (int i = 0; i < (like == null ? 1 : some.size()); i++) {
            Object key = like == null ? null : some.get(i).getKey();
            Object value = like == null ? null : some.get(i).getValue();
            if (i >= LOOKED_AT) {
                made.put(key, value);
                continue;
            }
            made.put(
                    make(DoorShapes.argument(type, 0), owner, name, path + "{key}", key),
                    make(DoorShapes.argument(type, 1), owner, name, path + "{value}", value));
        }
        return made;
    }

    private Object ours(Class<?> raw, String path, @Nullable Object like) {
        Object pattern = like;
        if (pattern == null && !choice.containsKey(raw)) {
            pattern = samples.any(raw, random).orElse(null);
        }
        Class<?> shape = pattern == null ? chosen(raw) : DoorShapes.shapeOf(pattern.getClass());
        if (!shape.isRecord() && !DoorShapes.hasBuilder(shape)) {
            if (pattern == null) {
                throw new Unmakeable(shape.getName());
            }
            return pattern;
        }
        List<@Nullable Object> parts = new ArrayList<>();
        for (Method accessor : DoorShapes.accessors(shape)) {
            Object part = pattern == null ? null : DoorShapes.call(accessor, pattern);
            parts.add(make(
                    accessor.getGenericReturnType(), shape, accessor.getName(), path + "." + accessor.getName(), part));
        }
        return DoorShapes.make(shape, parts);
    }

    private Class<?> chosen(Class<?> raw) {
        if (choice.containsKey(raw)) {
            return choice.get(raw);
        }
        List<Class<?>> leaves = DoorShapes.leaves(raw);
        return leaves.isEmpty() ? raw : leaves.get(random.nextInt(leaves.size()));
    }

    private Object plain(Class<?> raw) {
        if (raw.isEnum()) {
            return raw.getEnumConstants()[random.nextInt(raw.getEnumConstants().length)];
        }
        if (raw == int.class || raw == Integer.class) {
            return 1 + random.nextInt(3);
        }
        if (raw == long.class || raw == Long.class) {
            return 1L + random.nextInt(3);
        }
        if (raw == boolean.class || raw == Boolean.class) {
            return random.nextBoolean();
        }
        if (raw == double.class || raw == Double.class) {
            return 1.0;
        }
        return samples.any(raw, random).orElseThrow(() -> new Unmakeable(raw.getName()));
    }
}
