package org.marugoto;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.marugoto.casework.SupportCase;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.CaseId;
import org.marugoto.decide.Occasion;
import org.marugoto.ledger.Store;
import org.marugoto.profile.MunicipalityProfile;
import org.marugoto.task.Alarm;
import org.marugoto.task.CaseWatch;
import org.marugoto.task.Digest;
import org.marugoto.task.DueAction;
import org.marugoto.task.DueCase;
import org.marugoto.task.TaskList;
import org.marugoto.task.WorkingDay;

/**
 * What is due in one municipality, from the present states of its open cases. Reads page by page; keeps what it answers. As
 * safe for several threads as its store.
 */
public final class Tasks {

    private final MunicipalityProfile profile;
    private final Store store;

    Tasks(MunicipalityProfile profile, Store store) {
        this.profile = profile;
        this.store = store;
    }

    /**
     * The open cases that need attention on a day: late, stuck or silent, each with its reasons. A case that is merely old is
     * not among them.
     *
     * @param asking who asks, for which purpose
     */
    public TaskList due(LocalDate on, Occasion asking) {
        List<DueCase> due = new ArrayList<>();
        forEachOpen(on, asking, (id, open, day) -> {
            List<Alarm> alarms = CaseWatch.ALL.stream()
                    .flatMap(watch -> watch.look(open, day).stream())
                    .toList();
            if (!alarms.isEmpty()) {
                due.add(new DueCase(id, open.responsible().orElseThrow(), alarms));
            }
        });
        return new TaskList(due);
    }

    /**
     * What an agency has to do on a day and in the rest of its week.
     *
     * @param asking who asks, for which purpose
     */
    public Digest digest(AgencyId agency, LocalDate on, Occasion asking) {
        return digests(on, asking).stream()
                .filter(digest -> digest.agency().equals(agency))
                .findFirst()
                .orElseGet(() -> Digest.of(agency, on, List.of()));
    }

    /**
     * What each agency has to do on a day and in the rest of its week, in the order of the profile; agencies with nothing to
     * do are left out.
     *
     * @param asking who asks, for which purpose
     */
    public List<Digest> digests(LocalDate on, Occasion asking) {
        Map<AgencyId, List<DueAction>> actions = new LinkedHashMap<>();
        profile.agencies().all().forEach(agency -> actions.put(agency.id(), new ArrayList<>()));
        forEachOpen(
                on,
                asking,
                (id, open, day) -> open.next()
                        .ifPresent(next -> actions.computeIfAbsent(
                                        open.responsible().orElseThrow(), unknown -> new ArrayList<>())
                                .add(new DueAction(id, next, day.inTimeUntil(next.dueOn())))));
        return actions.entrySet().stream()
                .map(entry -> Digest.of(entry.getKey(), on, entry.getValue()))
                .filter(digest -> !digest.isEmpty())
                .toList();
    }

    /**
     * What one worker has to do on a day and in the rest of the week: the next actions of the cases the worker looks after.
     *
     * @param agency where the worker works
     * @param asking who asks, for which purpose
     */
    public Digest digest(AgencyId agency, ActorId worker, LocalDate on, Occasion asking) {
        List<DueAction> own = new ArrayList<>();
        forEachOpen(
                on,
                asking,
                (id, open, day) -> open.next()
                        .filter(next -> open.worker().filter(worker::equals).isPresent())
                        .filter(next ->
                                open.responsible().filter(agency::equals).isPresent())
                        .ifPresent(next -> own.add(new DueAction(id, next, day.inTimeUntil(next.dueOn())))));
        return Digest.of(agency, on, own);
    }

    private interface Look {
        void at(CaseId id, SupportCase open, WorkingDay day);
    }

    private void forEachOpen(LocalDate on, Occasion asking, Look look) {
        Objects.requireNonNull(asking, "asking");
        Map<AgencyId, WorkingDay> days = new LinkedHashMap<>();
        store.ledger(Cases.TYPE).read((id, latest) -> {
            SupportCase found = latest.state();
            if (found.status() != SupportCase.Status.CLOSED) {
                found.responsible()
                        .ifPresent(agency ->
                                look.at(id, found, days.computeIfAbsent(agency, responsible -> day(responsible, on))));
            }
        });
    }

    private WorkingDay day(AgencyId responsible, LocalDate on) {
        return new WorkingDay(on, profile.agencies().find(responsible), profile.taskPolicy());
    }
}
