package org.marugoto;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.marugoto.agency.Desk;
import org.marugoto.consultation.DeskId;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.Id;
import org.marugoto.ledger.AggregateType;
import org.marugoto.ledger.Store;
import org.marugoto.profile.MunicipalityProfile;
import org.marugoto.training.Course;
import org.marugoto.training.TrainingCommand;
import org.marugoto.training.TrainingEvent;
import org.marugoto.training.TrainingRecord;

/** Which courses a desk requires, and which of them are missing. */
final class Requirements {

    private final MunicipalityProfile profile;
    private final Store store;

    Requirements(MunicipalityProfile profile, Store store) {
        this.profile = profile;
        this.store = store;
    }

    Set<String> missing(DeskId desk, ActorId person, LocalDate on) {
        Set<String> missing = new TreeSet<>();
        profile.agencies()
                .find(desk.agency())
                .flatMap(agency -> agency.findDesk(desk.desk()))
                .map(Desk::requires)
                .ifPresent(required -> required.stream()
                        .filter(course -> !holds(course, desk, person, on))
                        .forEach(missing::add));
        return missing;
    }

    private boolean holds(String course, DeskId desk, ActorId person, LocalDate on) {
        boolean ofAgencies = profile.trainingPolicy()
                .find(course)
                .filter(known -> known.holder().equals(Course.AGENCY))
                .isPresent();
        return ofAgencies
                ? holds(Training.OF_AGENCIES, desk.agency(), course, on)
                : holds(Training.OF_PERSONS, person, course, on);
    }

    private <I extends Id> boolean holds(
            AggregateType<I, TrainingCommand, TrainingRecord, TrainingEvent> type,
            I holder,
            String course,
            LocalDate on) {
        return store.ledger(type)
                .find(holder)
                .filter(found -> found.state().holds(course, on))
                .isPresent();
    }
}
