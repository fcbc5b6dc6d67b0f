package org.marugoto.profile;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.marugoto.code.Code;
import org.marugoto.code.CodeList;
import org.marugoto.document.YamlNode;
import org.marugoto.watch.WatchPolicy;

/** Reads how a municipality watches over people. */
final class WatchPolicyReader {

    private WatchPolicyReader() {}

    static WatchPolicy read(YamlNode node, Map<String, CodeList> codeLists) {
        node.allowOnly(Set.of("graceDays", "parties", "talkEveryMonths"));
        WatchPolicy usual = WatchPolicy.USUAL;
        List<String> known = Optional.ofNullable(codeLists.get(MunicipalityProfile.MAP_PARTIES)).stream()
                .flatMap(list -> list.codes().stream())
                .map(Code::value)
                .toList();
        Optional<YamlNode> list = node.find("parties");
        Set<String> parties = new LinkedHashSet<>();
        list.ifPresent(found -> found.items().forEach(party -> parties.add(Nodes.choice(party, known))));
        return new WatchPolicy(
                node.find("graceDays").map(days -> days.number(0, 60)).orElse(usual.graceDays()),
                list.isPresent() ? parties : usual.parties(),
                node.find("talkEveryMonths")
                        .map(months -> months.number(1, 120))
                        .orElse(usual.talkEveryMonths()));
    }
}
