package org.marugoto.document;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marugoto.decide.Day;
import org.marugoto.decide.Id;
import org.marugoto.decide.Occasion;
import org.marugoto.decide.Reason;
import org.marugoto.decide.WholeText;

/**
 * Looks for what can be nobody's text and nobody's day, wherever it stands in a value: U+0000, half a pair of surrogates,
 * nothing but blanks, more than {@value #MAX_TEXT} characters, a year that is none of 1 to 9999. Ids and occasions check
 * themselves when they are made. Thread-safe.
 */
final class SoundCheck {

    /** The longest text in any value, in characters; most fields allow less. */
    static final int MAX_TEXT = 20_000;

    private static final String TEXT_EN =
            "must be text of at most 20,000 characters, not of blanks alone, without U+0000 and unpaired surrogates";
    private static final String TEXT_JA = "空白だけでない20,000文字以内の文字列でなければなりません（U+0000と不完全なサロゲートは使えません）";
    private static final String DAY_EN = "must lie in the years 1 to 9999";
    private static final String DAY_JA = "西暦1年から9999年まででなければなりません";

    private record Part(String name, MethodHandle accessor) {}

    /** What each class is made of, found once. */
    private final ClassValue<List<Part>> parts = new ClassValue<>() {
        @Override
        protected List<Part> computeValue(Class<?> type) {
            return partsOf(type);
        }
    };

    /** What is wrong with the value, in the order of its parts. */
    List<Reason> reasons(Object value) {
        List<Reason> wrong = new ArrayList<>();
        look("", value, wrong);
        return wrong;
    }

    private void look(String path, @Nullable Object value, List<Reason> wrong) {
        if (value instanceof String text) {
            if (!isSound(text)) {
                wrong.add(reason(path, TEXT_EN, TEXT_JA));
            }
        } else if (value instanceof LocalDate day) {
            if (!Day.isFit(day)) {
                wrong.add(reason(path, DAY_EN, DAY_JA));
            }
        } else if (value instanceof Instant at) {
            if (!Day.isFit(at)) {
                wrong.add(reason(path, DAY_EN, DAY_JA));
            }
        } else if (value instanceof Optional<?> some) {
            look(path, some.orElse(null), wrong);
        } else if (value instanceof Iterable<?> many) {
            many.forEach(one -> look(path, one, wrong));
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, one) -> {
                look(path, key, wrong);
                look(path, one, wrong);
            });
        } else if (value != null && !(value instanceof Id) && !(value instanceof Occasion)) {
            lookInto(path, value, wrong);
        }
    }

    private void lookInto(String path, Object value, List<Reason> wrong) {
        for (Part part : parts.get(value.getClass())) {
            look(path.isEmpty() ? part.name() : path + "." + part.name(), read(part, value), wrong);
        }
    }

    private static @Nullable Object read(Part part, Object value) {
        try {
            return part.accessor().invoke(value);
        } catch (RuntimeException | Error thrown) {
            throw thrown;
        } catch (Throwable checked) {
            throw new IllegalStateException("Expected to read (" + part.name() + "), but could not.", checked);
        }
    }

    private static boolean isSound(String text) {
        if (text.length() > MAX_TEXT || (!text.isEmpty() && text.isBlank())) {
            return false;
        }
        return WholeText.firstUnfit(text) < 0;
    }

    private static Reason reason(String path, String english, String japanese) {
        return Reason.of(DocumentFault.SHAPE)
                .with("name", path)
                .with("message", english)
                .with("messageJa", japanese);
    }

    private static List<Part> partsOf(Class<?> type) {
        return accessors(type)
                .filter(accessor -> mayHold(accessor.getReturnType()))
                .flatMap(accessor -> part(accessor).stream())
                .toList();
    }

    private static Stream<Method> accessors(Class<?> type) {
        if (type.isRecord()) {
            return Arrays.stream(type.getRecordComponents()).map(RecordComponent::getAccessor);
        }
        return Arrays.stream(type.getInterfaces())
                .filter(SoundCheck::hasBuilder)
                .flatMap(shape -> Arrays.stream(shape.getMethods()))
                .filter(method -> Modifier.isAbstract(method.getModifiers()) && method.getParameterCount() == 0);
    }

    private static boolean hasBuilder(Class<?> shape) {
        return Arrays.stream(shape.getMethods())
                .anyMatch(method -> method.getName().equals("builder"));
    }

    private static boolean mayHold(Class<?> type) {
        return !type.isPrimitive() && !type.isEnum() && !Id.class.isAssignableFrom(type) && type != Occasion.class;
    }

    /** A record that is not public cannot be read, and checks itself. */
    private static Optional<Part> part(Method accessor) {
        try {
            return Optional.of(
                    new Part(accessor.getName(), MethodHandles.lookup().unreflect(accessor)));
        } catch (IllegalAccessException closed) {
            return Optional.empty();
        }
    }
}
