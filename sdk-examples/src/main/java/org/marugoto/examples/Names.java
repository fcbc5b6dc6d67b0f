package org.marugoto.examples;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.marugoto.code.Text;

/** What codes are called in one language; a code without a name is called by itself. */
record Names(Map<String, Text> texts, Locale locale) {

    String of(String code) {
        return Optional.ofNullable(texts.get(code)).map(text -> text.in(locale)).orElse(code);
    }

    String say(Text text, Object... with) {
        return text.in(locale).formatted(with);
    }
}
