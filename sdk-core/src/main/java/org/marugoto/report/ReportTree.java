package org.marugoto.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** Writes statistics as the tree of the documented JSON. */
final class ReportTree {

    private ReportTree() {}

    static Map<String, Object> of(CaseStatistics statistics) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("contacts", contacts(statistics));
        tree.put(
                "cohorts", statistics.cohorts().stream().map(ReportTree::cohort).toList());
        tree.put("sameMonth", share(statistics.sameMonth()));
        Map<String, Object> consulters = new LinkedHashMap<>();
        statistics.consulters().forEach((code, share) -> consulters.put(code, share(share)));
        tree.put("consulters", consulters);
        tree.put("needs", new LinkedHashMap<>(statistics.needs()));
        return tree;
    }

    private static Map<String, @Nullable Object> contacts(CaseStatistics statistics) {
        Map<String, @Nullable Object> contacts = new LinkedHashMap<>();
        contacts.put("total", statistics.contactsTotal());
        contacts.put("byChannel", new LinkedHashMap<>(statistics.contactsByChannel()));
        contacts.put("openDays", statistics.openDays());
        contacts.put("perOpenDay", number(statistics.contactsPerOpenDay()));
        return contacts;
    }

    private static Map<String, Object> cohort(Cohort cohort) {
        Map<String, Object> completed = new LinkedHashMap<>();
        cohort.completed().forEach((month, n) -> completed.put(month.toString(), n));
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("month", cohort.month().toString());
        row.put("new", cohort.opened());
        row.put("completed", completed);
        row.put("open", cohort.open());
        return row;
    }

    private static Map<String, @Nullable Object> share(Share share) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("n", share.n());
        tree.put("share", number(share.value()));
        return tree;
    }

    private static @Nullable Double number(OptionalDouble value) {
        return value.isPresent() ? Double.valueOf(value.getAsDouble()) : null;
    }
}
