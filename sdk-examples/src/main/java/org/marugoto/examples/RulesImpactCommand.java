package org.marugoto.examples;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.marugoto.IntakeFacts;
import org.marugoto.Marugoto;
import org.marugoto.code.Text;
import org.marugoto.json.MarugotoJson;
import org.marugoto.ledger.InMemoryStore;
import org.marugoto.profile.MunicipalityProfile;
import org.marugoto.report.CaseHistory;
import org.marugoto.rule.RuleImpact;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rules impact}: which recorded cases would go elsewhere under the rules of another profile. */
@Command(
        name = "impact",
        mixinStandardHelpOptions = true,
        description = "Which recorded cases would go elsewhere under the rules of another profile.")
final class RulesImpactCommand implements Callable<Integer> {

    private static final Text SUMMARY = Text.of("%2$d ケース中 %1$d ケースの行き先が変わります", "%d of %d cases would go elsewhere");

    private final Terminal terminal;

    @Parameters(paramLabel = "P", description = "a shipped profile or a folder")
    String given = "";

    @Option(names = "--against", required = true, description = "the other profile", paramLabel = "P2")
    String against = "";

    @Mixin
    MicroDataOptions files = new MicroDataOptions();

    @Mixin
    OutputOptions output = new OutputOptions();

    RulesImpactCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        output.locale();
        MunicipalityProfile before = GivenProfile.load(given);
        MunicipalityProfile after = GivenProfile.load(against);
        Marugoto marugoto = Marugoto.with(before).store(new InMemoryStore()).build();
        List<CaseHistory> histories = files.readCases(marugoto.reports().codes());
        RuleImpact impact = RuleImpact.of(
                before.rules(),
                after.rules(),
                histories.stream().map(RulesImpactCommand::situation).toList());
        print(impact);
        return 0;
    }

    private static RuleImpact.Situation situation(CaseHistory history) {
        return new RuleImpact.Situation(
                history.caseId(), IntakeFacts.of(history.consulter(), history.needs()), history.openedOn());
    }

    private void print(RuleImpact impact) {
        switch (output.format) {
            case json -> terminal.print(new MarugotoJson().writeTree(impact.toTree(), true));
            case csv -> {
                terminal.print("case,change,to,rules");
                impact.changes().forEach(change -> {
                    change.gained().forEach(move -> terminal.print(row(change.id(), "gained", move)));
                    change.lost().forEach(move -> terminal.print(row(change.id(), "lost", move)));
                });
            }
            case text -> {
                terminal.print(
                        SUMMARY.in(output.locale()).formatted(impact.changes().size(), impact.asked()));
                impact.gained().forEach((to, n) -> terminal.print("  + %s: %d".formatted(to, n)));
                impact.lost().forEach((to, n) -> terminal.print("  - %s: %d".formatted(to, n)));
                impact.changes().forEach(change -> terminal.print(line(change)));
            }
        }
    }

    private static String line(RuleImpact.Change change) {
        return "%s  %s"
                .formatted(change.id(), moves("+", change.gained()) + moves("-", change.lost()))
                .stripTrailing();
    }

    private static String moves(String sign, List<RuleImpact.Move> moves) {
        return moves.stream()
                .map(move -> sign + move.to() + " " + move.rules() + " ")
                .collect(Collectors.joining());
    }

    private static String row(String id, String change, RuleImpact.Move move) {
        return String.join(",", id, change, move.to(), String.join(";", move.rules()));
    }
}
