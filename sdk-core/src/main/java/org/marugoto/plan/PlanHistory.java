package org.marugoto.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.marugoto.decide.Occasion;
import org.marugoto.plan.PlanEvent.Activated;
import org.marugoto.plan.PlanEvent.Agreed;
import org.marugoto.plan.PlanEvent.Closed;
import org.marugoto.plan.PlanEvent.ConsentWithdrawn;
import org.marugoto.plan.PlanEvent.Decided;
import org.marugoto.plan.PlanEvent.DecidedInConference;
import org.marugoto.plan.PlanEvent.Drafted;
import org.marugoto.plan.PlanEvent.Dropped;
import org.marugoto.plan.PlanEvent.Explained;
import org.marugoto.plan.PlanEvent.Extended;
import org.marugoto.plan.PlanEvent.Migrated;
import org.marugoto.plan.PlanEvent.MultiAgencySupportEnded;
import org.marugoto.plan.PlanEvent.Proposed;
import org.marugoto.plan.PlanEvent.Replanned;
import org.marugoto.plan.PlanEvent.Resumed;
import org.marugoto.plan.PlanEvent.Reviewed;
import org.marugoto.plan.PlanEvent.Revised;
import org.marugoto.plan.PlanEvent.RoleTaken;
import org.marugoto.plan.PlanEvent.StepDone;
import org.marugoto.plan.PlanEvent.Suspended;
import org.marugoto.plan.PlanEvent.Viewed;
import org.marugoto.plan.PlanTerms.Gate;
import org.marugoto.plan.SupportPlan.Status;
import org.marugoto.rule.Truth;

/** What each event changes. */
final class PlanHistory {

    private PlanHistory() {}

    static SupportPlan evolve(SupportPlan before, PlanEvent.OfPlan event) {
        if (event instanceof Drafted drafted) {
            return drafted(drafted);
        }
        if (event instanceof Revised revised) {
            return promoted(before.but().content(revised.content()), revised.promoted())
                    .explained(false)
                    .build();
        }
        if (event instanceof Proposed proposed) {
            return before.but()
                    .status(Status.PROPOSED)
                    .track(proposed.track())
                    .lastGateOn(proposed.occasion().on())
                    .build();
        }
        if (event instanceof Explained) {
            return before.but().explained(true).build();
        }
        if (event instanceof Migrated migrated) {
            return before.but().terms(migrated.terms()).build();
        }
        return gate(before, event);
    }

    private static SupportPlan drafted(Drafted drafted) {
        Occasion occasion = drafted.occasion();
        return promoted(SupportPlan.NONE.but(), drafted.promoted())
                .status(Status.DRAFT)
                .id(drafted.plan())
                .terms(drafted.terms())
                .content(drafted.content())
                .overall(drafted.overall())
                .succeeds(drafted.succeeds())
                .drafter(occasion.agency())
                .draftedBy(occasion.by())
                .draftedOn(occasion.on())
                .build();
    }

    private static SupportPlan.Builder promoted(SupportPlan.Builder plan, List<Promotion> promotions) {
        promotions.stream()
                .filter(promotion -> promotion.lawful() == Truth.YES)
                .forEach(promotion -> plan.addPromoted(promotion.item()));
        return plan;
    }

    private static SupportPlan gate(SupportPlan before, PlanEvent.OfPlan event) {
        if (event instanceof Agreed agreed) {
            return passed(before, Status.AGREED, Gate.AGREEMENT, agreed.occasion())
                    .build();
        }
        if (event instanceof Viewed viewed) {
            SupportPlan.Builder after = passed(before, Status.VIEWED, Gate.VIEW, viewed.occasion());
            viewed.changes().ifPresent(changes -> after.content(changes).explained(false));
            return after.build();
        }
        if (event instanceof Decided decided) {
            return passed(before, Status.DECIDED, Gate.DECISION, decided.occasion())
                    .build();
        }
        if (event instanceof DecidedInConference decided) {
            return passed(before, Status.DECIDED, Gate.CONFERENCE_DECISION, decided.occasion())
                    .boundTo(decided.at())
                    .build();
        }
        if (event instanceof PlanEvent.Declined
                || event instanceof PlanEvent.SentBack
                || event instanceof PlanEvent.Rejected) {
            return backToDraft(before);
        }
        return course(before, event);
    }

    private static SupportPlan.Builder passed(SupportPlan before, Status status, Gate gate, Occasion occasion) {
        return before.but().status(status).addPassed(gate).lastGateOn(occasion.on());
    }

    private static SupportPlan backToDraft(SupportPlan before) {
        return before.but()
                .status(Status.DRAFT)
                .track(Optional.empty())
                .passed(List.of())
                .lastGateOn(Optional.empty())
                .boundTo(Optional.empty())
                .explained(false)
                .build();
    }

    private static SupportPlan course(SupportPlan before, PlanEvent.OfPlan event) {
        if (event instanceof Activated activated) {
            LocalDate on = activated.occasion().on();
            return looked(before, Status.ACTIVE, activated.reviewOn())
                    .activeSince(on)
                    .lastGateOn(on)
                    .build();
        }
        if (event instanceof Extended extended) {
            return looked(before, Status.ACTIVE, extended.reviewOn()).build();
        }
        if (event instanceof Resumed resumed) {
            return looked(before, Status.ACTIVE, resumed.reviewOn()).build();
        }
        if (event instanceof Suspended suspended) {
            return looked(before, Status.SUSPENDED, suspended.reviewOn()).build();
        }
        if (event instanceof ConsentWithdrawn withdrawn) {
            return before.isInForce()
                    ? looked(before, Status.SUSPENDED, withdrawn.reviewOn()).build()
                    : backToDraft(before);
        }
        return work(before, event);
    }

    private static SupportPlan.Builder looked(SupportPlan before, Status status, LocalDate reviewOn) {
        return before.but().status(status).reviewOn(reviewOn);
    }

    private static SupportPlan work(SupportPlan before, PlanEvent.OfPlan event) {
        if (event instanceof Reviewed) {
            return before.but().status(Status.REVIEWED).build();
        }
        if (event instanceof RoleTaken taken) {
            return before.but().addRolesTaken(taken.agency()).build();
        }
        if (event instanceof StepDone done) {
            return before.but().addStepsDone(done.step()).build();
        }
        if (event instanceof MultiAgencySupportEnded ended) {
            return before.but().operatorLeftOn(ended.occasion().on()).build();
        }
        return over(before, event);
    }

    private static SupportPlan over(SupportPlan before, PlanEvent.OfPlan event) {
        SupportPlan.Builder over = before.but().reviewOn(Optional.empty());
        if (event instanceof Replanned replanned) {
            return over.status(Status.REPLANNED)
                    .successor(replanned.successor())
                    .build();
        }
        if (event instanceof Closed) {
            return over.status(Status.CLOSED).build();
        }
        if (event instanceof Dropped) {
            return over.status(Status.DROPPED).build();
        }
        throw new AssertionError(event.getClass());
    }
}
