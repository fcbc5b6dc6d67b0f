package org.marugoto.bench.rules;

import java.io.*;
import java.nio.charset.StandardCharsets;
import java.util.*;
import org.camunda.bpm.dmn.engine.*;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;

/** Camunda 7 standalone DMN engine, default FEEL (feel-scala). */
public class Camunda7Feel implements Engine {
    RuleSet rs;
    DmnEngine engine;
    DmnDecision decision;

    boolean juel() {
        return false;
    }

    public void load(RuleSet rs) {
        this.rs = rs;
        DefaultDmnEngineConfiguration cfg =
                (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        engine = cfg.buildEngine();
        decision = engine.parseDecision(
                Dmn.ID, new ByteArrayInputStream(Dmn.xml(rs, juel(), false).getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public Object prepare(Consultation c) {
        return c.toVariables(!juel());
    }

    @SuppressWarnings("unchecked")
    public Decision decide(Object p) {
        DmnDecisionTableResult r = engine.evaluateDecisionTable(decision, (Map<String, Object>) p);
        Ranks h = new Ranks();
        for (DmnDecisionRuleResult x : r) h.add(((Number) x.getSingleEntry()).intValue());
        return rs.decide(h.sorted());
    }
}
