package org.marugoto.plan;

import static org.marugoto.plan.SupportPlan.Status.ACTIVE;
import static org.marugoto.plan.SupportPlan.Status.AGREED;
import static org.marugoto.plan.SupportPlan.Status.CLOSED;
import static org.marugoto.plan.SupportPlan.Status.DECIDED;
import static org.marugoto.plan.SupportPlan.Status.DRAFT;
import static org.marugoto.plan.SupportPlan.Status.DROPPED;
import static org.marugoto.plan.SupportPlan.Status.NONE;
import static org.marugoto.plan.SupportPlan.Status.PROPOSED;
import static org.marugoto.plan.SupportPlan.Status.REPLANNED;
import static org.marugoto.plan.SupportPlan.Status.REVIEWED;
import static org.marugoto.plan.SupportPlan.Status.SUSPENDED;
import static org.marugoto.plan.SupportPlan.Status.VIEWED;

import java.util.Set;
import org.marugoto.decide.Decider;
import org.marugoto.decide.Decision;
import org.marugoto.decide.TransitionTable;
import org.marugoto.plan.PlanCommand.Activate;
import org.marugoto.plan.PlanCommand.Agree;
import org.marugoto.plan.PlanCommand.Close;
import org.marugoto.plan.PlanCommand.Decide;
import org.marugoto.plan.PlanCommand.DecideInConference;
import org.marugoto.plan.PlanCommand.Decline;
import org.marugoto.plan.PlanCommand.DoStep;
import org.marugoto.plan.PlanCommand.Draft;
import org.marugoto.plan.PlanCommand.Drop;
import org.marugoto.plan.PlanCommand.EndMultiAgencySupport;
import org.marugoto.plan.PlanCommand.Explain;
import org.marugoto.plan.PlanCommand.Extend;
import org.marugoto.plan.PlanCommand.Migrate;
import org.marugoto.plan.PlanCommand.Propose;
import org.marugoto.plan.PlanCommand.Reject;
import org.marugoto.plan.PlanCommand.Replan;
import org.marugoto.plan.PlanCommand.Resume;
import org.marugoto.plan.PlanCommand.Review;
import org.marugoto.plan.PlanCommand.Revise;
import org.marugoto.plan.PlanCommand.Suspend;
import org.marugoto.plan.PlanCommand.TakeRole;
import org.marugoto.plan.PlanCommand.View;
import org.marugoto.plan.PlanCommand.WithdrawConsent;

/** The rules about one plan by itself. Stateless and thread-safe. */
public final class PlanDecider implements Decider<PlanCommand.OfPlan, SupportPlan, PlanEvent.OfPlan> {

    private static final Set<SupportPlan.Status> ON_ITS_WAY = Set.of(PROPOSED, AGREED, VIEWED, DECIDED);
    private static final Set<SupportPlan.Status> IN_FORCE = Set.of(ACTIVE, REVIEWED);
    private static final Set<SupportPlan.Status> EXPLAINABLE =
            Set.of(PROPOSED, AGREED, VIEWED, DECIDED, ACTIVE, REVIEWED);
    private static final Set<SupportPlan.Status> ALIVE =
            Set.of(DRAFT, PROPOSED, AGREED, VIEWED, DECIDED, ACTIVE, REVIEWED, SUSPENDED);
    private static final Set<SupportPlan.Status> STANDING = Set.of(ACTIVE, REVIEWED, CLOSED);

    /** Which command is possible in which status; in which order the gates come, the terms of the plan say. */
    public static final TransitionTable<SupportPlan.Status, PlanCommand.OfPlan, SupportPlan, PlanEvent.OfPlan> TABLE =
            TransitionTable.<SupportPlan.Status, PlanCommand.OfPlan, SupportPlan, PlanEvent.OfPlan>on(
                            SupportPlan::status, PlanRefusal.NOT_POSSIBLE_NOW)
                    .allow(Draft.class, PlanGates::draft, Set.of(NONE), Set.of(DRAFT))
                    .allow(Revise.class, PlanGates::revise, Set.of(DRAFT), Set.of(DRAFT))
                    .allow(Propose.class, PlanGates::propose, Set.of(DRAFT), Set.of(PROPOSED))
                    .allow(Explain.class, PlanGates::explain, EXPLAINABLE, EXPLAINABLE)
                    .allow(Agree.class, PlanGates::agree, Set.of(PROPOSED, VIEWED, DECIDED), Set.of(AGREED))
                    .allow(View.class, PlanGates::view, Set.of(PROPOSED, AGREED, DECIDED), Set.of(VIEWED, DRAFT))
                    .allow(Decide.class, PlanGates::decide, Set.of(PROPOSED, AGREED, VIEWED), Set.of(DECIDED))
                    .allow(Reject.class, PlanGates::reject, Set.of(PROPOSED, AGREED, VIEWED), Set.of(DRAFT))
                    .allow(DecideInConference.class, PlanGates::decideInConference, Set.of(PROPOSED), Set.of(DECIDED))
                    .allow(Decline.class, PlanGates::decline, ON_ITS_WAY, Set.of(DRAFT))
                    .allow(Activate.class, PlanGates::activate, Set.of(AGREED, VIEWED, DECIDED), Set.of(ACTIVE))
                    .allow(
                            Drop.class,
                            PlanGates::drop,
                            Set.of(DRAFT, PROPOSED, AGREED, VIEWED, DECIDED),
                            Set.of(DROPPED))
                    .allow(TakeRole.class, PlanCourse::takeRole, ALIVE, ALIVE)
                    .allow(DoStep.class, PlanCourse::doStep, IN_FORCE, IN_FORCE)
                    .allow(Review.class, PlanCourse::review, Set.of(ACTIVE), Set.of(REVIEWED))
                    .allow(Extend.class, PlanCourse::extend, Set.of(REVIEWED), Set.of(ACTIVE))
                    .allow(Replan.class, PlanCourse::replan, Set.of(ACTIVE, REVIEWED, SUSPENDED), Set.of(REPLANNED))
                    .allow(Suspend.class, PlanCourse::suspend, IN_FORCE, Set.of(SUSPENDED))
                    .allow(Resume.class, PlanCourse::resume, Set.of(SUSPENDED), Set.of(ACTIVE))
                    .allow(WithdrawConsent.class, PlanCourse::withdrawConsent, EXPLAINABLE, Set.of(DRAFT, SUSPENDED))
                    .allow(Close.class, PlanCourse::close, Set.of(REVIEWED, SUSPENDED), Set.of(CLOSED))
                    .allow(Migrate.class, PlanMigration::migrate, ALIVE, ALIVE)
                    .allow(EndMultiAgencySupport.class, OperatorExit::end, STANDING, STANDING)
                    .build();

    @Override
    public SupportPlan initial() {
        return SupportPlan.NONE;
    }

    @Override
    public Decision<PlanEvent.OfPlan> decide(SupportPlan plan, PlanCommand.OfPlan command) {
        return TABLE.decide(plan, command);
    }

    @Override
    public SupportPlan evolve(SupportPlan before, PlanEvent.OfPlan event) {
        return PlanHistory.evolve(before, event);
    }
}
