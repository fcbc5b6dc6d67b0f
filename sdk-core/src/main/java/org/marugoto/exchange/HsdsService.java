package org.marugoto.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.marugoto.code.Text;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.AgencyId;
import org.marugoto.document.Document;
import org.marugoto.document.Faults;
import org.marugoto.document.YamlNode;
import org.marugoto.profile.MunicipalityProfile;
import org.marugoto.profile.Profiles;
import org.marugoto.resource.Confirmation;
import org.marugoto.resource.ContactPoint;
import org.marugoto.resource.Fee;
import org.marugoto.resource.Location;
import org.marugoto.resource.Resource;
import org.marugoto.resource.ResourceId;
import org.marugoto.resource.Schedule;
import org.marugoto.rule.Condition;
import org.marugoto.rule.Span;
import org.marugoto.search.Listing;

/** One service of HSDS at one place, read into an entry. */
final class HsdsService {

    /** Who confirmed an entry that somebody else publishes. */
    private static final ActorId PUBLISHER = ActorId.of("publisher");

    private static final List<String> CURRENCIES = List.of("jpy", "JPY");
    private static final Text A_USE = Text.of("利用", "use");

    private final Known known;
    private final Fields service;
    private final List<Fields> attributes;
    private final HsdsPlaces places;

    HsdsService(Known known, Fields service) {
        this.known = known;
        this.service = service;
        this.attributes = service.objects("attributes");
        this.places = new HsdsPlaces(known);
    }

    /**
     * The entry.
     *
     * @param name its name, not empty
     * @param place where it is; empty if nowhere in particular
     * @param organisation who runs it, as far as the document says
     */
    Listing read(String id, String name, Optional<Fields> place, Optional<Fields> organisation) {
        Resource.Builder entry = Resource.builder().id(ResourceId.of(id));
        Listing.Builder listing = Listing.builder();
        entry.name(Text.of(name, service.text("alternate_name").orElse(name)));
        entry.description(service.text("description"));
        entry.kind(kind());
        entry.formality(formality());
        organisation(entry, organisation);
        entry.functions(functions());
        place.ifPresent(at -> entry.location(at.object("location").flatMap(places::location)));
        entry.accessibility(accessibility(place));
        service.objects("service_areas").forEach(area -> places.served(area).ifPresent(entry::addAreasServed));
        entry.schedules(schedules(place));
        entry.eligibility(eligibility());
        service.objects("cost_options").forEach(cost -> fee(cost).ifPresent(entry::addFees));
        HsdsCapacity.read(service, entry, listing);
        capacity().ifPresent(entry::capacity);
        own(HsdsTerms.CAPACITY_PER).forEach(per -> entry.capacityPerSession(per.equals("session")));
        entry.languages(languages(place));
        entry.contact(contact(place));
        entry.contacts(contacts(place));
        entry.kana(own(HsdsTerms.KANA).stream().findFirst());
        entry.howToApply(service.text("application_process"));
        entry.requiredDocuments(documents());
        entry.directions(place.flatMap(at -> at.object("location")).flatMap(at -> at.text("transportation")));
        service.date("assured_date").ifPresent(on -> entry.confirmed(new Confirmation(PUBLISHER, on)));
        Resource resource = entry.build();
        return listing.resource(resource)
                .position(resource.location().flatMap(Location::position))
                .build();
    }

    private List<String> documents() {
        List<String> documents = new ArrayList<>();
        for (Fields required : service.objects("required_documents")) {
            required.skip("id", "service_id");
            required.text("document").ifPresent(documents::add);
        }
        return documents;
    }

    private List<ContactPoint> contacts(Optional<Fields> place) {
        List<Fields> all = new ArrayList<>(service.objects("contacts"));
        place.ifPresent(at -> all.addAll(at.objects("contacts")));
        place.flatMap(at -> at.object("location")).ifPresent(at -> all.addAll(at.objects("contacts")));
        return all.stream()
                .flatMap(contact -> HsdsContacts.read(contact).stream())
                .distinct()
                .toList();
    }

