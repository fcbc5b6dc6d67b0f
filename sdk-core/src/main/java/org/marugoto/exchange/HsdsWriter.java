package org.marugoto.exchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.marugoto.code.Text;
import org.marugoto.decide.Reason;
import org.marugoto.json.MarugotoJson;
import org.marugoto.profile.MunicipalityProfile;
import org.marugoto.resource.Fee;
import org.marugoto.resource.Resource;
import org.marugoto.rule.Condition;
import org.marugoto.rule.RuleForm;
import org.marugoto.rule.Span;
import org.marugoto.search.Listing;

/** Writes an entry as a service of HSDS 3.0. */
final class HsdsWriter {

    private final Known known;
    private final MarugotoJson json;
    private final Losses losses;
    private final Instant asOf;
    private final HsdsPlaceWriter places;

    HsdsWriter(Known known, MarugotoJson json, Losses losses, Instant asOf) {
        this.asOf = asOf;
        this.places = new HsdsPlaceWriter(known);
        this.known = known;
        this.json = json;
        this.losses = losses;
    }

    Map<String, Object> service(Listing listing) {
        Resource given = listing.resource();
        if (given.isConfidential()) {
            lose(given, "location", ExchangeLoss.WITHHELD);
        }
        Resource entry = given.forPublication();
        String id = entry.id().value();
        Map<String, Object> service = new LinkedHashMap<>();
        service.put("id", HsdsTerms.isUuid(id) ? id : uuid(id));
        service.put("name", entry.name().ja());
        if (!entry.name().en().equals(entry.name().ja())) {
            service.put("alternate_name", entry.name().en());
        }
        entry.description().ifPresent(words -> service.put("description", words));
        service.put("status", "active");
        List<Map<String, Object>> attributes = new ArrayList<>();
        attributes(entry, attributes);
        contact(entry, service, attributes);
        eligibility(entry, service, attributes);
        schedules(entry, service, attributes);
        entry.confirmed().ifPresent(last -> {
            service.put("assured_date", last.on().toString());
            lose(entry, "confirmed.by", ExchangeLoss.NOT_PUBLISHED);
        });
        capacity(listing, service, attributes);
        organisation(entry, service);
        entry.howToApply().ifPresent(words -> service.put("application_process", words));
        put(service, "required_documents", documents(entry));
        put(service, "contacts", contacts(entry));
        put(service, "service_areas", serviceAreas(entry));
        put(service, "languages", languages(entry));
        put(service, "cost_options", fees(entry));
        if (entry.location().isEmpty() && entry.directions().isPresent()) {
            lose(entry, "directions", ExchangeLoss.NOT_EXPRESSIBLE);
        }
        entry.location()
                .ifPresent(location ->
                        service.put("service_at_locations", List.of(places.serviceAtLocation(entry, location))));
        service.put("attributes", attributes);
        return service;
    }

    private String uuid(String key) {
        return known.uuid(key);
    }

    private static void put(Map<String, Object> tree, String key, List<?> items) {
        if (!items.isEmpty()) {
            tree.put(key, items);
        }
    }

    private void lose(Resource entry, String field, ExchangeLoss code) {
        losses.add(field, entry.id() + "." + field, Reason.of(code));
    }

    private void attributes(Resource entry, List<Map<String, Object>> attributes) {
        String id = entry.id().value();
        if (!HsdsTerms.isUuid(id)) {
            attributes.add(HsdsTerms.attribute(id, HsdsTerms.ID, id));
        }
        attributes.add(code(id, HsdsTerms.KIND, MunicipalityProfile.RESOURCE_KINDS, entry.kind()));
        attributes.add(HsdsTerms.attribute(id, HsdsTerms.FORMALITY, entry.formality()));
        entry.organisation()
                .ifPresent(agency -> attributes.add(HsdsTerms.attribute(id, HsdsTerms.AGENCY, agency.value())));
        entry.functions()
                .forEach(function ->
                        attributes.add(code(id, HsdsTerms.FUNCTION, MunicipalityProfile.BASE_FUNCTIONS, function)));
        entry.accessibility()
                .forEach(aid ->
                        attributes.add(code(id, HsdsTerms.ACCESSIBILITY, MunicipalityProfile.ACCESSIBILITY, aid)));
        entry.kana().ifPresent(kana -> {
            attributes.add(HsdsTerms.attribute(id, HsdsTerms.KANA, kana));
            lose(entry, "kana", ExchangeLoss.OWN_TERMS_ONLY);
        });
    }

    /** By HSDS 3.1 if it is known how many places are left, else by our own term. */
    private void capacity(Listing listing, Map<String, Object> service, List<Map<String, Object>> attributes) {
        Resource entry = listing.resource();
        String id = entry.id().value();
        Optional<Map<String, Object>> capacity = HsdsCapacity.write(listing, this::uuid, asOf);
        capacity.ifPresent(found -> service.put("capacities", List.of(found)));
        if (capacity.isEmpty() && entry.capacity().isPresent()) {
            attributes.add(HsdsTerms.attribute(
                    id, HsdsTerms.CAPACITY, String.valueOf(entry.capacity().getAsInt())));
            lose(entry, "capacity", ExchangeLoss.OWN_TERMS_ONLY);
        }
        if (capacity.isEmpty() && entry.capacityPerSession()) {
            attributes.add(HsdsTerms.attribute(id, HsdsTerms.CAPACITY_PER, "session"));
        }
    }

    private List<Map<String, Object>> documents(Resource entry) {
        return entry.requiredDocuments().stream()
                .map(document -> {
                    Map<String, Object> tree = new LinkedHashMap<>();
                    tree.put("id", uuid(entry.id() + "/document/" + document));
                    tree.put("document", document);
                    return tree;
                })
                .toList();
    }

