package org.marugoto.bench.rules;

import io.camunda.zeebe.dmn.DecisionContext;
import io.camunda.zeebe.dmn.DecisionEngine;
import io.camunda.zeebe.dmn.DecisionEngineFactory;
import io.camunda.zeebe.dmn.DecisionEvaluationResult;
import io.camunda.zeebe.dmn.MatchedRule;
import io.camunda.zeebe.dmn.ParsedDecisionRequirementsGraph;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Camunda 8's DMN engine without its broker: the table is parsed once, FEEL cells included. Its variables are prepared beforehand, and the
 * hits are read from the matched rules instead of being decoded from its MessagePack output: both in its favour.
 */
public final class Camunda8 implements Engine {
    private final DecisionEngine engine = DecisionEngineFactory.createDecisionEngine();
    private RuleSet set;
    private ParsedDecisionRequirementsGraph graph;

    @Override
    public void load(RuleSet rules) {
        set = rules;
        byte[] xml = Dmn.xml(rules, false, false).getBytes(StandardCharsets.UTF_8);
        graph = engine.parse(new ByteArrayInputStream(xml));
        if (!graph.isValid()) {
            throw new IllegalStateException("expected a table that Camunda 8 can parse: " + graph.getFailureMessage());
        }
    }

    @Override
    public Object prepare(Consultation input) {
        Map<String, Object> variables = input.toVariables(true);
        return (DecisionContext) () -> variables;
    }

    @Override
    public Decision decide(Object prepared) {
        DecisionEvaluationResult result = engine.evaluateDecisionById(graph, Dmn.ID, (DecisionContext) prepared);
        if (result.isFailure()) {
            throw new IllegalStateException("expected a decision of Camunda 8: " + result.getFailureMessage());
        }
        Ranks hits = new Ranks();
        for (MatchedRule rule : result.getEvaluatedDecisions().get(0).matchedRules()) {
            hits.add(set.rules.get(rule.ruleIndex() - 1).rank());
        }
        return set.decide(hits.sorted());
    }
}