    private List<String> own(String taxonomy) {
        return HsdsTerms.values(attributes, taxonomy);
    }

    /** The codes of one of our taxonomies; a loss for each that the profile does not have. */
    private List<String> ownCodes(String taxonomy, String list) {
        List<String> codes = own(taxonomy);
        List<String> good = codes.stream().filter(code -> known.has(list, code)).toList();
        if (good.size() < codes.size()) {
            service.lose("attributes", ExchangeLoss.NOT_UNDERSTOOD);
        }
        return good;
    }

    private String formality() {
        return own(HsdsTerms.FORMALITY).stream()
                .filter(code -> code.equals(Resource.INFORMAL))
                .findFirst()
                .orElse(Resource.FORMAL);
    }

    private String kind() {
        Optional<String> kind = ownCodes(HsdsTerms.KIND, MunicipalityProfile.RESOURCE_KINDS).stream()
                .findFirst()
                .or(() -> terms(MunicipalityProfile.RESOURCE_KINDS).stream().findFirst());
        if (kind.isEmpty()) {
            service.lose("attributes", ExchangeLoss.KIND_ASSUMED);
        }
        return kind.orElse("OTHER");
    }

    private List<String> functions() {
        List<String> functions = new ArrayList<>(ownCodes(HsdsTerms.FUNCTION, MunicipalityProfile.BASE_FUNCTIONS));
        functions.addAll(terms(MunicipalityProfile.BASE_FUNCTIONS));
        return functions;
    }

    /** The codes that stand for terms of other taxonomies. */
    private List<String> terms(String list) {
        List<String> codes = new ArrayList<>();
        for (Fields attribute : attributes) {
            attribute
                    .object("taxonomy_term")
                    .flatMap(term -> term.text("code"))
                    .flatMap(term -> known.codeOfTerm(list, term))
                    .ifPresent(code -> {
                        codes.add(code);
                        attribute.skipAll();
                    });
        }
        return codes;
    }

    private void organisation(Resource.Builder entry, Optional<Fields> organisation) {
        Optional<AgencyId> agency = own(HsdsTerms.AGENCY).stream()
                .flatMap(id -> known.agencyOf(id).stream())
                .findFirst();
        entry.organisation(agency);
        organisation.ifPresent(found -> {
            Optional<String> name = found.text("name");
            found.skip("id");
            if (found.text("description").equals(name) || agency.isPresent()) {
                found.skip("description");
            } else {
                found.lose("description", ExchangeLoss.NOT_TAKEN_OVER);
            }
            entry.operator(agency.isPresent() ? Optional.empty() : name);
        });
    }

    private List<String> accessibility(Optional<Fields> place) {
        List<String> codes = new ArrayList<>(ownCodes(HsdsTerms.ACCESSIBILITY, MunicipalityProfile.ACCESSIBILITY));
        place.flatMap(at -> at.object("location")).ifPresent(location -> codes.addAll(places.accessibility(location)));
        return codes;
    }

    private List<Schedule> schedules(Optional<Fields> place) {
        List<Schedule> said = new ArrayList<>();
        for (String text : own(HsdsTerms.SCHEDULE)) {
            try {
                said.add(ScheduleText.read(text));
            } catch (IllegalArgumentException none) {
                service.lose("attributes", ExchangeLoss.NOT_UNDERSTOOD);
            }
        }
        if (!said.isEmpty()) {
            service.objects("schedules").forEach(Fields::skipAll);
            return said;
        }
        service.objects("schedules").forEach(one -> HsdsSchedules.read(one).ifPresent(said::add));
        List<Fields> there = new ArrayList<>();
        place.ifPresent(at -> there.addAll(at.objects("schedules")));
        place.flatMap(at -> at.object("location")).ifPresent(at -> there.addAll(at.objects("schedules")));
        there.forEach(one -> HsdsSchedules.read(one).ifPresent(said::add));
        return said.stream().distinct().toList();
    }

