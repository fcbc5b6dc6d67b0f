package org.marugoto.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.marugoto.Marugoto;
import org.marugoto.decide.Reason;
import org.marugoto.document.Fault;
import org.marugoto.document.ShapeCheck;
import org.marugoto.ledger.AggregateType;
import org.marugoto.ledger.Ids;
import org.marugoto.ledger.Store;
import org.marugoto.ledger.StoreCheck;

/**
 * Runs journeys, each scenario on a store of its own.
 *
 * <p>After the last step of a scenario the whole journal is folded and compared with the state. As safe for several
 * threads as the stores it is given.
 */
public final class JourneyRunner {

    private final Supplier<? extends Store> stores;
    private final Supplier<Ids> ids;
    private final ShapeCheck shapes;

    private JourneyRunner(Supplier<? extends Store> stores, Supplier<Ids> ids, ShapeCheck shapes) {
        this.stores = stores;
        this.ids = ids;
        this.shapes = shapes;
    }

    /**
     * Runs on these stores, with counted identifiers.
     *
     * @param stores asked once for each scenario, best for an empty one; one that is not empty needs {@link #ids other
     *     identifiers}
     */
    public static JourneyRunner on(Supplier<? extends Store> stores) {
        return new JourneyRunner(stores, () -> Ids.counted("J"), ShapeCheck.ifAvailable());
    }

    /** The same with identifiers that no other scenario gets, so that several can share a store. */
    public JourneyRunner ids(Ids shared) {
        return new JourneyRunner(stores, () -> shared, shapes);
    }

    /** Runs every scenario to its end; a step that fails does not keep the next ones from running. */
    public JourneyResult run(Journey journey) {
        List<ScenarioResult> results = journey.scenarios().stream()
                .map(scenario -> run(scenario, journey))
                .toList();
        return new JourneyResult(journey.profile().id(), results);
    }

    private ScenarioResult run(Scenario scenario, Journey journey) {
        Marugoto marugoto = Marugoto.with(journey.profile())
                .store(stores.get())
                .ids(ids.get())
                .shapes(shapes)
                .build();
        Scene scene = new Scene(marugoto);
        List<StepResult> steps = new ArrayList<>();
        scenario.steps().forEach(step -> steps.add(StepResult.of(step, failures(step, scene))));
        return new ScenarioResult(scenario.name(), steps, unsound(scenario, marugoto.store()));
    }

    private static List<Fault> failures(Step step, Scene scene) {
        try {
            return step.run().on(scene, step.occasion());
        } catch (RuntimeException broken) {
            return List.of(new Fault(
                    step.file(),
                    step.line(),
                    0,
                    Reason.of(JourneyFault.BROKEN)
                            .with("word", step.word())
                            .with("found", broken.getClass().getSimpleName() + ": " + broken.getMessage())));
        }
    }

    private static List<Fault> unsound(Scenario scenario, Store store) {
        StoreCheck check = StoreCheck.of(store);
        return Marugoto.TYPES.stream()
                .flatMap(type -> unsound(scenario, type, check).stream())
                .toList();
    }

    private static Optional<Fault> unsound(Scenario scenario, AggregateType<?, ?, ?, ?> type, StoreCheck check) {
        StoreCheck.Findings found = check.check(type);
        return found.ok()
                ? Optional.empty()
                : Optional.of(new Fault(
                        scenario.file(),
                        scenario.line(),
                        0,
                        Reason.of(JourneyFault.NOT_SOUND)
                                .with("name", type.name())
                                .with("found", found.differing())));
    }
}
