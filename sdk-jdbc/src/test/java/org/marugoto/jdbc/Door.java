package org.marugoto.jdbc;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One public method of a room.
 *
 * @param room the room
 * @param method its method
 */
record Door(Object room, Method method) {

    /** Every public method that takes something, of every room that can be reached from here. */
    static List<Door> of(Object house) {
        List<Door> doors = new ArrayList<>();
        for (Method method : methods(house.getClass())) {
            if (method.getParameterCount() > 0) {
                doors.add(new Door(house, method));
            } else if (isRoom(method.getReturnType())) {
                doors.addAll(of(DoorShapes.call(method, house)));
            }
        }
        return doors;
    }

    private static List<Method> methods(Class<?> room) {
        return Arrays.stream(room.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> !method.isBridge() && !method.isSynthetic())
                .sorted(Comparator.comparing(Method::getName).thenComparing(Method::toGenericString))
                .toList();
    }

    /** A room is a class of the façade's own package that is no value. */
    private static boolean isRoom(Class<?> type) {
        return type.getPackageName().equals("org.marugoto")
                && Modifier.isFinal(type.getModifiers())
                && !type.isRecord();
    }

    /** What to choose for the sealed commands it takes, one choice for each command there is; one empty choice if none. */
    List<Map<Class<?>, Class<?>>> choices() {
        for (Type parameter : method.getGenericParameterTypes()) {
            Class<?> raw = DoorShapes.raw(parameter);
            if (isCommand(raw)) {
                return choices(raw);
            }
        }
        return List.of(Map.of());
    }

    private static boolean isCommand(Class<?> type) {
        Class<?> around = type.getDeclaringClass();
        return type.getSimpleName().endsWith("Command") || around != null && type.isSealed() && isCommand(around);
    }

    private static List<Map<Class<?>, Class<?>>> choices(Class<?> sealed) {
        List<Map<Class<?>, Class<?>>> all = new ArrayList<>();
        for (Class<?> leaf : DoorShapes.leaves(sealed)) {
            Map<Class<?>, Class<?>> choice = Map.of(sealed, leaf);
            List<Map<Class<?>, Class<?>>> deeper = Arrays.stream(leaf.getRecordComponents())
                    .map(part -> part.getType())
                    .filter(Door::isCommand)
                    .flatMap(part -> choices(part).stream())
                    .toList();
            if (deeper.isEmpty()) {
                all.add(choice);
            }
            deeper.forEach(more -> {
                Map<Class<?>, Class<?>> both = new HashMap<>(more);
                both.putAll(choice);
                all.add(both);
            });
        }
        return all;
    }

    /** Such as {@code Cases.handle(Open)}. */
    String name(Map<Class<?>, Class<?>> choice) {
        String chosen = choice.values().stream()
                .map(Class::getSimpleName)
                .sorted()
                .toList()
                .toString();
        return room.getClass().getSimpleName() + "." + method.getName() + (choice.isEmpty() ? "" : chosen);
    }
}
