package org.marugoto.bench.rules;

import java.util.*;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.*;
import org.kie.api.builder.*;
import org.kie.api.conf.*;
import org.kie.api.runtime.*;

/** Drools executable model, one stateless session execute per decision. */
public class DroolsStateless implements Engine {
    protected RuleSet rs;
    protected KieBase base;
    private StatelessKieSession session;

    public static String drl(RuleSet rs) {
        StringBuilder s = new StringBuilder("package bench.referral;\nimport org.marugoto.bench.rules.DroolsFact;\n");
        for (RuleDef r : rs.rules) {
            s.append("rule \"R").append(r.id()).append("\" when $f : DroolsFact(");
            boolean first = true;
            for (Cond c : r.conds()) {
                String p = c.field().var;
                List<String> parts = new ArrayList<>();
                switch (c.op()) {
                    case RANGE -> {
                        if (c.lo() == c.hi()) parts.add(p + " == " + c.lo());
                        else {
                            if (c.lo() > c.field().min) parts.add(p + " >= " + c.lo());
                            if (c.hi() < c.field().max) parts.add(p + " <= " + c.hi());
                        }
                    }
                    case BOOL -> parts.add(p + " == " + (c.lo() == 1));
                    case IN -> {
                        StringJoiner j = new StringJoiner(" || ");
                        for (int k : c.codes()) j.add(p + " == \"" + Cond.name(c.field(), k) + "\"");
                        parts.add(c.codes().length > 1 ? "(" + j + ")" : j.toString());
                    }
                    case ALL_OF -> {
                        for (int k : c.codes()) parts.add("needs contains \"" + Cond.name(c.field(), k) + "\"");
                    }
                    case ANY_OF -> {
                        StringJoiner j = new StringJoiner(" || ", "(", ")");
                        for (int k : c.codes()) j.add("needs contains \"" + Cond.name(c.field(), k) + "\"");
                        parts.add(j.toString());
                    }
                }
                for (String x : parts) {
                    if (!first) s.append(", ");
                    s.append(x);
                    first = false;
                }
            }
            s.append(") then $f.hit(").append(r.rank()).append("); end\n");
        }
        return s.toString();
    }

    protected boolean sequential() {
        return false;
    }

    public void load(RuleSet rs) throws Exception {
        this.rs = rs;
        KieServices ks = KieServices.get();
        KieFileSystem kfs = ks.newKieFileSystem();
        ReleaseId id = ks.newReleaseId("bench", "r" + System.nanoTime(), "1");
        kfs.generateAndWritePomXML(id);
        kfs.write("src/main/resources/bench/referral/rules.drl", drl(rs));
        KieBuilder kb = ks.newKieBuilder(kfs).buildAll(ExecutableModelProject.class);
        if (kb.getResults().hasMessages(Message.Level.ERROR))
            throw new IllegalStateException(kb.getResults().toString());
        KieContainer kc = ks.newKieContainer(id);
        KieBaseConfiguration conf = ks.newKieBaseConfiguration();
        if (sequential()) conf.setOption(SequentialOption.YES);
        base = kc.newKieBase(conf);
        session = base.newStatelessKieSession();
    }

    public Decision decide(Object p) {
        DroolsFact f = new DroolsFact((Consultation) p);
        session.execute(f);
        return rs.decide(f.result());
    }
}