    private List<Map<String, Object>> contacts(Resource entry) {
        if (entry.contacts().stream()
                .anyMatch(contact -> contact.email()
                        .filter(text -> !ContactLine.isEmail(text))
                        .isPresent())) {
            lose(entry, "contacts.email", ExchangeLoss.NOT_EXPRESSIBLE);
        }
        return entry.contacts().stream()
                .map(contact -> HsdsContacts.write(entry.id() + "/contact/" + contact, contact, this::uuid))
                .toList();
    }

    private Map<String, Object> code(String owner, String taxonomy, String list, String code) {
        Text label = known.label(list, code);
        return HsdsTerms.attribute(owner, taxonomy, code, label.ja(), label.en());
    }

    private void contact(Resource entry, Map<String, Object> service, List<Map<String, Object>> attributes) {
        entry.contact().ifPresent(line -> {
            ContactLine parts = ContactLine.parse(line);
            parts.email().ifPresent(email -> service.put("email", email));
            parts.url().ifPresent(url -> service.put("url", url));
            put(
                    service,
                    "phones",
                    parts.phones().stream()
                            .map(phone -> HsdsContacts.write(String.valueOf(entry.id()), phone, this::uuid))
                            .toList());
            if (!parts.line().equals(entry.contact())) {
                attributes.add(HsdsTerms.attribute(entry.id().value(), HsdsTerms.CONTACT, line));
                lose(entry, "contact", ExchangeLoss.OWN_TERMS_ONLY);
            }
        });
    }

    private void eligibility(Resource entry, Map<String, Object> service, List<Map<String, Object>> attributes) {
        entry.eligibility().ifPresent(condition -> {
            Optional<Span<Integer>> ages = Ages.of(condition).filter(HsdsWriter::isPlain);
            ages.flatMap(Span::from).ifPresent(min -> service.put("minimum_age", min));
            ages.flatMap(Span::to).ifPresent(max -> service.put("maximum_age", max));
            if (ages.isEmpty()) {
                attributes.add(HsdsTerms.attribute(entry.id().value(), HsdsTerms.ELIGIBILITY, text(condition)));
                lose(entry, "eligibility", ExchangeLoss.OWN_TERMS_ONLY);
            }
        });
    }

    private static boolean isPlain(Span<Integer> ages) {
        boolean inRange = ages.from().filter(age -> age < 0 || age > 150).isEmpty()
                && ages.to().filter(age -> age < 0 || age > 150).isEmpty();
        return inRange && (ages.from().isPresent() || ages.to().isPresent());
    }

    private String text(Condition condition) {
        return json.writeTree(RuleForm.toTree(condition), false);
    }

    private void schedules(Resource entry, Map<String, Object> service, List<Map<String, Object>> attributes) {
        String id = entry.id().value();
        put(
                service,
                "schedules",
                entry.schedules().stream()
                        .flatMap(schedule -> HsdsSchedules.write(id, schedule).stream())
                        .toList());
        if (!HsdsSchedules.areSaid(entry.schedules(), id)) {
            entry.schedules()
                    .forEach(schedule ->
                            attributes.add(HsdsTerms.attribute(id, HsdsTerms.SCHEDULE, ScheduleText.write(schedule))));
            lose(entry, "schedules", ExchangeLoss.OWN_TERMS_ONLY);
        }
    }

    private void organisation(Resource entry, Map<String, Object> service) {
        Optional<String> name = entry.organisation()
                .map(agency -> known.agency(agency).map(Text::ja).orElse(agency.value()))
                .or(entry::operator);
        name.ifPresent(found -> {
            Map<String, Object> organisation = new LinkedHashMap<>();
            organisation.put("id", uuid("organisation/" + found));
            organisation.put("name", found);
            organisation.put("description", found);
            service.put("organization", organisation);
        });
        if (entry.organisation().isPresent() && entry.operator().isPresent()) {
            lose(entry, "operator", ExchangeLoss.NOT_EXPRESSIBLE);
        }
    }

    private List<Map<String, Object>> serviceAreas(Resource entry) {
        return entry.areasServed().stream()
                .map(area -> {
                    Map<String, Object> tree = new LinkedHashMap<>();
                    tree.put("id", uuid(entry.id() + "/area/" + area));
                    tree.put("name", known.areaName(area));
                    tree.put("extent", area.value());
                    tree.put("extent_type", "text");
                    return tree;
                })
                .toList();
    }

    private List<Map<String, Object>> languages(Resource entry) {
        return entry.languages().stream()
                .map(code -> {
                    Map<String, Object> tree = new LinkedHashMap<>();
                    tree.put("id", uuid(entry.id() + "/language/" + code));
                    tree.put("name", code);
                    tree.put("code", code);
                    return tree;
                })
                .toList();
    }

    private List<Map<String, Object>> fees(Resource entry) {
        return entry.fees().stream().map(fee -> fee(entry, fee)).toList();
    }

    private Map<String, Object> fee(Resource entry, Fee fee) {
        String key = entry.id() + "/fee/" + fee.yen() + "/" + fee.per().ja();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", uuid(key));
        tree.put("currency", "jpy");
        tree.put("amount", fee.yen());
        tree.put("amount_description", fee.per().ja());
        if (!fee.per().en().equals(fee.per().ja())) {
            tree.put(
                    "attributes",
                    List.of(HsdsTerms.attribute(
                            key, HsdsTerms.IN_ENGLISH, fee.per().en())));
        }
        return tree;
    }
}
