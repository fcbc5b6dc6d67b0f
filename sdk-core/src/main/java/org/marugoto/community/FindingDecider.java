package org.marugoto.community;

import static org.marugoto.community.Finding.Status.DESCRIBED;
import static org.marugoto.community.Finding.Status.DROPPED;
import static org.marugoto.community.Finding.Status.FOUND;
import static org.marugoto.community.Finding.Status.NONE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.marugoto.code.Codes;
import org.marugoto.community.FindingCommand.AddSource;
import org.marugoto.community.FindingCommand.Describe;
import org.marugoto.community.FindingCommand.Drop;
import org.marugoto.community.FindingCommand.Escalate;
import org.marugoto.community.FindingCommand.Find;
import org.marugoto.community.FindingCommand.RemoveSource;
import org.marugoto.community.FindingEvent.Described;
import org.marugoto.community.FindingEvent.Dropped;
import org.marugoto.community.FindingEvent.Escalated;
import org.marugoto.community.FindingEvent.Found;
import org.marugoto.community.FindingEvent.SourceAdded;
import org.marugoto.community.FindingEvent.SourceRemoved;
import org.marugoto.decide.Decider;
import org.marugoto.decide.Decision;
import org.marugoto.decide.Reason;
import org.marugoto.decide.TransitionTable;

/** The rules about finding community issues and telling of them. Stateless and thread-safe. */
public final class FindingDecider implements Decider<FindingCommand, Finding, FindingEvent> {

    private static final Set<Finding.Status> KEPT = Set.of(FOUND, DESCRIBED);

    /** Which command is possible in which status. */
    public static final TransitionTable<Finding.Status, FindingCommand, Finding, FindingEvent> TABLE =
            TransitionTable.<Finding.Status, FindingCommand, Finding, FindingEvent>on(
                            Finding::status, FindingRefusal.NOT_POSSIBLE_NOW)
                    .allow(Find.class, FindingDecider::find, Set.of(NONE), Set.of(FOUND))
                    .allow(AddSource.class, FindingDecider::add, KEPT, KEPT)
                    .allow(RemoveSource.class, FindingDecider::remove, KEPT, KEPT)
                    .allow(Describe.class, FindingDecider::describe, KEPT, Set.of(DESCRIBED))
                    .allow(Escalate.class, FindingDecider::escalate, Set.of(DESCRIBED), Set.of(DESCRIBED))
                    .allow(Drop.class, FindingDecider::drop, Set.of(FOUND), Set.of(DROPPED))
                    .build();

    @Override
    public Finding initial() {
        return Finding.NONE;
    }

    @Override
    public Decision<FindingEvent> decide(Finding finding, FindingCommand command) {
        return TABLE.decide(finding, command);
    }

    @Override
    public Finding evolve(Finding before, FindingEvent event) {
        Finding.Builder after = before.but();
        if (event instanceof Found found) {
            after.status(FOUND).topic(found.topic()).sources(found.sources());
        } else if (event instanceof SourceAdded added) {
            after.addSources(added.source());
        } else if (event instanceof SourceRemoved removed) {
            after.sources(before.sources().stream()
                    .filter(source -> !source.id().equals(removed.source()))
                    .toList());
        } else if (event instanceof Described told) {
            after.status(DESCRIBED).told(told.theme()).body(told.body());
        } else if (event instanceof Escalated told) {
            after.told(told.theme()).body(told.body());
        } else if (event instanceof Dropped) {
            after.status(DROPPED);
        } else {
            throw new AssertionError(event.getClass());
        }
        return after.build();
    }

    private static Decision<FindingEvent> find(Finding none, Find asked) {
        List<Reason> reasons = new ArrayList<>(
                Codes.againstWords(FindingRefusal.TEXT_INSTEAD_OF_CODE, "topic", List.of(asked.topic())));
        long different = asked.sources().stream().map(Source::id).distinct().count();
        if (different < asked.sources().size()) {
            reasons.add(Reason.of(FindingRefusal.ANOTHER_SOURCE).with("source", "?"));
        }
        long households = Finding.households(asked.sources());
        if (asked.sources().stream().allMatch(Source::isCase) && households < asked.casesFrom()) {
            reasons.add(Reason.of(FindingRefusal.TOO_FEW_CASES)
                    .with("expected", asked.casesFrom())
                    .with("found", households));
        }
        return reasons.isEmpty()
                ? Decision.accept(new Found(asked.topic(), asked.sources(), asked.occasion()))
                : Decision.refuse(reasons);
    }

