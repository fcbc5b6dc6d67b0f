package org.marugoto.json;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Equals what is left out of a text: a collection or a map without anything, and the {@code NONE} of a type.
 *
 * <p>The JSON library makes one by its constructor and asks it whether it equals a value.
 */
final class EmptyPart {

    private static final String NONE = "NONE";

    /** The value of a type that stands for nothing, by each class of a value; reflection is slow. */
    private static final ClassValue<Optional<Object>> NONES = new ClassValue<>() {
        @Override
        protected Optional<Object> computeValue(Class<?> type) {
            return Arrays.stream(type.getInterfaces())
                    .map(EmptyPart::noneOf)
                    .flatMap(Optional::stream)
                    .findFirst()
                    .or(() -> noneOf(type));
        }
    };

    /** The constant {@code NONE} of this type, unless it is an enum, whose constants are codes. */
    static Optional<Object> noneOf(Class<?> type) {
        if (type.isEnum()) {
            return Optional.empty();
        }
        return Arrays.stream(type.getFields())
                .filter(field -> field.getName().equals(NONE) && field.getType().equals(type))
                .findFirst()
                .map(EmptyPart::valueOf);
    }

    private static Object valueOf(Field none) {
        try {
            return none.get(null);
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException("Expected a public constant, but (%s) is hidden.".formatted(none), hidden);
        }
    }

    @Override
    public boolean equals(@Nullable Object value) {
        if (value instanceof Collection<?> some) {
            return some.isEmpty();
        }
        if (value instanceof Map<?, ?> some) {
            return some.isEmpty();
        }
        return value != null
                && NONES.get(value.getClass()).filter(value::equals).isPresent();
    }

    @Override
    public int hashCode() {
        return NONE.hashCode();
    }
}
