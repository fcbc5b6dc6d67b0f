package org.marugoto.profile;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.marugoto.agency.Agencies;
import org.marugoto.agency.Agency;
import org.marugoto.area.Area;
import org.marugoto.area.AreaId;
import org.marugoto.area.Areas;
import org.marugoto.base.BasePolicy;
import org.marugoto.base.Coordinator;
import org.marugoto.base.CoordinatorPost;
import org.marugoto.base.Room;
import org.marugoto.code.Code;
import org.marugoto.code.CodeList;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.AgencyId;
import org.marugoto.document.YamlNode;

/** Reads how a municipality keeps its bases, and which coordinator covers which areas. */
final class BasePolicyReader {

    private static final Set<String> KEYS = Set.of("coordinators", "connecting", "worryWithin", "bookingDays");
    private static final Set<String> POST_KEYS = Set.of("who", "kind", "agency", "areas", "assumed");

    private final List<AreaId> areas;
    private final List<AgencyId> agencies;
    private final List<String> kinds;

    BasePolicyReader(Areas areas, Agencies agencies, Map<String, CodeList> codeLists) {
        this.areas = areas.all().stream().map(Area::id).toList();
        this.agencies = agencies.all().stream().map(Agency::id).toList();
        this.kinds = Optional.ofNullable(codeLists.get(MunicipalityProfile.COORDINATOR_KINDS)).stream()
                .flatMap(list -> list.codes().stream())
                .map(Code::value)
                .toList();
    }

    BasePolicy read(YamlNode node) {
        node.allowOnly(KEYS);
        BasePolicy usual = BasePolicy.USUAL;
        Map<String, CoordinatorPost> posts = new LinkedHashMap<>();
        node.find("coordinators").ifPresent(list -> list.items().forEach(item -> post(item, posts)));
        Set<AgencyId> connecting = new LinkedHashSet<>();
        node.find("connecting")
                .ifPresent(list -> list.items().forEach(item -> agency(item).ifPresent(connecting::add)));
        return new BasePolicy(
                List.copyOf(posts.values()),
                connecting,
                node.find("worryWithin").map(days -> days.number(1, 365)).orElse(usual.worryWithin()),
                node.find("bookingDays")
                        .map(days -> days.number(1, Room.HORIZON))
                        .orElse(usual.bookingDays()));
    }

    private void post(YamlNode node, Map<String, CoordinatorPost> posts) {
        node.allowOnly(POST_KEYS);
        Nodes.flag(node);
        Optional<ActorId> who = node.require("who").flatMap(id -> Nodes.id(id, ActorId::of));
        Optional<String> kind = node.require("kind").map(code -> Nodes.choice(code, kinds));
        Optional<AgencyId> agency = node.require("agency").flatMap(this::agency);
        Set<AreaId> covered = new LinkedHashSet<>();
        node.find("areas")
                .ifPresent(list -> list.items().forEach(item -> area(item).ifPresent(covered::add)));
        who.ifPresent(id -> kind.ifPresent(code -> agency.ifPresent(of -> Nodes.putOnce(
                posts, node.find("who").orElseThrow(), new CoordinatorPost(new Coordinator(id, code), of, covered)))));
    }

    private Optional<AgencyId> agency(YamlNode node) {
        Nodes.checkKnown(node, node.text(), agencies);
        return Nodes.id(node, AgencyId::of);
    }

    private Optional<AreaId> area(YamlNode node) {
        Nodes.checkKnown(node, node.text(), areas);
        return Nodes.id(node, AreaId::of);
    }
}