    private static Decision<FindingEvent> add(Finding finding, AddSource asked) {
        Optional<Source> known = finding.source(asked.source().id());
        if (known.isEmpty()) {
            return Decision.accept(new SourceAdded(asked.source(), asked.occasion()));
        }
        return known.equals(Optional.of(asked.source()))
                ? Decision.nothingToDo()
                : Decision.refuse(Reason.of(FindingRefusal.ANOTHER_SOURCE)
                        .with("source", asked.source().id()));
    }

    private static Decision<FindingEvent> remove(Finding finding, RemoveSource asked) {
        if (finding.source(asked.source()).isEmpty()) {
            return Decision.refuse(Reason.of(FindingRefusal.NO_SUCH_SOURCE).with("source", asked.source()));
        }
        return finding.sources().size() == 1
                ? Decision.refuse(Reason.of(FindingRefusal.LAST_SOURCE))
                : Decision.accept(new SourceRemoved(asked.source(), asked.ground(), asked.occasion()));
    }

    private static Decision<FindingEvent> describe(Finding finding, Describe asked) {
        Telling telling = asked.telling();
        if (finding.status() == DESCRIBED) {
            return isTold(finding, telling)
                    ? Decision.nothingToDo()
                    : Decision.refuse(Reason.of(FindingRefusal.TOLD_ALREADY));
        }
        return tell(finding, telling, new Described(telling.theme(), telling.body(), asked.occasion()));
    }

    private static Decision<FindingEvent> escalate(Finding finding, Escalate asked) {
        Telling telling = asked.telling();
        if (isTold(finding, telling)) {
            return Decision.nothingToDo();
        }
        int next = 1 + finding.body().map(Body::step).orElse(0);
        return telling.body().step() == next
                ? tell(finding, telling, new Escalated(telling.theme(), telling.body(), asked.occasion()))
                : Decision.refuse(Reason.of(FindingRefusal.NOT_THE_NEXT_BODY)
                        .with("expected", next)
                        .with("found", telling.body().step()));
    }

    private static Decision<FindingEvent> drop(Finding finding, Drop asked) {
        return Decision.accept(new Dropped(asked.ground(), asked.occasion()));
    }

    private static boolean isTold(Finding finding, Telling telling) {
        return finding.told().equals(Optional.of(telling.theme()))
                && finding.body().equals(Optional.of(telling.body()));
    }

    private static Decision<FindingEvent> tell(Finding finding, Telling telling, FindingEvent event) {
        List<Reason> reasons = new ArrayList<>();
        if (!finding.topic().equals(Optional.of(telling.theme().topic()))) {
            reasons.add(Reason.of(FindingRefusal.ANOTHER_TOPIC));
        }
        reasons.addAll(againstThreshold(finding, telling));
        reasons.addAll(Anonymity.against(telling, finding.sources()));
        return reasons.isEmpty() ? Decision.accept(event) : Decision.refuse(reasons);
    }

    private static List<Reason> againstThreshold(Finding finding, Telling telling) {
        List<Reason> reasons = new ArrayList<>();
        if (finding.sources().stream().noneMatch(source -> source.isIn(telling.body()))) {
            reasons.add(Reason.of(FindingRefusal.NOT_SEEN_THERE)
                    .with("body", telling.body().rung()));
        }
        boolean onlyCases = finding.sources().stream().allMatch(Source::isCase);
        if (onlyCases && finding.households() < telling.casesFrom()) {
            reasons.add(tooLow(FindingRefusal.NOT_OFTEN_ENOUGH, telling, telling.casesFrom(), finding.households()));
        }
        long areas = finding.seenIn(telling.areas());
        if (telling.areasFrom() > 1 && areas < telling.areasFrom()) {
            reasons.add(tooLow(FindingRefusal.NOT_WIDE_ENOUGH, telling, telling.areasFrom(), areas));
        }
        return reasons;
    }

    private static Reason tooLow(FindingRefusal code, Telling telling, int expected, long found) {
        return Reason.of(code)
                .with("body", telling.body().rung())
                .with("expected", expected)
                .with("found", found);
    }
}
