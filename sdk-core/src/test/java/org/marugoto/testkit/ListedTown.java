package org.marugoto.testkit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.marugoto.Cases;
import org.marugoto.Consultations;
import org.marugoto.Resources;
import org.marugoto.casework.CaseCommand;
import org.marugoto.casework.NextAction;
import org.marugoto.consultation.Channel;
import org.marugoto.consultation.Consulter;
import org.marugoto.consultation.ContactCommand;
import org.marugoto.consultation.ContactId;
import org.marugoto.consultation.Intake;
import org.marugoto.consultation.Need;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.CaseId;
import org.marugoto.decide.Id;
import org.marugoto.decide.Occasion;
import org.marugoto.household.PersonId;
import org.marugoto.ledger.AggregateType;
import org.marugoto.ledger.Clerk;
import org.marugoto.ledger.Outcome;
import org.marugoto.ledger.Store;
import org.marugoto.ledger.TextId;
import org.marugoto.resource.PlacesCommand;
import org.marugoto.resource.ResourceId;

/** Puts cases, contacts and places into a store, to be asked for. */
final class ListedTown {

    static final LocalDate DAY = LocalDate.of(2026, 4, 6);

    private final Store store;
    private final Clerk clerk;

    ListedTown(Store store) {
        this.store = store;
        this.clerk = Clerk.over(store);
    }

    static Occasion by(String worker, String agency, LocalDate on) {
        return Occasion.of(ActorId.of(worker), AgencyId.of(agency), Instant.parse("2026-04-06T00:00:00Z"), on);
    }

    /** A case of a worker at an agency, opened on {@link #DAY}, with something due some days later. */
    CaseId open(String id, String agency, String worker, int dueIn, String... needs) {
        return act(
                Cases.TYPE,
                CaseId.of(id),
                new CaseCommand.Open(
                        Consulter.of("SELF"),
                        needs(needs),
                        new NextAction("ASSESS", DAY.plusDays(dueIn)),
                        by(worker, agency, DAY)));
    }

    void close(String id) {
        act(Cases.TYPE, CaseId.of(id), new CaseCommand.Close("DONE", by("w-1", "a-1", DAY.plusDays(1))));
    }

    void assess(String id, int dueIn, String... needs) {
        act(
                Cases.TYPE,
                CaseId.of(id),
                new CaseCommand.Assess(
                        needs(needs), new NextAction("ROUTE", DAY.plusDays(dueIn)), by("w-1", "a-1", DAY)));
    }

    void touch(String id, int daysLater) {
        act(
                Cases.TYPE,
                CaseId.of(id),
                new CaseCommand.RecordContact(
                        ContactId.of("K-" + id), Channel.of("VISIT"), by("w-1", "a-1", DAY.plusDays(daysLater))));
    }

    /** A contact about something, with a note and a name. */
    void receive(String id, String note, String name) {
        TextId said = TextId.of("note-" + id);
        TextId called = TextId.of("name-" + id);
        store.within(() -> {
            store.texts().put(said, note);
            store.texts().put(called, name);
            Intake intake = Intake.of(Consulter.of("SELF"), Channel.of("DESK"))
                    .but()
                    .note(said)
                    .name(called)
                    .build();
            return act(Consultations.TYPE, ContactId.of(id), new ContactCommand.Receive(intake, by("w-1", "a-1", DAY)));
        });
    }

    void offer(String id, int places, String... people) {
        Occasion now = by("w-1", "a-1", DAY);
        act(Resources.TYPE, ResourceId.of(id), new PlacesCommand.Offer(places, now));
        List.of(people)
                .forEach(person ->
                        act(Resources.TYPE, ResourceId.of(id), new PlacesCommand.Take(PersonId.of(person), now)));
    }

    private <I extends Id, C, S, E> I act(AggregateType<I, C, S, E> type, I id, C command) {
        Outcome<S, E> outcome = clerk.handle(type, id, command);
        if (outcome instanceof Outcome.Refused<S, E> refused) {
            throw new AssertionError("Expected (%s) to be done, but found (%s).".formatted(command, refused));
        }
        return id;
    }

    private static Set<Need> needs(String... codes) {
        return Arrays.stream(codes).map(Need::of).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
