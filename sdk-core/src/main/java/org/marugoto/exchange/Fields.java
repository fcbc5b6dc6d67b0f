package org.marugoto.exchange;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.marugoto.decide.Reason;

/** The fields of one object, which knows what nobody has asked for: that is told in the end. */
final class Fields {

    private final Map<?, ?> values;
    private final String path;
    private final Losses losses;
    private final Set<String> used = new HashSet<>();
    private final Map<String, List<Fields>> inner = new HashMap<>();

    Fields(Map<?, ?> values, String path, Losses losses) {
        this.values = values;
        this.path = path;
        this.losses = losses;
    }

    String path(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    /** The text under a key; empty if there is none, or it is blank. */
    Optional<String> text(String key) {
        used.add(key);
        Object value = values.get(key);
        if (value instanceof Map || value instanceof List) {
            lose(key, ExchangeLoss.NOT_UNDERSTOOD);
            return Optional.empty();
        }
        return Optional.ofNullable(value)
                .map(found -> found instanceof BigDecimal number ? number.toString() : found.toString())
                .map(String::strip)
                .filter(found -> !found.isEmpty());
    }

    Optional<BigDecimal> number(String key) {
        Optional<String> text = text(key);
        try {
            return text.map(BigDecimal::new);
        } catch (NumberFormatException none) {
            lose(key, ExchangeLoss.NOT_UNDERSTOOD);
            return Optional.empty();
        }
    }

    /** A whole number in the range; a loss and empty if there is another one. */
    Optional<Integer> whole(String key, int min, int max) {
        Optional<BigDecimal> number = number(key);
        try {
            Optional<Integer> whole =
                    number.map(BigDecimal::intValueExact).filter(found -> found >= min && found <= max);
            if (number.isPresent() && whole.isEmpty()) {
                lose(key, ExchangeLoss.NOT_UNDERSTOOD);
            }
            return whole;
        } catch (ArithmeticException none) {
            lose(key, ExchangeLoss.NOT_UNDERSTOOD);
            return Optional.empty();
        }
    }

    /** The day under a key, with or without a time behind it. */
    Optional<LocalDate> date(String key) {
        Optional<String> text = text(key);
        try {
            return text.map(found -> LocalDate.parse(found.length() > 10 ? found.substring(0, 10) : found));
        } catch (DateTimeException none) {
            lose(key, ExchangeLoss.NOT_UNDERSTOOD);
            return Optional.empty();
        }
    }

    /** The objects of the list under a key. */
    List<Fields> objects(String key) {
        return inner.computeIfAbsent(key, this::read);
    }

    /** The object under a key. */
    Optional<Fields> object(String key) {
        return objects(key).stream().findFirst();
    }

    private List<Fields> read(String key) {
        used.add(key);
        Object value = values.get(key);
        List<Fields> found = new ArrayList<>();
        if (value instanceof Map<?, ?> one) {
            found.add(new Fields(one, path(key), losses));
        } else if (value instanceof List<?> items) {
            for (int i = 0; i < items.size(); i++) {
                String place = path(key) + "[" + i + "]";
                if (items.get(i) instanceof Map<?, ?> item) {
                    found.add(new Fields(item, place, losses));
                } else {
                    losses.add(place, Reason.of(ExchangeLoss.NOT_UNDERSTOOD));
                }
            }
        } else if (value != null) {
            lose(key, ExchangeLoss.NOT_UNDERSTOOD);
        }
        return found;
    }

    /** These say nothing that is not said elsewhere. */
    void skip(String... keys) {
        used.addAll(List.of(keys));
    }

    /** Nothing here says anything that is not said elsewhere. */
    void skipAll() {
        values.keySet().forEach(key -> used.add(String.valueOf(key)));
        inner.clear();
    }

    void lose(String key, ExchangeLoss code) {
        losses.add(path(key), Reason.of(code));
    }

    void lose(String key, ExchangeLoss code, String found) {
        losses.add(path(key), Reason.of(code).with("found", found));
    }

    /** Tells what nobody has asked for, here and within. */
    void rest() {
        values.forEach((key, value) -> {
            if (!used.contains(String.valueOf(key)) && !isEmpty(value)) {
                lose(String.valueOf(key), ExchangeLoss.NOT_TAKEN_OVER);
            }
        });
        inner.values().forEach(list -> list.forEach(Fields::rest));
    }

    private static boolean isEmpty(Object value) {
        return (value instanceof String text && text.isBlank())
                || (value instanceof List<?> list && list.isEmpty())
                || (value instanceof Map<?, ?> map && map.isEmpty());
    }
}