    private Optional<Condition> eligibility() {
        Optional<Condition> ages = ages();
        return own(HsdsTerms.ELIGIBILITY).stream()
                .findFirst()
                .flatMap(this::condition)
                .or(() -> ages);
    }

    private Optional<Condition> ages() {
        Optional<Integer> min = service.whole("minimum_age", 0, 150);
        Optional<Integer> max = service.whole("maximum_age", 0, 150);
        if (min.isPresent() && max.isPresent() && min.get() > max.get()) {
            service.lose("maximum_age", ExchangeLoss.NOT_UNDERSTOOD);
            return Optional.empty();
        }
        return min.map(from -> max.map(to -> Span.of(from, to)).orElse(Span.atLeast(from)))
                .or(() -> max.map(Span::atMost))
                .map(Ages::condition);
    }

    private Optional<Condition> condition(String json) {
        Faults faults = new Faults();
        Optional<Condition> condition = YamlNode.parse(new Document("eligibility", json), faults)
                .map(node -> Profiles.conditions(known.profile(), faults).condition(node));
        if (!faults.isEmpty()) {
            service.lose("attributes", ExchangeLoss.NOT_UNDERSTOOD);
        }
        return faults.isEmpty() ? condition : Optional.empty();
    }

    private Optional<Fee> fee(Fields cost) {
        cost.skip("id", "service_id");
        Optional<BigDecimal> amount = cost.number("amount");
        String currency = cost.text("currency").orElse("JPY");
        List<String> english = HsdsTerms.values(cost.objects("attributes"), HsdsTerms.IN_ENGLISH);
        if (amount.isEmpty() || !CURRENCIES.contains(currency) || !isYen(amount.get())) {
            cost.lose("amount", ExchangeLoss.NOT_UNDERSTOOD);
            return Optional.empty();
        }
        Text per = cost.text("amount_description")
                .map(text -> Text.of(text, english.stream().findFirst().orElse(text)))
                .orElse(A_USE);
        return Optional.of(new Fee(amount.get().longValueExact(), per));
    }

    private static boolean isYen(BigDecimal amount) {
        return amount.precision() - amount.scale() <= 15
                && amount.signum() >= 0
                && amount.stripTrailingZeros().scale() <= 0;
    }

    private Optional<Integer> capacity() {
        return own(HsdsTerms.CAPACITY).stream()
                .filter(text -> text.matches("\\d{1,9}"))
                .map(Integer::valueOf)
                .findFirst();
    }

    private List<String> languages(Optional<Fields> place) {
        List<Fields> all = new ArrayList<>(service.objects("languages"));
        place.flatMap(at -> at.object("location")).ifPresent(location -> all.addAll(location.objects("languages")));
        List<String> codes = new ArrayList<>();
        for (Fields language : all) {
            Optional<String> code = language.text("code");
            code.ifPresent(codes::add);
            if (code.isPresent()) {
                language.skip("id", "service_id", "location_id", "name");
            } else {
                language.lose("code", ExchangeLoss.NOT_UNDERSTOOD);
            }
        }
        return codes;
    }

    private Optional<String> contact(Optional<Fields> place) {
        List<ContactLine.Phone> phones = new ArrayList<>();
        List<Fields> all = new ArrayList<>(service.objects("phones"));
        place.ifPresent(at -> all.addAll(at.objects("phones")));
        place.flatMap(at -> at.object("location")).ifPresent(at -> all.addAll(at.objects("phones")));
        all.forEach(phone -> HsdsContacts.phone(phone).ifPresent(phones::add));
        Optional<String> line =
                new ContactLine(phones.stream().distinct().toList(), service.text("email"), service.text("url")).line();
        return own(HsdsTerms.CONTACT).stream().findFirst().or(() -> line);
    }
}
