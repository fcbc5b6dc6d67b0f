package org.marugoto.profile;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.marugoto.agency.Programme;
import org.marugoto.decide.Id;
import org.marugoto.decide.Reason;
import org.marugoto.document.YamlNode;

/** Reads the programmes of a profile. */
final class ProgrammeReader {

    private ProgrammeReader() {}

    static List<Programme> read(YamlNode list) {
        Map<String, Programme> programmes = new LinkedHashMap<>();
        for (YamlNode node : list.items()) {
            node.allowOnly(Set.of("code", "name", "item", "fromFiscalYear", "from", "until", "planned", "assumed"));
            node.require("code")
                    .filter(code -> Nodes.id(code, Id::checked).isPresent())
                    .ifPresent(code -> Nodes.sound(node, () -> programme(node, code.text()))
                            .ifPresent(programme -> Nodes.putOnce(programmes, code, programme)));
        }
        return List.copyOf(programmes.values());
    }

    private static Programme programme(YamlNode node, String code) {
        boolean planned = node.find("planned").map(YamlNode::bool).orElse(false);
        return Programme.builder()
                .code(code)
                .name(Nodes.text(node, "name"))
                .lawItem(node.find("item").map(YamlNode::text))
                .startsOn(planned ? Optional.empty() : start(node))
                .endsOn(node.find("until").flatMap(YamlNode::date))
                .assumed(Nodes.flag(node))
                .build();
    }

    private static Optional<LocalDate> start(YamlNode node) {
        return node.find("from").isPresent()
                ? node.find("from").flatMap(YamlNode::date)
                : node.require("fromFiscalYear").flatMap(ProgrammeReader::firstDay);
    }

    private static Optional<LocalDate> firstDay(YamlNode year) {
        Optional<LocalDate> first = FiscalYear.firstDay(year.text());
        if (first.isEmpty()) {
            year.fault(Reason.of(ProfileFault.NOT_A_FISCAL_YEAR).with("found", year.text()));
        }
        return first;
    }
}
