package org.marugoto.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.marugoto.profile.MunicipalityProfile;
import org.marugoto.resource.Location;
import org.marugoto.resource.Resource;

/** Writes where a service is as HSDS has it. */
final class HsdsPlaceWriter {

    private final Known known;

    HsdsPlaceWriter(Known known) {
        this.known = known;
    }

    /** A service at its location, with its address. */
    Map<String, Object> serviceAtLocation(Resource entry, Location location) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", known.uuid(entry.id() + "/at"));
        tree.put("location", location(entry, location));
        return tree;
    }

    private Map<String, Object> location(Resource entry, Location location) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", known.uuid(entry.id() + "/location"));
        tree.put("location_type", "physical");
        entry.directions().ifPresent(words -> tree.put("transportation", words));
        location.position().ifPresent(at -> {
            tree.put("latitude", at.latitude());
            tree.put("longitude", at.longitude());
        });
        Map<String, Object> address = new LinkedHashMap<>();
        address.put("id", known.uuid(entry.id() + "/address"));
        PostalCode.Line line = PostalCode.split(location.address());
        address.put("address_1", line.rest());
        address.put("city", known.municipality());
        address.put("state_province", known.prefecture());
        address.put("postal_code", line.code());
        address.put("country", "JP");
        address.put("address_type", "physical");
        tree.put("addresses", List.of(address));
        List<Map<String, Object>> aids = entry.accessibility().stream()
                .map(code -> accessibility(entry, code))
                .toList();
        if (!aids.isEmpty()) {
            tree.put("accessibility", aids);
        }
        tree.put(
                "attributes",
                List.of(HsdsTerms.attribute(
                        entry.id().value(),
                        HsdsTerms.AREA,
                        location.area().value(),
                        known.areaName(location.area()),
                        known.areaName(location.area()))));
        return tree;
    }

    private Map<String, Object> accessibility(Resource entry, String code) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", known.uuid(entry.id() + "/accessibility/" + code));
        tree.put(
                "description",
                known.label(MunicipalityProfile.ACCESSIBILITY, code).ja());
        return tree;
    }
}
