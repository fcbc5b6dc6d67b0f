package org.marugoto.community;

import static org.marugoto.community.CommunityIssue.Status.ACTED;
import static org.marugoto.community.CommunityIssue.Status.DEIDENTIFIED;
import static org.marugoto.community.CommunityIssue.Status.DROPPED;
import static org.marugoto.community.CommunityIssue.Status.EVALUATED;
import static org.marugoto.community.CommunityIssue.Status.NONE;
import static org.marugoto.community.CommunityIssue.Status.PLANNED;
import static org.marugoto.community.CommunityIssue.Status.ROLES_AGREED;
import static org.marugoto.community.CommunityIssue.Status.SHARED;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.marugoto.code.Codes;
import org.marugoto.community.IssueCommand.Act;
import org.marugoto.community.IssueCommand.AgreeRoles;
import org.marugoto.community.IssueCommand.Drop;
import org.marugoto.community.IssueCommand.Evaluate;
import org.marugoto.community.IssueCommand.Open;
import org.marugoto.community.IssueCommand.Plan;
import org.marugoto.community.IssueCommand.Raise;
import org.marugoto.community.IssueCommand.Share;
import org.marugoto.decide.Decider;
import org.marugoto.decide.Decision;
import org.marugoto.decide.Reason;
import org.marugoto.decide.TransitionTable;

/** The rules about community issues. Stateless and thread-safe. */
public final class IssueDecider implements Decider<IssueCommand, CommunityIssue, IssueEvent> {

    private static final Set<CommunityIssue.Status> ALIVE =
            Set.of(DEIDENTIFIED, SHARED, PLANNED, ROLES_AGREED, ACTED, EVALUATED);

    /** Which command is possible in which status. */
    public static final TransitionTable<CommunityIssue.Status, IssueCommand, CommunityIssue, IssueEvent> TABLE =
            TransitionTable.<CommunityIssue.Status, IssueCommand, CommunityIssue, IssueEvent>on(
                            CommunityIssue::status, IssueRefusal.NOT_POSSIBLE_NOW)
                    .allow(Open.class, IssueDecider::open, Set.of(NONE), Set.of(DEIDENTIFIED))
                    .allow(Raise.class, IssueDecider::raise, ALIVE, Set.of(DEIDENTIFIED))
                    .allow(Share.class, IssueDecider::share, Set.of(DEIDENTIFIED), Set.of(SHARED))
                    .allow(Plan.class, IssueDecider::plan, Set.of(SHARED, PLANNED, EVALUATED), Set.of(PLANNED))
                    .allow(
                            AgreeRoles.class,
                            IssueDecider::agreeRoles,
                            Set.of(PLANNED, ROLES_AGREED),
                            Set.of(ROLES_AGREED))
                    .allow(Act.class, IssueDecider::act, Set.of(ROLES_AGREED, ACTED), Set.of(ACTED))
                    .allow(Evaluate.class, IssueDecider::evaluate, Set.of(ACTED, EVALUATED), Set.of(EVALUATED))
                    .allow(
                            Drop.class,
                            IssueDecider::drop,
                            Set.of(DEIDENTIFIED, SHARED, PLANNED, ROLES_AGREED),
                            Set.of(DROPPED))
                    .build();

    @Override
    public CommunityIssue initial() {
        return CommunityIssue.NONE;
    }

    @Override
    public Decision<IssueEvent> decide(CommunityIssue issue, IssueCommand command) {
        return TABLE.decide(issue, command);
    }

