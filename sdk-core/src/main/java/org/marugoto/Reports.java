package org.marugoto;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.marugoto.agency.OpeningCalendar;
import org.marugoto.casework.CaseEvent;
import org.marugoto.consultation.Need;
import org.marugoto.decide.CaseId;
import org.marugoto.decide.Occasion;
import org.marugoto.ledger.Store;
import org.marugoto.profile.MunicipalityProfile;
import org.marugoto.report.CaseCodes;
import org.marugoto.report.CaseHistory;
import org.marugoto.report.CaseStatistics;
import org.marugoto.report.ContactFact;
import org.marugoto.report.Period;
import org.marugoto.report.ProgrammeTable;

/**
 * Statistics of one municipality, computed from the journal. As safe for several threads as its store.
 */
public final class Reports {

    private final MunicipalityProfile profile;
    private final Store store;
    private final ProgrammeTags tags;

    Reports(MunicipalityProfile profile, Store store, ProgrammeTags tags) {
        this.profile = profile;
        this.store = store;
        this.tags = tags;
    }

    /**
     * The case statistics of a period.
     *
     * @param from the first day, or empty for the first day there is
     * @param to the last day, or empty for the last day there is
     * @param asking who asks, for which purpose
     */
    public CaseStatistics cases(Optional<LocalDate> from, Optional<LocalDate> to, Occasion asking) {
        Objects.requireNonNull(asking, "asking");
        List<CaseHistory> histories = new ArrayList<>();
        store.journal().read(Cases.TYPE, (id, events) -> histories.add(history(id, events)));
        return cases(histories, from, to);
    }

    /** The same statistics of histories that are kept elsewhere. */
    public CaseStatistics cases(List<CaseHistory> histories, Optional<LocalDate> from, Optional<LocalDate> to) {
        Optional<Period> covering = Period.covering(histories);
        Optional<Period> asked = from.flatMap(first -> to.map(last -> new Period(first, last)));
        Optional<Period> part = covering.map(all -> from.map(all::withFrom).orElse(all))
                .map(all -> to.map(all::withTo).orElse(all));
        OpeningCalendar calendar = profile.centreAgency().calendar();
        return asked.or(() -> part)
                .map(period -> CaseStatistics.of(histories, period, calendar, codes()))
                .orElseGet(() -> CaseStatistics.of(histories, calendar, codes()));
    }

    /**
     * How many contacts were made under each programme, by each operator, from each budget line; derived from who made them
     * and what the case was about on that day, nothing is typed for it; tags set by hand count.
     *
     * @param from the first day, or empty for the first day there is
     * @param to the last day, or empty for the last day there is
     * @param asking who asks, for which purpose
     */
    public ProgrammeTable programmes(Optional<LocalDate> from, Optional<LocalDate> to, Occasion asking) {
        Objects.requireNonNull(asking, "asking");
        ProgrammeTable.Counter counter = new ProgrammeTable.Counter();
        ContactTags contacts = new ContactTags(profile, tags);
        store.journal()
                .read(Cases.TYPE, (id, events) -> contacts.of(events, from, to).forEach(counter::add));
        return counter.table();
    }

    /** The code lists that cases are counted by. */
    public CaseCodes codes() {
        return new CaseCodes(
                profile.codeList(MunicipalityProfile.CHANNELS),
                profile.codeList(MunicipalityProfile.CONSULTERS),
                profile.codeList(MunicipalityProfile.NEEDS));
    }

    private static CaseHistory history(CaseId id, List<CaseEvent> events) {
        Summary summary = new Summary();
        events.forEach(summary::add);
        return new CaseHistory(
                id.value(), summary.openedOn, summary.completedOn, summary.consulter, summary.needs, summary.contacts);
    }

    /** What statistics need of a journal. */
    private static final class Summary {
        private LocalDate openedOn = LocalDate.EPOCH;
        private Optional<LocalDate> completedOn = Optional.empty();
        private String consulter = "";
        private List<String> needs = List.of();
        private final List<ContactFact> contacts = new ArrayList<>();

        void add(CaseEvent event) {
            LocalDate on = event.occasion().on();
            if (event instanceof CaseEvent.Opened opened) {
                openedOn = on;
                consulter = opened.consulter().code();
                needs = codes(opened.needs());
            } else if (event instanceof CaseEvent.Assessed assessed) {
                needs = codes(assessed.needs());
            } else if (event instanceof CaseEvent.ContactRecorded recorded) {
                contacts.add(new ContactFact(
                        recorded.contact().value(), on, recorded.channel().code()));
            } else if (event instanceof CaseEvent.Closed) {
                completedOn = Optional.of(on);
            }
        }

        private static List<String> codes(Set<Need> needs) {
            return needs.stream().map(Need::code).toList();
        }
    }
}
