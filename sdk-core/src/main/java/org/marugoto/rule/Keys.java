package org.marugoto.rule;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.marugoto.decide.Reason;
import org.marugoto.document.DocumentFault;
import org.marugoto.document.YamlNode;

/** Reads the small words of documents; what is none goes to the faults. */
final class Keys {

    private Keys() {}

    /** The constant of that name in lower case with hyphens, or empty and a fault. */
    static <E extends Enum<E>> Optional<E> read(YamlNode at, E[] values) {
        String text = at.text();
        Optional<E> found = Arrays.stream(values)
                .filter(value -> ConditionTree.key(value).equals(text))
                .findFirst();
        if (found.isEmpty()) {
            at.fault(Reason.of(DocumentFault.UNKNOWN_VALUE)
                    .with("name", at.path())
                    .with(
                            "expected",
                            Arrays.stream(values).map(ConditionTree::key).collect(Collectors.joining(", ")))
                    .with("found", text));
        }
        return found;
    }

    /** A code or name, or empty and a fault. */
    static Optional<String> code(YamlNode at) {
        String text = at.text();
        if (!Names.isCode(text)) {
            at.fault(Reason.of(RuleFault.NOT_A_NAME).with("name", at.path()).with("found", text));
            return Optional.empty();
        }
        return Optional.of(text);
    }
}
