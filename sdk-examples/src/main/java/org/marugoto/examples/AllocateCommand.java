package org.marugoto.examples;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marugoto.code.Text;
import org.marugoto.code.Wording;
import org.marugoto.document.Faults;
import org.marugoto.household.PersonId;
import org.marugoto.matching.Allocation;
import org.marugoto.matching.AllocationBuilder;
import org.marugoto.matching.AllocationProblem;
import org.marugoto.resource.Position;
import org.marugoto.resource.ResourceId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code allocate}: the best use of all places for everyone who waits, and what one more place would be worth. */
@Command(
        name = "allocate",
        mixinStandardHelpOptions = true,
        description = "The best use of all places for everyone who waits, with what one more place would be worth.")
final class AllocateCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Option(
            names = "--people",
            required = true,
            description = "people.csv: person_id, and waiting_days if known",
            paramLabel = "FILE")
    Path people = Path.of("");

    @Option(
            names = "--resources",
            required = true,
            description = "resources.csv: resource_id,capacity",
            paramLabel = "FILE")
    Path resources = Path.of("");

    @Option(
            names = "--edges",
            description = "edges.csv: person_id,resource_id,cost, and pair (must or must-not) if needed;"
                    + " without it everyone may go everywhere at no cost",
            paramLabel = "FILE")
    @Nullable
    Path edges;

    @Option(
            names = "--unassigned-cost",
            description = "what leaving one person out costs (default: nobody is left out if a place exists)",
            paramLabel = "C")
    @Nullable
    String unassignedCost;

    @Option(
            names = "--candidates",
            description =
                    "candidates.csv: candidate,person_id,cost: new resources to compare with widening what there is",
            paramLabel = "FILE")
    @Nullable
    Path candidates;

    @Mixin
    PictureOptions pictures = new PictureOptions();

    @Mixin
    OutputOptions output = new OutputOptions();

    AllocateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        output.locale();
        pictures.check();
        Faults faults = new Faults();
        Map<String, Position> positions = pictures.positions(faults);
        Map<String, Text> names = pictures.texts(faults);
        AllocationInput input = AllocationFiles.read(
                people, resources, edges, candidates, StandardCharsets.UTF_8, positions.keySet(), faults);
        AllocationBuilder<PersonId, ResourceId> given = input.problem();
        if (unassignedCost != null) {
            given.unassignedCost(cost(unassignedCost));
        }
        AllocationProblem<PersonId, ResourceId> problem = built(given);
        Allocation<PersonId, ResourceId> plan = problem.solve();
        if (unassignedCost == null && !plan.unassigned().isEmpty()) {
            terminal.say("Each person left out counts as a cost of " + problem.unassignedCost()
                    + "; --unassigned-cost sets another.");
        }
        PlanSummary summary = new PlanSummary(plan, input, new Names(names, output.locale()), pictures.floor);
        PictureOptions.draw(pictures.map, "--map", () -> new UnmetNeedPicture(summary, positions).draw());
        PictureOptions.draw(pictures.chart, "--chart", () -> new ScarcityPicture(summary).draw());
        new AllocationPage(plan, summary, output).print(terminal);
        return 0;
    }

    private static BigDecimal cost(String text) {
        return AllocationFiles.cost(text)
                .orElseThrow(() -> new BadInputException(
                        "--unassigned-cost is a number of at most 6 decimals, but found (" + text + ")."));
    }

    private AllocationProblem<PersonId, ResourceId> built(AllocationBuilder<PersonId, ResourceId> given) {
        AllocationProblem<PersonId, ResourceId> problem;
        try {
            problem = given.build();
        } catch (IllegalArgumentException tooMuch) {
            throw new BadInputException(String.valueOf(tooMuch.getMessage()));
        }
        if (!problem.conflicts().isEmpty()) {
            Wording wording = output.wording();
            throw new BadInputException(problem.conflicts().stream()
                    .map(reason -> edges + ": " + wording.of(reason))
                    .collect(Collectors.joining("\n")));
        }
        return problem;
    }
}
