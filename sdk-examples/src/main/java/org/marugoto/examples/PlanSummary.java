package org.marugoto.examples;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marugoto.code.Text;
import org.marugoto.household.PersonId;
import org.marugoto.matching.Allocation;
import org.marugoto.matching.Scarcity;
import org.marugoto.matching.UnmetNeed;
import org.marugoto.resource.ResourceId;

/**
 * What a plan says of the municipality as a whole; confidential places are in none of it.
 *
 * @param plan the plan
 * @param input what the people and the resources count under
 * @param names what codes are called
 * @param floor the smallest number of people that is told
 */
record PlanSummary(Allocation<PersonId, ResourceId> plan, AllocationInput input, Names names, int floor) {

    static final Text ANYTHING = Text.of("いろいろ（まとめ）", "various, put together");
    static final Text ELSEWHERE = Text.of("市町村のどこか", "somewhere in the municipality");

    private static final String BETWEEN = " · ";

    /** Whether there is more to say than of the plan alone. */
    boolean hasMore() {
        return input.hasLabels() || !input.candidates().isEmpty();
    }

    List<Scarcity.Shortage<ResourceId>> byResource() {
        return shortages(ResourceId::value);
    }

    List<Scarcity.Shortage<ResourceId>> byArea() {
        return shortages(resource -> input.of(resource).area());
    }

    List<Scarcity.Shortage<ResourceId>> bySlot() {
        return shortages(resource -> input.of(resource).slot());
    }

    List<Scarcity.Shortage<ResourceId>> byKind() {
        return shortages(resource -> input.of(resource).kind());
    }

    private List<Scarcity.Shortage<ResourceId>> shortages(Function<ResourceId, String> label) {
        return plan.scarcity().shortages(resource -> told(resource, label)).stream()
                .filter(shortage -> !shortage.label().isEmpty())
                .toList();
    }

    private String told(ResourceId resource, Function<ResourceId, String> label) {
        return input.of(resource).confidential() ? "" : label.apply(resource);
    }

    /** What to develop next, by area, kind and slot. */
    List<Scarcity.Step<ResourceId>> next() {
        return plan.scarcity().next(resource -> told(resource, this::place), input.candidates()).stream()
                .filter(step -> !step.label().isEmpty())
                .toList();
    }

    private String place(ResourceId resource) {
        Labels labels = input.of(resource);
        String place = words(Stream.of(labels.area(), labels.kind(), labels.slot()));
        return place.isEmpty() ? names.of(resource.value()) : place;
    }

    private String words(Stream<String> codes) {
        return codes.filter(code -> !code.isEmpty()).map(names::of).collect(Collectors.joining(BETWEEN));
    }

    UnmetNeed.Published unmet() {
        return plan.scarcity().unmetNeed(person -> input.of(person).cell()).publish(floor);
    }

    /** Where, for what and when, in words. */
    String words(UnmetNeed.Cell cell) {
        String where = cell.area().map(area -> names.of(area.value())).orElse(names.say(ELSEWHERE));
        return where
                + BETWEEN
                + kind(cell)
                + cell.slot().map(slot -> BETWEEN + names.of(slot)).orElse("");
    }

    String kind(UnmetNeed.Cell cell) {
        return cell.kind().map(names::of).orElse(names.say(ANYTHING));
    }
}
