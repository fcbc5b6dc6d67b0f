package org.marugoto.bench.rules;

import java.util.function.Predicate;
import org.jeasy.rules.api.*;
import org.jeasy.rules.core.*;

/** Easy Rules core, RuleBuilder lambdas. */
public class EasyRules implements Engine {
    RuleSet rs;
    Rules rules;
    RulesEngine engine;

    public void load(RuleSet rs) {
        this.rs = rs;
        rules = new Rules();
        for (RuleDef r : rs.rules) {
            Predicate<Consultation> p = LinearScan.predicate(r);
            int rank = r.rank();
            rules.register(new RuleBuilder()
                    .name("R" + r.id())
                    .priority(rank)
                    .when(f -> p.test(f.get("c")))
                    .then(f -> ((Ranks) f.get("out")).add(rank))
                    .build());
        }
        engine = new DefaultRulesEngine();
    }

    public Decision decide(Object p) {
        Facts f = new Facts();
        f.put("c", p);
        Ranks h = new Ranks();
        f.put("out", h);
        engine.fire(rules, f);
        return rs.decide(h.sorted());
    }
}
