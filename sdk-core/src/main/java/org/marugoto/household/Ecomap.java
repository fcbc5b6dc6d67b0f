package org.marugoto.household;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Who and what a household is tied to, and how strongly (エコマップ): a picture of now, made from the state. Immutable and
 * thread-safe.
 *
 * @param nodes the household, its members and everything they are tied to, in the order they were known
 * @param edges membership, relations and ties
 */
public record Ecomap(List<Tie.End> nodes, List<Edge> edges) {

    /** The kind of the edge between a household and a member. */
    public static final String MEMBER = "MEMBER";

    /** Copies the lists. */
    public Ecomap {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /**
     * One line of the picture.
     *
     * @param from one end
     * @param to the other end
     * @param kind what it is, a code of the profile or {@link #MEMBER}
     * @param strength how strong, a code of the profile; empty for membership and relations
     */
    public record Edge(Tie.End from, Tie.End to, String kind, String strength) {}

    /** The picture of a household. */
    public static Ecomap of(HouseholdId id, Household household) {
        Tie.End centre = Tie.End.of(id);
        List<Edge> edges = new ArrayList<>();
        household.members().forEach(member -> edges.add(new Edge(centre, Tie.End.of(member.person()), MEMBER, "")));
        household.relations().stream()
                .filter(Relation::holds)
                .forEach(relation -> edges.add(
                        new Edge(Tie.End.of(relation.from()), Tie.End.of(relation.to()), relation.kind(), "")));
        household.ties().forEach(tie -> edges.add(new Edge(tie.from(), tie.to(), tie.kind(), tie.strength())));
        Set<Tie.End> nodes = new LinkedHashSet<>(List.of(centre));
        edges.forEach(edge -> nodes.addAll(List.of(edge.from(), edge.to())));
        return new Ecomap(List.copyOf(nodes), edges);
    }

    /** How strongly an end is tied: its edges to the outside, in the order they were known. */
    public List<Edge> tiesOf(Tie.End end) {
        return edges.stream()
                .filter(edge -> !edge.strength().isEmpty())
                .filter(edge -> edge.from().equals(end) || edge.to().equals(end))
                .toList();
    }

    /** As a Mermaid flow chart, with identifiers as names. */
    public String toMermaid() {
        return toMermaid(Tie.End::id);
    }

    /**
     * As a Mermaid flow chart.
     *
     * @param naming what to call a node; the caller answers for names shown to people who may see them
     */
    public String toMermaid(Function<Tie.End, String> naming) {
        StringBuilder chart = new StringBuilder("graph LR\n");
        for (int i = 0; i < nodes.size(); i++) {
            chart.append("    n%d[\"%s\"]\n".formatted(i, shown(naming.apply(nodes.get(i)))));
        }
        for (Edge edge : edges) {
            String label = edge.strength().isEmpty() ? edge.kind() : edge.kind() + ": " + edge.strength();
            chart.append("    n%d -- \"%s\" --- n%d\n"
                    .formatted(nodes.indexOf(edge.from()), shown(label), nodes.indexOf(edge.to())));
        }
        return chart.toString();
    }

    /** One line for each edge, for screens without pictures. */
    public String toText() {
        StringBuilder text = new StringBuilder();
        edges.forEach(edge -> text.append(edge.from().id())
                .append(" - ")
                .append(edge.to().id())
                .append(": ")
                .append(edge.kind())
                .append(edge.strength().isEmpty() ? "" : " (" + edge.strength() + ")")
                .append('\n'));
        return text.toString();
    }

    private static String shown(String text) {
        return text.replace("&", "&amp;").replace("\"", "&quot;").replace("\n", " ");
    }
}
