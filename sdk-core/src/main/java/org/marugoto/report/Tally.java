package org.marugoto.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.marugoto.code.Code;
import org.marugoto.code.CodeList;

/** Counts codes; those of the list come first and begin at zero, others follow by their names. */
final class Tally {

    private final Map<String, Integer> listed = new LinkedHashMap<>();
    private final Map<String, Integer> others = new TreeMap<>();

    Tally(CodeList codes) {
        codes.codes().stream().map(Code::value).forEach(code -> listed.put(code, 0));
    }

    void add(String code) {
        (listed.containsKey(code) ? listed : others).merge(code, 1, Integer::sum);
    }

    Map<String, Integer> counts() {
        Map<String, Integer> counts = new LinkedHashMap<>(listed);
        counts.putAll(others);
        return Collections.unmodifiableMap(counts);
    }
}
