package org.marugoto.rule.proof;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.marugoto.code.Wording;

/**
 * What the verifier found in a rule book (検証結果). Immutable and thread-safe.
 *
 * @param findings the faults by kind, in the order of {@link Finding.Kind}; without any, the book is proven free of them
 */
public record Verification(List<Finding> findings) {

    /** Copies the list. */
    public Verification {
        findings = List.copyOf(findings);
    }

    /** Whether nothing was found and nothing was left unproven. */
    public boolean ok() {
        return findings.isEmpty();
    }

    /** The findings of one kind. */
    public List<Finding> of(Finding.Kind kind) {
        return findings.stream().filter(finding -> finding.kind() == kind).toList();
    }

    /** What was not proven, because a limit was reached. */
    public List<Finding> limits() {
        return of(Finding.Kind.LIMIT);
    }

    /** The documented form: {@code {"ok", "findings": [{"kind", "rules", "witness", "on", "message"}]}}. */
    public Map<String, Object> toTree(Locale locale) {
        Wording wording = Wording.in(locale);
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("ok", ok());
        tree.put(
                "findings",
                findings.stream().map(finding -> finding.toTree(wording)).toList());
        return tree;
    }
}
