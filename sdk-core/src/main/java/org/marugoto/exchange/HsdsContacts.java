package org.marugoto.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.marugoto.resource.ContactPoint;

/** Telephones and whom to ask, in HSDS. */
final class HsdsContacts {

    private HsdsContacts() {}

    /** Whom to ask, or empty if the object says nothing. */
    static Optional<ContactPoint> read(Fields contact) {
        contact.skip("id", "organization_id", "service_id", "service_at_location_id", "location_id");
        Optional<String> phone = contact.objects("phones").stream()
                .limit(1)
                .flatMap(first -> phone(first).stream())
                .map(ContactLine.Phone::toString)
                .findFirst();
        Optional<String> name = contact.text("name");
        Optional<String> title = contact.text("title");
        Optional<String> department = contact.text("department");
        Optional<String> email = contact.text("email");
        boolean isNothing =
                name.isEmpty() && title.isEmpty() && department.isEmpty() && email.isEmpty() && phone.isEmpty();
        return isNothing ? Optional.empty() : Optional.of(new ContactPoint(name, title, department, email, phone));
    }

    /** A telephone; a loss and empty if it is for something else than talking. */
    static Optional<ContactLine.Phone> phone(Fields phone) {
        String type = phone.text("type").orElse("voice");
        if (!type.equals("voice")) {
            phone.lose("type", ExchangeLoss.NOT_TAKEN_OVER);
            phone.skipAll();
            return Optional.empty();
        }
        phone.skip("id", "service_id", "location_id", "organization_id", "contact_id", "service_at_location_id");
        return phone.text("number").map(number -> new ContactLine.Phone(number, phone.text("extension")));
    }

    /** A contact; what looks like no address for mail is not written, since HSDS forbids it. */
    static Map<String, Object> write(String key, ContactPoint contact, UnaryOperator<String> uuid) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", uuid.apply(key));
        contact.name().ifPresent(name -> tree.put("name", name));
        contact.title().ifPresent(title -> tree.put("title", title));
        contact.department().ifPresent(department -> tree.put("department", department));
        contact.email().filter(ContactLine::isEmail).ifPresent(email -> tree.put("email", email));
        List<Map<String, Object>> phones = new ArrayList<>();
        contact.phone().map(HsdsContacts::parse).ifPresent(phone -> phones.add(write(key, phone, uuid)));
        if (!phones.isEmpty()) {
            tree.put("phones", phones);
        }
        return tree;
    }

    private static ContactLine.Phone parse(String text) {
        return ContactLine.parse(text).phones().stream()
                .filter(phone -> phone.toString().equals(text))
                .findFirst()
                .orElse(new ContactLine.Phone(text, Optional.empty()));
    }

    static Map<String, Object> write(String owner, ContactLine.Phone phone, UnaryOperator<String> uuid) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", uuid.apply(owner + "/phone/" + phone));
        tree.put("number", phone.number());
        phone.extension().ifPresent(digits -> tree.put("extension", Integer.valueOf(digits)));
        tree.put("type", "voice");
        return tree;
    }
}
