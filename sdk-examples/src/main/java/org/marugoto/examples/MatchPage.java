package org.marugoto.examples;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.marugoto.code.Text;
import org.marugoto.decide.Reason;
import org.marugoto.json.MarugotoJson;
import org.marugoto.profile.MunicipalityProfile;
import org.marugoto.resource.Resource;
import org.marugoto.search.Match;
import org.marugoto.search.Miss;
import org.marugoto.search.Part;
import org.marugoto.search.SearchResult;

/** The result of a search as text, JSON or CSV. */
final class MatchPage {

    private static final Text NOTHING = Text.of("候補がありません", "nothing can be used");
    private static final Text MISSES = Text.of("候補から外れたもの（近い順）", "not chosen, the nearest first");
    private static final Text POINTS = Text.of("点", " points");
    private static final Text NEXT = Text.of("次回 ", "next on ");

    private final SearchResult result;
    private final MunicipalityProfile profile;
    private final OutputOptions output;

    MatchPage(SearchResult result, MunicipalityProfile profile, OutputOptions output) {
        this.result = result;
        this.profile = profile;
        this.output = output;
    }

    void print(Terminal terminal, int misses) {
        List<Miss> near = result.nearMisses(misses);
        switch (output.format) {
            case json -> terminal.print(new MarugotoJson().writeTree(tree(near), true));
            case csv -> printRows(terminal, near);
            case text -> printText(terminal, near);
        }
    }

    private Map<String, Object> tree(List<Miss> near) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("profile", profile.id());
        tree.put("on", result.request().on().toString());
        tree.put("matches", result.matches().stream().map(this::tree).toList());
        tree.put("notChosen", near.stream().map(this::tree).toList());
        return tree;
    }

    private Map<String, Object> tree(Match match) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("resource", match.resource().id().value());
        tree.put("name", name(match.resource()));
        tree.put("points", rounded(match.points()));
        tree.put("parts", match.parts().stream().map(MatchPage::tree).toList());
        tree.put("questions", match.questions().stream().map(this::tree).toList());
        match.nextDay().ifPresent(day -> tree.put("next", day.toString()));
        return tree;
    }

    private static Map<String, Object> tree(Part part) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("part", part.criterion().key());
        tree.put("fit", rounded(part.fit()));
        tree.put("points", rounded(part.points()));
        tree.put("most", rounded(part.most()));
        return tree;
    }

    private Map<String, Object> tree(Miss miss) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("resource", miss.resource().id().value());
        tree.put("name", name(miss.resource()));
        tree.put("reasons", miss.reasons().stream().map(this::tree).toList());
        return tree;
    }

    private Map<String, Object> tree(Reason reason) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("code", reason.code().name());
        tree.put("text", output.wording().of(reason));
        return tree;
    }

    private static BigDecimal rounded(double number) {
        return BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP);
    }

    private String name(Resource resource) {
        return resource.name().in(output.locale());
    }

    private void printRows(Terminal terminal, List<Miss> near) {
        terminal.print("kind,resource,points,codes");
        result.matches()
                .forEach(match -> terminal.print(
                        row("match", match.resource(), rounded(match.points()).toPlainString(), match.questions())));
        near.forEach(miss -> terminal.print(row("not-chosen", miss.resource(), "", miss.reasons())));
    }

    private static String row(String kind, Resource resource, String points, List<Reason> reasons) {
        String id = resource.id().value();
        String cell = id.contains(",") || id.contains("\"") ? '"' + id.replace("\"", "\"\"") + '"' : id;
        String codes = reasons.stream().map(reason -> reason.code().name()).collect(Collectors.joining(";"));
        return String.join(",", kind, cell, points, codes);
    }

    private void printText(Terminal terminal, List<Miss> near) {
        List<Match> matches = result.matches();
        if (matches.isEmpty()) {
            terminal.print(NOTHING.in(output.locale()));
        }
        for (int at = 0; at < matches.size(); at++) {
            print(terminal, at + 1, matches.get(at));
        }
        if (!near.isEmpty()) {
            terminal.print(MISSES.in(output.locale()));
            near.forEach(miss -> terminal.print(
                    "  " + miss.resource().id() + "  " + name(miss.resource()) + ": " + told(miss.reasons())));
        }
    }

    private void print(Terminal terminal, int place, Match match) {
        List<String> line = new ArrayList<>();
        line.add(Math.round(match.points()) + POINTS.in(output.locale()));
        match.nextDay().ifPresent(day -> line.add(NEXT.in(output.locale()) + day));
        terminal.print(
                place + ". " + match.resource().id() + "  " + name(match.resource()) + "  " + String.join("  ", line));
        terminal.print("     "
                + match.parts().stream()
                        .map(part -> "%s %d/%d"
                                .formatted(
                                        part.criterion().label().in(output.locale()),
                                        Math.round(part.points()),
                                        Math.round(part.most())))
                        .collect(Collectors.joining(", ")));
        if (!match.questions().isEmpty()) {
            terminal.print("     " + told(match.questions()));
        }
    }

    private String told(List<Reason> reasons) {
        return reasons.stream().map(output.wording()::of).collect(Collectors.joining("; "));
    }
}
