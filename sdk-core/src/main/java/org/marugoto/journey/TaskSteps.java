package org.marugoto.journey;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.CaseId;
import org.marugoto.document.YamlNode;
import org.marugoto.task.Alarm;
import org.marugoto.task.Digest;
import org.marugoto.task.DueAction;
import org.marugoto.task.DueCase;

/** What journeys ask about what is due. */
final class TaskSteps {

    private static final String ALL = "all";

    private static final Expectations<List<DueCase>> DUE = Expectations.<List<DueCase>>none()
            .list("cases", found -> found.stream().map(DueCase::id).toList())
            .list("overdue", found -> of(found, Alarm.Kind.OVERDUE))
            .list("stuck", found -> of(found, Alarm.Kind.STUCK))
            .list("silent", found -> of(found, Alarm.Kind.SILENT))
            .set(
                    "alarms",
                    found -> found.stream()
                            .flatMap(due -> due.alarms().stream())
                            .map(alarm -> alarm.reason().code())
                            .toList());

    private static final Expectations<Digested> DIGESTED = Expectations.<Digested>none()
            .list("late", found -> found.cases(found.digest().late()))
            .list("today", found -> found.cases(found.digest().today()))
            .list("thisWeek", found -> found.cases(found.digest().thisWeek()));

    static final List<StepWord<?>> WORDS = List.of(
            new StepWord<>("look at tasks", TaskSteps::due, DUE),
            new StepWord<>("look at digest", TaskSteps::digest, DIGESTED));

    private TaskSteps() {}

    private static StepWord.Call<List<DueCase>> due(StepNode step) {
        Optional<AgencyId> of = step.require(step.word())
                .filter(at -> !at.text().equals(ALL))
                .flatMap((YamlNode at) -> step.maybeAgency(step.word()));
        Optional<Named<CaseId>> only = step.maybeKnown("case", CaseSteps.CASE);
        return (scene, occasion) -> {
            Predicate<DueCase> asked = due -> of.filter(agency -> !agency.equals(due.responsible()))
                            .isEmpty()
                    && only.filter(named -> !scene.id(named).equals(due.id())).isEmpty();
            return scene.marugoto().tasks().due(occasion.on(), occasion).cases().stream()
                    .filter(due -> scene.knows(due.id()))
                    .filter(asked)
                    .toList();
        };
    }

    private static StepWord.Call<Digested> digest(StepNode step) {
        AgencyId agency = step.agency(step.word());
        return (scene, occasion) ->
                new Digested(scene, scene.marugoto().tasks().digest(agency, occasion.on(), occasion));
    }

    private static List<CaseId> of(List<DueCase> found, Alarm.Kind kind) {
        return found.stream().filter(due -> due.is(kind)).map(DueCase::id).toList();
    }

    /** The digest of an agency, as far as this scenario goes. */
    private record Digested(Scene scene, Digest digest) {
        List<CaseId> cases(List<DueAction> actions) {
            return actions.stream().map(DueAction::id).filter(scene::knows).toList();
        }
    }
}
