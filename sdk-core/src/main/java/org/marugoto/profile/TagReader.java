package org.marugoto.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.marugoto.agency.Agencies;
import org.marugoto.agency.Programme;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.Id;
import org.marugoto.document.YamlNode;
import org.marugoto.programme.TagRule;
import org.marugoto.programme.Tags;

/** Reads the rules of a profile about programme tags. */
final class TagReader {

    private final List<String> agencies;
    private final List<String> programmes;

    TagReader(Agencies agencies, List<Programme> programmes) {
        this.agencies =
                agencies.all().stream().map(agency -> agency.id().value()).toList();
        this.programmes = programmes.stream().map(Programme::code).toList();
    }

    List<TagRule> read(YamlNode list) {
        Map<String, TagRule> rules = new LinkedHashMap<>();
        for (YamlNode node : list.items()) {
            node.allowOnly(Set.of("id", "since", "until", "when", "then"));
            node.require("id")
                    .filter(id -> Nodes.id(id, Id::checked).isPresent())
                    .ifPresent(id -> Nodes.sound(node, () -> rule(node, id.text()))
                            .ifPresent(rule -> Nodes.putOnce(rules, id, rule)));
        }
        return List.copyOf(rules.values());
    }

    private TagRule rule(YamlNode node, String id) {
        TagRule.Builder rule = TagRule.builder();
        rule.id(id)
                .since(node.find("since").flatMap(YamlNode::date))
                .until(node.find("until").flatMap(YamlNode::date));
        node.find("when").ifPresent(when -> conditions(when, rule));
        return rule.tags(node.require("then").map(this::tags).orElse(Tags.NONE)).build();
    }

    private void conditions(YamlNode when, TagRule.Builder rule) {
        when.allowOnly(Set.of("kinds", "agencies", "operators", "fields", "running"));
        rule.kinds(Nodes.texts(when, "kinds"))
                .agencies(agenciesOf(when))
                .operators(Nodes.texts(when, "operators"))
                .fields(Nodes.texts(when, "fields"))
                .running(programme(when, "running"));
    }

    private Tags tags(YamlNode then) {
        then.allowOnly(Set.of("programme", "field", "operator", "budgetLine"));
        return new Tags(
                programme(then, "programme"),
                text(then, "field"),
                text(then, "operator"),
                text(then, "budgetLine"),
                Optional.empty());
    }

    private List<AgencyId> agenciesOf(YamlNode when) {
        List<AgencyId> found = new ArrayList<>();
        when.find("agencies")
                .ifPresent(list -> list.items().forEach(agency -> {
                    Nodes.checkKnown(agency, agency.text(), agencies);
                    Nodes.id(agency, AgencyId::of).ifPresent(found::add);
                }));
        return found;
    }

    private Optional<String> programme(YamlNode node, String key) {
        node.find(key).ifPresent(code -> Nodes.checkKnown(code, code.text(), programmes));
        return text(node, key);
    }

    private static Optional<String> text(YamlNode node, String key) {
        return node.find(key).flatMap(code -> Nodes.id(code, Id::checked));
    }
}
