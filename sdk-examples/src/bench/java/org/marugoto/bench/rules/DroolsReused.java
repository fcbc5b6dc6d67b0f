package org.marugoto.bench.rules;

import org.kie.api.runtime.*;
import org.kie.api.runtime.rule.FactHandle;

/** same, one stateful session per thread reused: insert, fire, delete. */
public final class DroolsReused extends DroolsStateless {
    private final ThreadLocal<KieSession> tl = ThreadLocal.withInitial(() -> base.newKieSession());

    public Decision decide(Object p) {
        KieSession s = tl.get();
        DroolsFact f = new DroolsFact((Consultation) p);
        FactHandle h = s.insert(f);
        s.fireAllRules();
        s.delete(h);
        return rs.decide(f.result());
    }
}
