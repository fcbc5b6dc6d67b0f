package org.marugoto;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.marugoto.casework.CaseCommand;
import org.marugoto.casework.CaseEvent;
import org.marugoto.casework.NextAction;
import org.marugoto.casework.SupportCase;
import org.marugoto.consultation.Channel;
import org.marugoto.consultation.Consulter;
import org.marugoto.consultation.ContactId;
import org.marugoto.consultation.Need;
import org.marugoto.decide.CaseId;
import org.marugoto.decide.Day;
import org.marugoto.decide.Occasion;
import org.marugoto.ledger.Outcome;
import org.marugoto.ledger.Store;
import org.marugoto.report.CaseHistory;
import org.marugoto.report.ContactFact;
import org.marugoto.rule.Facts;

/** Takes in cases that were kept elsewhere, through the same commands as everybody else. */
final class TakingIn {

    /** Days until somebody looks at a taken-in case again, where the old record says nothing. */
    private static final int REVIEW_AFTER_DAYS = 30;

    private static final ZoneOffset JAPAN = ZoneOffset.ofHours(9);
    private static final String GROUND = "COMPLETED_ELSEWHERE";

    private final Cases cases;
    private final Store store;

    TakingIn(Cases cases, Store store) {
        this.cases = cases;
        this.store = store;
    }

    boolean takeIn(CaseHistory history, Occasion occasion) {
        return store.within(() -> new One(history, occasion).takeIn());
    }

    /** One case on its way in. */
    private final class One {
        private final CaseHistory history;
        private final Occasion occasion;
        private final CaseId id;
        private boolean anything;

        One(CaseHistory history, Occasion occasion) {
            this.history = history;
            this.occasion = occasion;
            this.id = CaseId.of(history.caseId());
        }

        boolean takeIn() {
            List<CaseEvent> before = store.journal().history(Cases.TYPE, id);
            if (before.isEmpty()) {
                openAndRoute();
            }
            boolean closed = before.stream().anyMatch(CaseEvent.Closed.class::isInstance);
            for (ContactFact contact : newContacts(before)) {
                closed = closed || closeIfCompletedBefore(contact.on());
                handleShaped(new CaseCommand.RecordContact(
                        ContactId.of(contact.id()), Channel.of(contact.channel()), on(contact.on())));
            }
            if (!closed) {
                closeIfCompletedBefore(LocalDate.MAX);
            }
            return anything;
        }

        private void openAndRoute() {
            LocalDate day = history.openedOn();
            Set<Need> needs =
                    history.needs().stream().map(Need::of).collect(Collectors.toCollection(LinkedHashSet::new));
            handleShaped(new CaseCommand.Open(Consulter.of(history.consulter()), needs, next("ASSESS", day), on(day)));
            handleShaped(new CaseCommand.Assess(needs, next("ROUTE", day), on(day)));
            handleShaped(cases.routing(facts(), next("FOLLOW_UP", day), on(day)));
        }

        /** An old record says who came and which needs were named; a need it does not name may not have been asked for. */
        private Facts facts() {
            return IntakeFacts.of(history.consulter(), history.needs());
        }

        private List<ContactFact> newContacts(List<CaseEvent> before) {
            Set<String> known = before.stream()
                    .filter(CaseEvent.ContactRecorded.class::isInstance)
                    .map(event -> ((CaseEvent.ContactRecorded) event).contact().value())
                    .collect(Collectors.toSet());
            return history.contacts().stream()
                    .filter(contact -> !known.contains(contact.id()))
                    .sorted(Comparator.comparing(ContactFact::on).thenComparing(ContactFact::id))
                    .toList();
        }

        private boolean closeIfCompletedBefore(LocalDate day) {
            return history.completedOn()
                    .filter(completed -> completed.isBefore(day))
                    .map(completed -> {
                        handleShaped(new CaseCommand.Close(GROUND, on(completed)));
                        return true;
                    })
                    .orElse(false);
        }

        /** What is made here has a good shape: its parts were checked when they were made, or are codes that are looked up. */
        private void handleShaped(CaseCommand command) {
            anything |= done(cases.handleShaped(id, command));
        }

        private boolean done(Outcome<SupportCase, CaseEvent> outcome) {
            return outcome.match(done -> !done.events().isEmpty(), reasons -> {
                throw new IllegalArgumentException("Case (%s) cannot be taken in: %s."
                        .formatted(
                                id,
                                reasons.stream()
                                        .map(reason -> reason.code().name())
                                        .toList()));
            });
        }

        private NextAction next(String action, LocalDate day) {
            return new NextAction(action, Day.checked(day.plusDays(REVIEW_AFTER_DAYS)));
        }

        private Occasion on(LocalDate day) {
            Instant noon = day.atTime(12, 0).toInstant(JAPAN);
            return occasion.when(noon, day);
        }
    }
}
