package org.marugoto.examples;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marugoto.code.Text;
import org.marugoto.matching.Scarcity.Shortage;
import org.marugoto.resource.ResourceId;

/** A bar chart of what is scarce (不足): by how much the whole would get better with one more place, and where. */
final class ScarcityPicture {

    private static final Text TITLE = Text.of("足りないもの：あと1枠の効果", "What is scarce: the worth of one more place");
    private static final Text HOW = Text.of(
            "棒の長さは、そこに1枠増えたとき、全体の費用がいくら下がるか（移動もすべて含む）。",
            "Length of a bar: by how much the cost of the whole would fall with one more place there, all moves included.");
    private static final Text GAIN = Text.of("あと1枠で %s 下がる", "one more place here would gain %s");
    private static final Text NOTHING = Text.of("増やしても変わらない", "one more place here would change nothing");
    private static final Text TAKEN = Text.of("%2$d枠中 %1$d枠 使用", "%d of %d taken");
    private static final Text BEST = Text.of("（%s）", "at %s");
    private static final Text MORE = Text.of("ほか %d 件", "and %d more");
    private static final Text NONE = Text.of("分け方の指定がありません", "no file says so");

    private static final int WIDTH = 900;
    private static final int LEFT = 230;
    private static final int LONGEST = 190;
    private static final int ROW = 26;
    private static final int MOST = 12;

    /** What the bars of a part of the chart stand for. */
    private enum Panel {
        RESOURCE("資源ごと", "by resource", Look.STRIPES),
        AREA("圏域ごと", "by area", Look.DOTS),
        SLOT("時間帯ごと", "by time", Look.GRID),
        KIND("種類ごと", "by kind", Look.BARS);

        private final String ja;
        private final String en;
        private final Look look;

        Panel(String ja, String en, Look look) {
            this.look = look;
            this.ja = ja;
            this.en = en;
        }

        private Text title() {
            return Text.of(ja, en);
        }

        private List<Shortage<ResourceId>> of(PlanSummary summary) {
            return switch (this) {
                case RESOURCE -> summary.byResource();
                case AREA -> summary.byArea();
                case SLOT -> summary.bySlot();
                case KIND -> summary.byKind();
            };
        }
    }

    private final PlanSummary summary;
    private final Names names;
    private final double greatest;

    ScarcityPicture(PlanSummary summary) {
        this.summary = summary;
        this.names = summary.names();
        this.greatest = summary.byResource().stream()
                .mapToDouble(shortage -> shortage.gain().doubleValue())
                .max()
                .orElse(0);
    }

    String draw() {
        Svg svg = new Svg(names.locale(), names.say(TITLE), description(), WIDTH);
        svg.text(20, 58, "small", names.say(HOW));
        double y = 96;
        for (Panel panel : Panel.values()) {
            y = panel(svg, panel, y);
        }
        return svg.document(y);
    }

    /** The whole chart in words. */
    private String description() {
        return Stream.of(Panel.values())
                .map(panel -> names.say(panel.title()) + ": "
                        + panel.of(summary).stream()
                                .limit(MOST)
                                .map(bar ->
                                        names.of(bar.label()) + " " + bar.gain().toPlainString())
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining(" / "));
    }

    private double panel(Svg svg, Panel panel, double top) {
        List<Shortage<ResourceId>> bars = panel.of(summary);
        svg.text(20, top, "on", names.say(panel.title()));
        double y = top + 8;
        for (Shortage<ResourceId> bar : bars.stream().limit(MOST).toList()) {
            bar(svg, panel, bar, y);
            y += ROW;
        }
        if (bars.isEmpty() || bars.size() > MOST) {
            String words = bars.isEmpty() ? names.say(NONE) : names.say(MORE, bars.size() - MOST);
            svg.text(LEFT, y + 16, "small", words);
            y += ROW;
        }
        svg.line(LEFT, top + 8, LEFT, y);
        return y + 34;
    }

    private void bar(Svg svg, Panel panel, Shortage<ResourceId> bar, double y) {
        double length = greatest > 0 ? bar.gain().doubleValue() / greatest * LONGEST : 0;
        svg.text(LEFT - 10, y + 17, "end", Svg.fit(names.of(bar.label()), 28));
        if (length > 0) {
            svg.box(LEFT, y + 4, length, ROW - 8, panel.look);
        }
        svg.text(LEFT + length + 8, y + 17, "small", words(panel, bar));
    }

    private String words(Panel panel, Shortage<ResourceId> bar) {
        boolean gains = bar.gain().signum() > 0;
        String gain = gains ? names.say(GAIN, bar.gain().toPlainString()) : names.say(NOTHING);
        String where = gains && panel != Panel.RESOURCE
                ? " " + names.say(BEST, names.of(bar.at().value()))
                : "";
        return Svg.fit(gain + where, 58) + " · " + names.say(TAKEN, bar.taken(), bar.places());
    }
}
