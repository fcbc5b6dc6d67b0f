package org.marugoto.jdbc;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How the product's own types are read and made: records, and interfaces with a builder. */
final class DoorShapes {

    private DoorShapes() {}

    /** The record, or the interface with a builder that this class stands behind. */
    static Class<?> shapeOf(Class<?> type) {
        return Stream.concat(Stream.of(type), Arrays.stream(type.getInterfaces()))
                .filter(DoorShapes::hasBuilder)
                .findFirst()
                .orElse(type);
    }

    static boolean hasBuilder(Class<?> type) {
        return type.isInterface()
                && Arrays.stream(type.getDeclaredMethods())
                        .anyMatch(method -> method.getName().equals("builder") && method.getParameterCount() == 0);
    }

    /** What a value of the type is made of. */
    static List<Method> accessors(Class<?> type) {
        if (type.isRecord()) {
            return Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getAccessor)
                    .toList();
        }
        if (hasBuilder(type)) {
            return Arrays.stream(type.getMethods())
                    .filter(method -> Modifier.isAbstract(method.getModifiers()))
                    .filter(method -> method.getParameterCount() == 0)
                    .sorted(Comparator.comparing(Method::getName))
                    .toList();
        }
        return List.of();
    }

    /** Calls a method, and throws what it throws. */
    static Object call(Method method, @Nullable Object target, @Nullable Object... arguments) {
        try {
            method.setAccessible(true);
            return method.invoke(target, arguments);
        } catch (InvocationTargetException thrown) {
            throw rethrown(thrown.getCause());
        } catch (IllegalAccessException closed) {
            throw new AssertionError(method.toString(), closed);
        }
    }

    /** A value of the type made of these parts, as {@link #accessors} lists them. */
    static Object make(Class<?> type, List<@Nullable Object> parts) {
        return type.isRecord() ? makeRecord(type, parts) : build(type, parts);
    }

    private static Object makeRecord(Class<?> type, List<@Nullable Object> parts) {
        try {
            Class<?>[] types = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            Constructor<?> canonical = type.getDeclaredConstructor(types);
            canonical.setAccessible(true);
            return canonical.newInstance(parts.toArray());
        } catch (InvocationTargetException thrown) {
            throw rethrown(thrown.getCause());
        } catch (ReflectiveOperationException closed) {
            throw new AssertionError(type.toString(), closed);
        }
    }

    private static Object build(Class<?> type, List<@Nullable Object> parts) {
        try {
            Object builder = call(type.getDeclaredMethod("builder"), null);
            List<Method> accessors = accessors(type);
            for (int i = 0; i < parts.size(); i++) {
                call(setter(builder.getClass(), accessors.get(i)), builder, parts.get(i));
            }
            return call(builder.getClass().getMethod("build"), builder);
        } catch (NoSuchMethodException none) {
            throw new AssertionError(type.toString(), none);
        }
    }

    private static Method setter(Class<?> builder, Method accessor) {
        return Arrays.stream(builder.getMethods())
                .filter(method -> method.getName().equals(accessor.getName()) && method.getParameterCount() == 1)
                .filter(method -> method.getParameterTypes()[0].isAssignableFrom(accessor.getReturnType()))
                .filter(method -> !method.isBridge())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no setter for " + accessor));
    }

    private static RuntimeException rethrown(Throwable thrown) {
        if (thrown instanceof RuntimeException unchecked) {
            return unchecked;
        }
        if (thrown instanceof Error error) {
            throw error;
        }
        return new IllegalStateException(thrown);
    }

    /** Every record that is one of a sealed type, and of the sealed types in it. */
    static List<Class<?>> leaves(Class<?> sealed) {
        List<Class<?>> leaves = new ArrayList<>();
        for (Class<?> permitted :
                Optional.ofNullable(sealed.getPermittedSubclasses()).orElse(new Class<?>[0])) {
            if (permitted.isSealed()) {
                leaves.addAll(leaves(permitted));
            } else {
                leaves.add(permitted);
            }
        }
        return leaves;
    }

    static Class<?> raw(Type type) {
        if (type instanceof Class<?> plain) {
            return plain;
        }
        if (type instanceof ParameterizedType generic) {
            return raw(generic.getRawType());
        }
        if (type instanceof WildcardType wild) {
            return raw(wild.getUpperBounds()[0]);
        }
        return raw(((TypeVariable<?>) type).getBounds()[0]);
    }

    static Type argument(Type type, int which) {
        return type instanceof ParameterizedType generic ? generic.getActualTypeArguments()[which] : Object.class;
    }
}