    @Override
    public CommunityIssue evolve(CommunityIssue before, IssueEvent event) {
        CommunityIssue.Builder after = before.but();
        if (event instanceof IssueEvent.Opened opened) {
            after.status(DEIDENTIFIED).theme(opened.theme()).body(opened.body());
        } else if (event instanceof IssueEvent.Raised raised) {
            return CommunityIssue.builder()
                    .status(DEIDENTIFIED)
                    .theme(raised.theme())
                    .body(raised.body())
                    .build();
        } else if (event instanceof IssueEvent.Shared) {
            after.status(SHARED);
        } else if (event instanceof IssueEvent.Planned planned) {
            after.status(PLANNED)
                    .planned(planned.actions())
                    .reviewOn(planned.reviewOn())
                    .done(List.of());
        } else if (event instanceof IssueEvent.RolesAgreed agreed) {
            after.status(ROLES_AGREED).roles(agreed.roles());
        } else if (event instanceof IssueEvent.Acted acted) {
            after.status(ACTED).addDone(acted.action());
        } else if (event instanceof IssueEvent.Evaluated evaluated) {
            after.status(EVALUATED).result(evaluated.result()).reviewOn(Optional.empty());
        } else if (event instanceof IssueEvent.Dropped) {
            after.status(DROPPED).reviewOn(Optional.empty());
        } else {
            throw new AssertionError(event.getClass());
        }
        return after.build();
    }

    private static Decision<IssueEvent> open(CommunityIssue none, Open asked) {
        return Decision.accept(new IssueEvent.Opened(asked.theme(), asked.body(), asked.occasion()));
    }

    private static Decision<IssueEvent> raise(CommunityIssue issue, Raise asked) {
        return issue.body().equals(Optional.of(asked.body()))
                ? Decision.nothingToDo()
                : Decision.accept(new IssueEvent.Raised(asked.theme(), asked.body(), asked.occasion()));
    }

    private static Decision<IssueEvent> share(CommunityIssue issue, Share asked) {
        return Decision.accept(new IssueEvent.Shared(asked.at(), asked.occasion()));
    }

    private static Decision<IssueEvent> plan(CommunityIssue issue, Plan asked) {
        boolean same = issue.status() == PLANNED
                && issue.planned().equals(asked.actions())
                && issue.reviewOn().equals(Optional.of(asked.reviewOn()));
        if (same) {
            return Decision.nothingToDo();
        }
        List<Reason> reasons = againstWords("actions", asked.actions());
        if (!asked.reviewOn().isAfter(asked.occasion().on())) {
            reasons.add(Reason.of(IssueRefusal.REVIEW_NOT_LATER)
                    .with("day", asked.reviewOn())
                    .with("on", asked.occasion().on()));
        }
        return unless(reasons, new IssueEvent.Planned(asked.actions(), asked.reviewOn(), asked.occasion()));
    }

    private static Decision<IssueEvent> agreeRoles(CommunityIssue issue, AgreeRoles asked) {
        return issue.status() == ROLES_AGREED && issue.roles().equals(asked.roles())
                ? Decision.nothingToDo()
                : unless(
                        againstWords("roles", asked.roles().keySet()),
                        new IssueEvent.RolesAgreed(asked.roles(), asked.occasion()));
    }

    private static Decision<IssueEvent> act(CommunityIssue issue, Act asked) {
        if (issue.done().contains(asked.action())) {
            return Decision.nothingToDo();
        }
        return issue.planned().contains(asked.action())
                ? Decision.accept(new IssueEvent.Acted(asked.action(), asked.occasion()))
                : Decision.refuse(
                        Reason.of(IssueRefusal.NOT_PLANNED).with("expected", String.join(", ", issue.planned())));
    }

    private static Decision<IssueEvent> evaluate(CommunityIssue issue, Evaluate asked) {
        return issue.status() == EVALUATED && issue.result().equals(Optional.of(asked.result()))
                ? Decision.nothingToDo()
                : unless(
                        againstWords("result", List.of(asked.result())),
                        new IssueEvent.Evaluated(asked.result(), asked.occasion()));
    }

    private static Decision<IssueEvent> drop(CommunityIssue issue, Drop asked) {
        return unless(
                againstWords("ground", List.of(asked.ground())),
                new IssueEvent.Dropped(asked.ground(), asked.occasion()));
    }

    private static List<Reason> againstWords(String field, Collection<String> values) {
        return new ArrayList<>(Codes.againstWords(IssueRefusal.TEXT_INSTEAD_OF_CODE, field, values));
    }

    private static Decision<IssueEvent> unless(List<Reason> reasons, IssueEvent event) {
        return reasons.isEmpty() ? Decision.accept(event) : Decision.refuse(reasons);
    }
}
