package org.marugoto.examples;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * A picture as SVG: the same bytes for the same content, words for those who cannot see it, and nothing that a page would
 * have to load. Not thread-safe.
 */
final class Svg {

    private static final String STYLE = """
            <style>text{font-family:"Noto Sans JP","Hiragino Sans","Yu Gothic",sans-serif;font-size:14px;fill:#1a1a1a}\
            .title{font-size:20px;font-weight:bold}.small{font-size:12px;fill:#444444}\
            .on{paint-order:stroke;stroke:#ffffff;stroke-width:4px;font-weight:bold}\
            .middle{text-anchor:middle}.end{text-anchor:end}</style>
            """;

    private final StringBuilder body = new StringBuilder();
    private final Locale locale;
    private final String title;
    private final String description;
    private final int width;

    /**
     * An empty picture.
     *
     * @param description what it shows, with its numbers, for those who cannot see it
     */
    Svg(Locale locale, String title, String description, int width) {
        this.locale = locale;
        this.title = title;
        this.description = description;
        this.width = width;
        text(20, 34, "title", title);
    }

    void text(double x, double y, String look, String words) {
        body.append("<text x=\"%s\" y=\"%s\"%s>%s</text>\n"
                .formatted(number(x), number(y), look.isEmpty() ? "" : " class=\"" + look + "\"", escaped(words)));
    }

    void line(double x1, double y1, double x2, double y2) {
        body.append("<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" stroke=\"#6b6b6b\"/>\n"
                .formatted(number(x1), number(y1), number(x2), number(y2)));
    }

    /** A bar with a mark at each end, and what it measures above it. */
    void scale(double x, double y, double length, String words) {
        line(x, y, x + length, y);
        line(x, y - 5, x, y + 5);
        line(x + length, y - 5, x + length, y + 5);
        text(x, y - 9, "small", words);
    }

    void box(double x, double y, double width, double height, Look look) {
        body.append("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" %s/>\n"
                .formatted(number(x), number(y), number(width), number(height), look.attributes()));
    }

    /** A circle; its words appear where a pointer rests on it, and are read out. */
    void circle(double x, double y, double radius, Look look, String words) {
        body.append("<circle cx=\"%s\" cy=\"%s\" r=\"%s\" %s><title>%s</title></circle>\n"
                .formatted(number(x), number(y), number(radius), look.attributes(), escaped(words)));
    }

    /** The whole, this high. */
    String document(double height) {
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$s" width="%1$d" height="%2$s" \
                xml:lang="%3$s" role="img" aria-labelledby="title description">
                <title id="title">%4$s</title>
                <desc id="description">%5$s</desc>
                """.formatted(width, number(height), locale.getLanguage(), escaped(title), escaped(description))
                + STYLE + Look.DEFINITIONS
                + "<rect x=\"0\" y=\"0\" width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n" + body + "</svg>\n";
    }

    /** At most one decimal, so that no platform rounds otherwise. */
    static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** The words, cut where they would be wider than so many narrow letters; a Japanese letter is as wide as two. */
    static String fit(String words, int most) {
        int wide = 0;
        for (int at = 0; at < words.length(); at += Character.charCount(words.codePointAt(at))) {
            wide += words.codePointAt(at) < 0x1100 ? 1 : 2;
            if (wide > most) {
                return words.substring(0, at) + "…";
            }
        }
        return words;
    }

    /** Without what XML cannot hold, whatever a name was. */
    private static String escaped(String words) {
        StringBuilder safe = new StringBuilder();
        words.codePoints().forEach(sign -> {
            switch (sign) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> safe.appendCodePoint(isFit(sign) ? sign : '\uFFFD');
            }
        });
        return safe.toString();
    }

    private static boolean isFit(int sign) {
        boolean control = sign < ' ' && sign != '\t' && sign != '\n' && sign != '\r';
        return !control && sign != 0xFFFE && sign != 0xFFFF && Character.getType(sign) != Character.SURROGATE;
    }
}
