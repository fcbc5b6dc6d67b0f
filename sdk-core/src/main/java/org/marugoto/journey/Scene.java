package org.marugoto.journey;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.marugoto.Marugoto;
import org.marugoto.decide.Id;
import org.marugoto.ledger.TextId;

/** What a scenario runs on: a support system, and the identifiers behind the scenario's names. Not thread-safe. */
final class Scene {

    private static final int TAIL = 12;

    private final Marugoto marugoto;
    private String own = "";
    private final Map<Named<?>, Id> ids = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    Scene(Marugoto marugoto) {
        this.marugoto = marugoto;
    }

    Marugoto marugoto() {
        return marugoto;
    }

    /** The identifier behind a name; drawn when the name is first used. */
    <I extends Id> I id(Named<I> named) {
        I id = named.kind().made().apply(ids.computeIfAbsent(named, this::draw).value());
        names.put(id.value(), named.name());
        return id;
    }

    /** A new identifier of something the scenario has no name for. */
    <I extends Id> I unnamed(NameKind<I> kind) {
        return marugoto.ids().next(kind.made());
    }

    /** Keeps words that are personal; commands and events have only the key. */
    TextId kept(String words) {
        TextId key = marugoto.ids().next(TextId::of);
        marugoto.store().texts().put(key, words);
        return key;
    }

    /**
     * A code that is this scenario's own, as the names are: what another one has noted under the same code, in the same store,
     * is not counted here.
     */
    String own(String code) {
        if (own.isEmpty()) {
            own = tail(marugoto.ids().next(TextId::of).value()).toUpperCase(Locale.ROOT);
        }
        return code + "-" + own;
    }

    /** From here on the scenario calls by this name what something else has drawn the identifier for. */
    <I extends Id> void bind(Named<I> named, I id) {
        ids.put(named, id);
        names.put(id.value(), named.name());
    }

    /** How the scenario calls a value: by its name if it has one, else as it is written. */
    String shown(Object value) {
        return value instanceof Id id ? shown(id.value()) : String.valueOf(value);
    }

    /** Whether the scenario has a name for it; things of other scenarios in the same store have none. */
    boolean knows(Id id) {
        return names.containsKey(id.value());
    }

    /** What follows from something is numbered behind its identifier, and so behind its name. */
    private String shown(String id) {
        String name = names.get(id);
        int dot = id.lastIndexOf('.');
        if (name != null || dot <= 0) {
            return name == null ? id : name;
        }
        String first = names.get(id.substring(0, dot));
        return first == null ? id : first + id.substring(dot);
    }

    private static String tail(String id) {
        return id.substring(Math.max(0, id.length() - TAIL));
    }

    private Id draw(Named<?> named) {
        return marugoto.ids().next(named.kind().made());
    }
}
