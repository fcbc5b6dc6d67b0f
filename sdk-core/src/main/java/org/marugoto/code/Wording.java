package org.marugoto.code;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.marugoto.decide.Reason;

/**
 * Puts a reason into a sentence, in Japanese or English.
 *
 * <p>Each feature keeps its sentences beside its codes, in {@code reasons_ja.properties} and {@code reasons_en.properties}
 * of its package; {@code {name}} in a sentence stands for the fact of that name. Immutable but for a cache, and
 * thread-safe.
 */
public final class Wording {

    private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z0-9_.]+)}");

    private final Locale locale;
    private final Map<Class<?>, Properties> sentences = new ConcurrentHashMap<>();

    private Wording(Locale locale) {
        this.locale = locale;
    }

    /** Wording in Japanese if that is the locale's language, else in English. */
    public static Wording in(Locale locale) {
        boolean japanese = locale.getLanguage().equals(Locale.JAPANESE.getLanguage());
        return new Wording(japanese ? Locale.JAPANESE : Locale.ENGLISH);
    }

    /** The language of the sentences: Japanese or English. */
    public Locale locale() {
        return locale;
    }

    /** The sentence for a reason; a code without a sentence is shown as its name with its facts. */
    public String of(Reason reason) {
        String sentence = template(reason.code());
        return sentence == null ? reason.code().name() + " " + reason.facts() : fill(sentence, reason.facts());
    }

    /** How a column of a file is called, such as {@code [column 3]}. */
    public String column(int number) {
        return locale.equals(Locale.JAPANESE) ? "［" + number + " 列目］" : "[column " + number + "]";
    }

    /** Whether there is a sentence for this code; a test asks it for every code there is. */
    public boolean knows(Reason.Code code) {
        return template(code) != null;
    }

    private @Nullable String template(Reason.Code code) {
        Class<?> home = code instanceof Enum<?> constant ? constant.getDeclaringClass() : code.getClass();
        return sentences.computeIfAbsent(home, this::load).getProperty(code.name());
    }

    private Properties load(Class<?> home) {
        Properties loaded = new Properties();
        try (InputStream in = home.getResourceAsStream("reasons_" + locale.getLanguage() + ".properties")) {
            if (in != null) {
                loaded.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return loaded;
    }

    private static String fill(String sentence, Map<String, String> facts) {
        return PLACE.matcher(sentence)
                .replaceAll(place -> Matcher.quoteReplacement(facts.getOrDefault(place.group(1), place.group())));
    }
}
