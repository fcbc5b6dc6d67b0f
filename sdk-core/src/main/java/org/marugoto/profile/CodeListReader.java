package org.marugoto.profile;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.marugoto.code.Code;
import org.marugoto.code.CodeList;
import org.marugoto.code.Text;
import org.marugoto.decide.Id;
import org.marugoto.document.YamlNode;

/** Reads the code lists of a profile. */
final class CodeListReader {

    private CodeListReader() {}

    static Map<String, CodeList> read(YamlNode lists) {
        Map<String, CodeList> all = new LinkedHashMap<>();
        lists.entries().forEach((id, list) -> all.put(id, list(id, list)));
        return all;
    }

    private static CodeList list(String id, YamlNode list) {
        Map<String, Code> codes = new LinkedHashMap<>();
        for (YamlNode node : list.items()) {
            node.allowOnly(Set.of("code", "ja", "en", "marks"));
            node.require("code")
                    .filter(code -> Nodes.id(code, Id::checked).isPresent())
                    .ifPresent(code -> Nodes.putOnce(codes, code, code(node, code.text())));
        }
        return CodeList.of(id, codes.values().stream().toList());
    }

    private static Code code(YamlNode node, String value) {
        Map<String, String> marks = new LinkedHashMap<>();
        node.find("marks").ifPresent(found -> found.entries().forEach((key, mark) -> marks.put(key, mark.text())));
        return new Code(value, Text.of(Nodes.required(node, "ja"), Nodes.required(node, "en")), marks);
    }
}
