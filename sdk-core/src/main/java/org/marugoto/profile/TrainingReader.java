package org.marugoto.profile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.marugoto.decide.Id;
import org.marugoto.document.YamlNode;
import org.marugoto.training.Course;
import org.marugoto.training.TrainingPolicy;

/** Reads the courses of a municipality. */
final class TrainingReader {

    private TrainingReader() {}

    static TrainingPolicy read(YamlNode node) {
        node.allowOnly(Set.of("courses", "lapsesSoonDays"));
        Map<String, Course> courses = new LinkedHashMap<>();
        node.find("courses").ifPresent(list -> list.items().forEach(course -> course(course, courses)));
        return new TrainingPolicy(
                List.copyOf(courses.values()),
                node.find("lapsesSoonDays").map(days -> days.number(0, 366)).orElse(TrainingPolicy.USUAL.soonDays()));
    }

    private static void course(YamlNode node, Map<String, Course> courses) {
        node.allowOnly(Set.of("code", "name", "for", "validMonths"));
        node.require("code")
                .filter(code -> Nodes.id(code, Id::checked).isPresent())
                .ifPresent(code -> Nodes.putOnce(
                        courses,
                        code,
                        new Course(
                                code.text(),
                                Nodes.text(node, "name"),
                                node.find("for")
                                        .map(holder -> Nodes.choice(holder, Course.HOLDERS))
                                        .orElse(Course.PERSON),
                                node.find("validMonths").map(months -> months.number(1, 600)))));
    }
}
