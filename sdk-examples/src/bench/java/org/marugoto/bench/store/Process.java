package org.marugoto.bench.store;

import java.util.LinkedHashMap;
import java.util.Map;

/** The same case as a process of the two engines, and its variables. */
final class Process {

    static final String KEY = "supportCase";
    static final int TASKS = Contestant.TRANSITIONS - 1;
    static final String LAST = "t" + TASKS;

    private Process() {}

    static String xml(String attributes) {
        StringBuilder xml = new StringBuilder("<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\""
                + " xmlns:camunda=\"http://camunda.org/schema/1.0/bpmn\" id=\"d\" targetNamespace=\"bench\">"
                + "<process id=\"" + KEY + "\" isExecutable=\"true\"" + attributes + "><startEvent id=\"begin\"/>");
        flow(xml, "begin", "t0");
        for (int task = 0; task < TASKS; task++) {
            xml.append("<userTask id=\"t")
                    .append(task)
                    .append("\" name=\"")
                    .append(SupportFile.STEPS[task])
                    .append("\"/>");
            flow(xml, "t" + task, "t" + (task + 1));
        }
        xml.append("<receiveTask id=\"").append(LAST).append("\" name=\"closed\"/><endEvent id=\"end\"/>");
        flow(xml, LAST, "end");
        return xml.append("</process></definitions>").toString();
    }

    private static void flow(StringBuilder xml, String from, String to) {
        xml.append("<sequenceFlow id=\"from-%s\" sourceRef=\"%s\" targetRef=\"%s\"/>".formatted(from, from, to));
    }

    static Map<String, Object> start(long number) {
        Map<String, Object> variables = new LinkedHashMap<>();
        variables.put("caseNumber", SupportFile.number(number));
        variables.put("applicant", SupportFile.applicant(number));
        variables.put("age", SupportFile.age(number));
        variables.put("area", SupportFile.area(number));
        variables.put("urgency", SupportFile.urgency(number));
        variables.put("consent", SupportFile.consent(number));
        variables.put("household", SupportFile.household(number));
        variables.put("desk", SupportFile.desk(number));
        variables.put("status", "open");
        variables.put("plan", SupportFile.PLAN);
        return variables;
    }

    static Map<String, Object> step(int step, long number) {
        String status = SupportFile.STEPS[step];
        return new LinkedHashMap<>(Map.of(
                "status", status, "worker", SupportFile.worker(number), "note", SupportFile.note(status, number)));
    }
}
