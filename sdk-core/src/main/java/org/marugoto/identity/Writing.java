package org.marugoto.identity;

import java.text.Normalizer;
import java.util.Map;
import java.util.stream.Collectors;

/** The same name in the many ways it can be written. */
final class Writing {

    /** Variant characters that families use and machines tell apart, and the common one. */
    private static final Map<Integer, String> VARIANTS = Map.ofEntries(
            variant("髙", "高"),
            variant("﨑", "崎"),
            variant("嵜", "崎"),
            variant("邊", "辺"),
            variant("邉", "辺"),
            variant("齋", "斎"),
            variant("齊", "斉"),
            variant("澤", "沢"),
            variant("廣", "広"),
            variant("嶋", "島"),
            variant("嶌", "島"),
            variant("濵", "浜"),
            variant("濱", "浜"),
            variant("櫻", "桜"),
            variant("國", "国"),
            variant("冨", "富"),
            variant("德", "徳"),
            variant("𠮷", "吉"),
            variant("槇", "槙"),
            variant("眞", "真"),
            variant("惠", "恵"),
            variant("壽", "寿"),
            variant("榮", "栄"),
            variant("豐", "豊"),
            variant("條", "条"),
            variant("龍", "竜"),
            variant("瀨", "瀬"));

    private Writing() {}

    /** Without blanks, widths, variation selectors and variant characters. */
    static String name(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFKC)
                .codePoints()
                .filter(c -> !Character.isWhitespace(c) && !isSelector(c))
                .mapToObj(c -> VARIANTS.getOrDefault(c, Character.toString(c)))
                .collect(Collectors.joining());
    }

    /** As katakana of full width, without blanks, long marks and middle dots; ヂ is ジ, ヅ is ズ, ヲ is オ. */
    static String kana(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFKC)
                .codePoints()
                .filter(c -> !Character.isWhitespace(c) && c != 'ー' && c != '・' && c != '-')
                .map(c -> c >= 'ぁ' && c <= 'ゖ' ? c + ('ァ' - 'ぁ') : c)
                .map(Writing::sameSound)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    /** Digits only, with the country's code as a leading zero. */
    static String phone(String written) {
        String digits = Normalizer.normalize(written, Normalizer.Form.NFKC)
                .replaceAll("^\\s*\\+81", "0")
                .replaceAll("[^0-9]", "");
        return digits;
    }

    /** Without blanks, with one kind of hyphen for 丁目, 番地, 番 and 号. */
    static String address(String written) {
        return name(written)
                .replaceAll("[‐‑–—―−ー]", "-")
                .replaceAll("丁目|番地の|番地|番", "-")
                .replace("号", "")
                .replaceAll("-+", "-")
                .replaceAll("-$", "");
    }

    private static int sameSound(int c) {
        return switch (c) {
            case 'ヂ' -> 'ジ';
            case 'ヅ' -> 'ズ';
            case 'ヲ' -> 'オ';
            case 'ァ' -> 'ア';
            case 'ィ' -> 'イ';
            case 'ゥ' -> 'ウ';
            case 'ェ' -> 'エ';
            case 'ォ' -> 'オ';
            case 'ャ' -> 'ヤ';
            case 'ュ' -> 'ユ';
            case 'ョ' -> 'ヨ';
            case 'ッ' -> 'ツ';
            default -> c;
        };
    }

    private static boolean isSelector(int c) {
        return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
    }

    private static Map.Entry<Integer, String> variant(String written, String common) {
        return Map.entry(written.codePointAt(0), common);
    }
}
