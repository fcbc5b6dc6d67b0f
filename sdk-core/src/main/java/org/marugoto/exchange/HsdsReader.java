package org.marugoto.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.marugoto.decide.Id;
import org.marugoto.decide.Reason;
import org.marugoto.document.DocumentFault;
import org.marugoto.document.Faults;
import org.marugoto.json.JsonElements;
import org.marugoto.profile.ProfileFault;
import org.marugoto.resource.ResourceId;
import org.marugoto.search.Listing;

/** Reads the objects of an HSDS document: services, organisations with services, services at locations. */
final class HsdsReader {

    private static final String PLACES = "service_at_locations";

    private final String file;
    private final Known known;
    private final Faults faults;
    private final Losses losses;
    private final Consumer<Listing> each;
    private final Map<String, Integer> lines = new HashMap<>();

    HsdsReader(String file, Known known, Faults faults, Losses losses, Consumer<Listing> each) {
        this.file = file;
        this.known = known;
        this.faults = faults;
        this.losses = losses;
        this.each = each;
    }

    void accept(JsonElements.Element element) {
        Fields fields = new Fields(element.value(), element.path(), losses);
        if (fields.has("status")) {
            service(fields, fields.objects(PLACES), fields.object("organization"), element.line());
        } else if (fields.has("services")) {
            List<Fields> services = fields.objects("services");
            services.forEach(service -> service(service, service.objects(PLACES), Optional.of(fields), element.line()));
        } else if (fields.has("service")) {
            fields.skip("id", "service_id", "location_id");
            fields.object("service")
                    .ifPresent(service ->
                            service(service, List.of(fields), service.object("organization"), element.line()));
        } else {
            losses.add(element.path().isEmpty() ? "document" : element.path(), Reason.of(ExchangeLoss.NO_SERVICE));
            return;
        }
        fields.rest();
    }

    private void service(Fields service, List<Fields> places, Optional<Fields> organisation, int line) {
        service.skip("organization_id", "program_id");
        Optional<String> status = service.text("status");
        Optional<String> id = id(service, line);
        Optional<String> name = service.text("name");
        if (name.isEmpty()) {
            missing(service.path("name"), line);
        }
        if (!status.equals(Optional.of("active"))) {
            service.lose("status", ExchangeLoss.NOT_OFFERED);
            service.skipAll();
            organisation.ifPresent(Fields::skipAll);
        } else if (id.isPresent() && name.isPresent()) {
            entries(new HsdsService(known, service), id.get(), name.get(), places, organisation, line);
        }
    }

    /** A service at several places becomes several entries, each called as the document calls it at its place. */
    private void entries(
            HsdsService service, String id, String name, List<Fields> places, Optional<Fields> organisation, int line) {
        places.forEach(place -> place.skip("service_id", "location_id"));
        if (places.size() <= 1) {
            places.forEach(place -> place.skip("id"));
            keep(service.read(id, name, places.stream().findFirst(), organisation), line);
            return;
        }
        for (Fields place : places) {
            id(place, line).ifPresent(own -> keep(service.read(own, name, Optional.of(place), organisation), line));
        }
    }

    private void keep(Listing entry, int line) {
        ResourceId id = entry.resource().id();
        Integer first = lines.putIfAbsent(id.value(), line);
        if (first == null) {
            each.accept(entry);
        } else {
            faults.add(
                    file,
                    line,
                    Reason.of(DocumentFault.TWICE)
                            .with("name", "id")
                            .with("found", id)
                            .with("first", first));
        }
    }

    private Optional<String> id(Fields fields, int line) {
        List<String> own = HsdsTerms.values(fields.objects("attributes"), HsdsTerms.ID);
        Optional<String> given = fields.text("id");
        Optional<String> id = own.stream().findFirst().or(() -> given);
        if (id.isEmpty()) {
            missing(fields.path("id"), line);
        }
        return id.filter(found -> isId(found, fields.path("id"), line));
    }

    private boolean isId(String id, String path, int line) {
        try {
            Id.checked(id);
            return true;
        } catch (IllegalArgumentException none) {
            faults.add(
                    file,
                    line,
                    Reason.of(ProfileFault.NOT_AN_ID).with("name", path).with("found", id.length() + " characters"));
            return false;
        }
    }

    private void missing(String path, int line) {
        faults.add(file, line, Reason.of(DocumentFault.MISSING_VALUE).with("name", path));
    }
}
