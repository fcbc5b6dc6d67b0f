package org.marugoto.journey;

import java.util.HashMap;
import java.util.Map;
import org.marugoto.Marugoto;
import org.marugoto.decide.Id;

/** What a scenario runs on: a support system, and the identifiers behind the scenario's names. Not thread-safe. */
final class Scene {

    private final Marugoto marugoto;
    private final Map<Named<?>, Id> ids = new HashMap<>();
    private final Map<Id, String> names = new HashMap<>();

    Scene(Marugoto marugoto) {
        this.marugoto = marugoto;
    }

    Marugoto marugoto() {
        return marugoto;
    }

    /** The identifier behind a name; drawn when the name is first used. */
    <I extends Id> I id(Named<I> named) {
        I id = named.kind().made().apply(ids.computeIfAbsent(named, this::draw).value());
        names.put(id, named.name());
        return id;
    }

    /** A new identifier of something the scenario has no name for. */
    <I extends Id> I unnamed(NameKind<I> kind) {
        return marugoto.ids().next(kind.made());
    }

    /** How the scenario calls a value: by its name if it has one, else as it is written. */
    String shown(Object value) {
        String name = value instanceof Id id ? names.get(id) : null;
        return name == null ? String.valueOf(value) : name;
    }

    /** Whether the scenario has a name for it; things of other scenarios in the same store have none. */
    boolean knows(Id id) {
        return names.containsKey(id);
    }

    private Id draw(Named<?> named) {
        return marugoto.ids().next(named.kind().made());
    }
}
