package org.marugoto.bench.rules;

import java.util.List;

/** id is also the table row; rank = position when all rules are ordered by (priority desc, id). */
public record RuleDef(int id, int rank, int priority, String desk, int urgency, boolean conference, List<Cond> conds) {
    public boolean matches(Consultation c) {
        for (Cond x : conds) if (!x.test(c)) return false;
        return true;
    }
}
