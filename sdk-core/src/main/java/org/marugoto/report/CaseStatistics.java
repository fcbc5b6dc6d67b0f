package org.marugoto.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.marugoto.agency.OpeningCalendar;

/**
 * The four tables of a consultation centre: contacts by channel, new cases by month of intake and completion, consulters,
 * needs.
 *
 * <p>Contacts (延べ件数) are counted if their day lies in the period, whenever their case was opened. Cases (実人数, one
 * person concerned each) are counted if they are new, opened in the period; consulters and needs are those of new cases. A
 * completion after the period's last day counts as open. Codes of the lists that nobody used are counted as 0; a code that
 * is in no list is counted after them. Immutable and thread-safe.
 */
public final class CaseStatistics {

    private final Optional<Period> period;
    private final CaseCodes codes;
    private final int openDays;
    private final List<Cohort> cohorts;
    private final Map<String, Integer> contacts;
    private final Map<String, Integer> consulters;
    private final Map<String, Integer> needs;

    private CaseStatistics(
            Collection<CaseHistory> histories, Optional<Period> period, OpeningCalendar calendar, CaseCodes codes) {
        this.period = period;
        this.codes = codes;
        this.openDays =
                period.map(days -> calendar.openDays(days.from(), days.to())).orElse(0);
        Tally byChannel = new Tally(codes.channels());
        Tally byConsulter = new Tally(codes.consulters());
        Tally byNeed = new Tally(codes.needs());
        for (CaseHistory history : histories) {
            for (ContactFact contact : history.contacts()) {
                if (isWithin(contact.on())) {
                    byChannel.add(contact.channel());
                }
            }
            if (isWithin(history.openedOn())) {
                byConsulter.add(history.consulter());
                history.needs().forEach(byNeed::add);
            }
        }
        this.contacts = byChannel.counts();
        this.consulters = byConsulter.counts();
        this.needs = byNeed.counts();
        this.cohorts =
                period.map(days -> new CohortTable(days, histories).rows()).orElse(List.of());
    }

    /** The statistics of a period; {@code Period.covering(histories)} changed by what the user asks for is usual. */
    public static CaseStatistics of(
            Collection<CaseHistory> histories, Period period, OpeningCalendar calendar, CaseCodes codes) {
        return new CaseStatistics(histories, Optional.of(period), calendar, codes);
    }

    /** The statistics from the first to the last day of anything that happened. */
    public static CaseStatistics of(Collection<CaseHistory> histories, OpeningCalendar calendar, CaseCodes codes) {
        return new CaseStatistics(histories, Period.covering(histories), calendar, codes);
    }

    /** The period, or empty if none was given and nothing happened. */
    public Optional<Period> period() {
        return period;
    }

    /** The code lists, for labels. */
    public CaseCodes codes() {
        return codes;
    }

    /** The number of contacts by channel (延べ件数). */
    public Map<String, Integer> contactsByChannel() {
        return contacts;
    }

    /** The number of contacts (延べ件数). */
    public int contactsTotal() {
        return sum(contacts);
    }

    /** The number of days the desk was open in the period. */
    public int openDays() {
        return openDays;
    }

    /** Contacts per open day in full precision; empty if there was no open day. */
    public OptionalDouble contactsPerOpenDay() {
        return openDays == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) contactsTotal() / openDays);
    }

    /** The new cases of each month of the period, months without any included. */
    public List<Cohort> cohorts() {
        return cohorts;
    }

    /** The number of new cases (新規、実人数). */
    public int opened() {
        return cohorts.stream().mapToInt(Cohort::opened).sum();
    }

    /** The number of new cases that are open at the end of the period. */
    public int open() {
        return cohorts.stream().mapToInt(Cohort::open).sum();
    }

    /** The new cases completed in their month of intake (相談月内で完結), of all new ones. */
    public Share sameMonth() {
        return new Share(cohorts.stream().mapToInt(Cohort::completedInSameMonth).sum(), opened());
    }

    /** How many new cases each kind of consulter brought, of all new ones (実人数). */
    public Map<String, Share> consulters() {
        Map<String, Share> shares = new LinkedHashMap<>();
        consulters.forEach((code, n) -> shares.put(code, new Share(n, opened())));
        return Collections.unmodifiableMap(shares);
    }

    /** How many new cases had each need; a case may have several, so the sum is no number of cases. */
    public Map<String, Integer> needs() {
        return needs;
    }

    /**
     * The tree of the documented JSON: maps in their order, lists, {@code String}, {@code Integer}, {@code Double}, and
     * {@code null} where a rate has nothing to divide by.
     */
    public Map<String, Object> toTree() {
        return ReportTree.of(this);
    }

    /** The documented CSV: {@code table,row,column,value}, lines ending in LF. */
    public String toCsv() {
        return ReportCsv.of(this);
    }

    static int sum(Map<?, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private boolean isWithin(LocalDate day) {
        return period.filter(days -> days.contains(day)).isPresent();
    }

    /** The months of completion that any row has, first to last. */
    List<YearMonth> months() {
        return period.map(Period::months).orElse(List.of());
    }
}
