package org.marugoto.examples;

import java.util.concurrent.Callable;
import org.marugoto.code.Text;
import org.marugoto.json.MarugotoJson;
import org.marugoto.profile.MunicipalityProfile;
import org.marugoto.rule.FactForm;
import org.marugoto.rule.proof.Finding;
import org.marugoto.rule.proof.RuleVerifier;
import org.marugoto.rule.proof.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code rules check}: proves the rule book of a profile, or shows a smallest example for each fault. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Proves the rule book of a profile, or shows a smallest example for each fault.")
final class RulesCheckCommand implements Callable<Integer> {

    private static final Text SOUND = Text.of("指摘はありません（すべて証明済み）", "no findings, everything was proven");

    private final Terminal terminal;

    @Parameters(paramLabel = "P", description = "a shipped profile or a folder")
    String given = "";

    @Mixin
    OutputOptions output = new OutputOptions();

    RulesCheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        output.locale();
        MunicipalityProfile profile = GivenProfile.load(given);
        Verification verification =
                RuleVerifier.of(profile.rules(), profile.receivers()).verify();
        switch (output.format) {
            case json -> terminal.print(new MarugotoJson().writeTree(verification.toTree(output.locale()), true));
            case csv -> {
                terminal.print("kind,rules,on");
                verification
                        .findings()
                        .forEach(found -> terminal.print(
                                "%s,%s,%s".formatted(found.kind(), String.join(";", found.rules()), found.on())));
            }
            case text -> print(profile, verification);
        }
        return verification.ok() ? 0 : 1;
    }

    private void print(MunicipalityProfile profile, Verification verification) {
        if (verification.ok()) {
            terminal.print(profile.id() + ": " + SOUND.in(output.locale()));
        }
        for (Finding found : verification.findings()) {
            terminal.print("%s %s: %s"
                    .formatted(found.kind(), found.rules(), output.wording().of(found.message())));
            terminal.print("    %s %s".formatted(found.on(), FactForm.toJson(found.witness())));
        }
    }
}
