package org.marugoto.exchange;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** The taxonomies of our own, for what HSDS has no field for; other programs may ignore them. */
final class HsdsTerms {

    static final String ID = "marugoto:id";
    static final String KIND = "marugoto:kind";
    static final String FORMALITY = "marugoto:formality";
    static final String AGENCY = "marugoto:agency";
    static final String FUNCTION = "marugoto:function";
    static final String ACCESSIBILITY = "marugoto:accessibility";
    static final String AREA = "marugoto:area";
    static final String CAPACITY = "marugoto:capacity";
    static final String CAPACITY_PER = "marugoto:capacity-per";
    static final String KANA = "marugoto:kana";
    static final String CONTACT = "marugoto:contact";
    static final String ELIGIBILITY = "marugoto:eligibility";
    static final String SCHEDULE = "marugoto:schedule";
    static final String IN_ENGLISH = "marugoto:in-english";

    private static final String OWN = "marugoto:";
    private static final Pattern CANONICAL =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private HsdsTerms() {}

    static boolean isUuid(String id) {
        return CANONICAL.matcher(id).matches();
    }

    /** The same for the same key on every day: HSDS wants UUIDs where we have names. */
    static String uuid(String key) {
        return UUID.nameUUIDFromBytes((OWN + key).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** An attribute of our own. */
    static Map<String, Object> attribute(String owner, String taxonomy, String value, String ja, String en) {
        Map<String, Object> term = new LinkedHashMap<>();
        term.put("id", uuid(taxonomy + "/" + (value.equals(ja) ? "" : value)));
        if (!value.equals(ja)) {
            term.put("code", value);
        }
        term.put("name", value.equals(ja) ? taxonomy : ja);
        term.put("description", value.equals(ja) ? taxonomy : en);
        term.put("taxonomy", taxonomy);
        Map<String, Object> attribute = new LinkedHashMap<>();
        attribute.put("id", uuid(owner + "/" + taxonomy + "/" + value));
        attribute.put("link_entity", "service");
        attribute.put("value", value);
        attribute.put("taxonomy_term", term);
        return attribute;
    }

    /** An attribute of our own that is no code. */
    static Map<String, Object> attribute(String owner, String taxonomy, String value) {
        return attribute(owner, taxonomy, value, value, value);
    }

    /** The values of the attributes of one of our taxonomies. */
    static List<String> values(List<Fields> attributes, String taxonomy) {
        return attributes.stream()
                .filter(attribute ->
                        taxonomyOf(attribute).filter(taxonomy::equals).isPresent())
                .flatMap(attribute -> {
                    Optional<String> value = attribute.text("value");
                    attribute.skipAll();
                    return value.stream();
                })
                .toList();
    }

    private static Optional<String> taxonomyOf(Fields attribute) {
        return attribute.object("taxonomy_term").flatMap(term -> {
            Optional<String> taxonomy = term.text("taxonomy");
            taxonomy.filter(name -> name.startsWith(OWN)).ifPresent(own -> term.skipAll());
            return taxonomy;
        });
    }
}
