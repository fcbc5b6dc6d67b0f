package org.marugoto.casework;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.marugoto.consultation.Channel;
import org.marugoto.consultation.Consulter;
import org.marugoto.consultation.ContactId;
import org.marugoto.consultation.Need;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.Occasion;
import org.marugoto.household.HouseholdId;
import org.marugoto.household.PersonId;
import org.marugoto.outreach.OutreachCommand;
import org.marugoto.participation.ParticipationCommand;
import org.marugoto.plan.PlanCommand;
import org.marugoto.privacy.Recipient;
import org.marugoto.privacy.WithdrawalEffect;
import org.marugoto.referral.ReferralCommand;
import org.marugoto.rule.Truth;

/** Everything that can be asked of a support case. */
public sealed interface CaseCommand {

    /** The circumstances of the act. */
    Occasion occasion();

    /** A desk receives somebody; its agency, the occasion's, becomes responsible. */
    record Open(
            @NotNull Consulter consulter,
            @NotNull @Size(max = 100) Set<Need> needs,
            @NotNull @Valid NextAction next,
            @NotNull Occasion occasion)
            implements CaseCommand {
        /** Copies the set and keeps its order. */
        public Open {
            needs = Collections.unmodifiableSet(new LinkedHashSet<>(needs));
        }
    }

    /** Somebody was in touch. Also possible on a closed case, as follow-up. */
    record RecordContact(
            @NotNull ContactId contact,
            @NotNull Channel channel,
            @NotNull Occasion occasion) implements CaseCommand {}

    /** The case is about this household. */
    record ConcernHousehold(
            @NotNull HouseholdId household, @NotNull Occasion occasion) implements CaseCommand {}

    /** The needs were looked into; what is given replaces what was known. */
    record Assess(
            @NotNull @Size(max = 100) Set<Need> needs,
            @NotNull @Valid NextAction next,
            @NotNull Occasion occasion) implements CaseCommand {
        /** Copies the set and keeps its order. */
        public Assess {
            needs = Collections.unmodifiableSet(new LinkedHashSet<>(needs));
        }
    }

    /** The rule book was asked where the case should go. */
    record Route(
            @NotNull @Valid Routing routing,
            @NotNull @Valid NextAction next,
            @NotNull Occasion occasion) implements CaseCommand {}

    /** The support has come to its end (終結). */
    record Close(
            @NotNull @Size(min = 1, max = 64) String ground,
            @NotNull Occasion occasion) implements CaseCommand {}

    /**
     * A step of a hand-over or of a request for back-up, or a change of the responsible agency.
     *
     * @param step what is asked
     */
    record Refer(@NotNull @Valid ReferralCommand step) implements CaseCommand {
        @Override
        public Occasion occasion() {
            return step.occasion();
        }
    }

    /**
     * A step of outreach (アウトリーチ). The support record and notes between conferences also go on a closed case, as
     * follow-up.
     *
     * @param step what is asked
     */
    record ReachOut(@NotNull @Valid OutreachCommand step) implements CaseCommand {
        @Override
        public Occasion occasion() {
            return step.occasion();
        }
    }

    /**
     * A step of a support plan (支援プラン) or of the support team.
     *
     * @param step what is asked
     */
    record Plan(@NotNull @Valid PlanCommand step) implements CaseCommand {
        @Override
        public Occasion occasion() {
            return step.occasion();
        }
    }

    /**
     * A step of participation support (参加支援). How far its plan is, the case itself knows.
     *
     * @param step what is asked
     */
    record Participate(@NotNull @Valid ParticipationCommand step) implements CaseCommand {
        @Override
        public Occasion occasion() {
            return step.occasion();
        }
    }

    /**
     * Somebody the case concerns has withdrawn consent (同意の撤回). What rests on it is suspended for review, a plan on its
     * way is a draft again, hand-over sheets that have not arrived are held; nothing closes (rule R07). It is never refused for
     * its day: where it counts for a day before a plan or outreach began, their part counts for the day they began.
     *
     * @param person who
     * @param effects what the withdrawal means
     * @param recipients who is no longer to be told
     * @param reviewOn the day by which what was suspended is looked at again
     */
    record WithdrawConsent(
            @NotNull PersonId person,
            @NotNull Set<@NotNull WithdrawalEffect> effects,
            @NotNull @Size(min = 1, max = 100) Set<@NotNull Recipient> recipients,
            @NotNull LocalDate reviewOn,
            @NotNull Occasion occasion)
            implements CaseCommand {
        /** Copies the sets. */
        public WithdrawConsent {
            effects = Set.copyOf(effects);
            recipients = Set.copyOf(recipients);
        }
    }

    /** How urgent it is; the times are counted by the calendar of the agency. */
    record SetUrgency(
            @NotNull @Valid UrgencyClock clock, @NotNull Occasion occasion) implements CaseCommand {}

    /** Somebody has answered the person for the first time. */
    record RespondFirst(@NotNull Occasion occasion) implements CaseCommand {}

    /**
     * Danger to life, abuse or violence is notified to the competent body at once: in every status, whatever was
     * consented to, beside everything else; the case stays open with its agency (rule R28).
     */
    record NotifyDanger(
            @NotNull @Valid DangerNotice notice, @NotNull Occasion occasion) implements CaseCommand {}

    /** The competent body has confirmed a notification. */
    record ConfirmNotice(
            @NotNull @Valid DangerNotice notice, @NotNull Occasion occasion) implements CaseCommand {}

    /** The needs of one member of the household were looked into; what is given replaces what was known. */
    record AssessMember(
            @NotNull PersonId person,
            @NotNull @Size(max = 100) Set<Need> needs,
            @NotNull Occasion occasion) implements CaseCommand {
        /** Copies the set and keeps its order. */
        public AssessMember {
            needs = Collections.unmodifiableSet(new LinkedHashSet<>(needs));
        }
    }

    /** The responsible agency says which of its workers looks after the case (担当者). */
    record Assign(@NotNull ActorId worker, @NotNull Occasion occasion) implements CaseCommand {}

    /** What is to be done next. */
    record PlanNext(
            @NotNull @Valid NextAction next, @NotNull Occasion occasion) implements CaseCommand {}

    /**
     * Something happened to the household that the support has to answer.
     *
     * @param change what happened: {@link #DIED}, {@link #MOVED_AWAY}, {@link #MOVED_IN} or {@link #SPLIT}
     * @param person to whom; empty if to all
     * @param reviewBy the day by which the case is to be looked at
     */
    record NoteChange(
            @NotNull @Size(min = 1, max = 64) String change,
            @NotNull Optional<PersonId> person,
            @NotNull LocalDate reviewBy,
            @NotNull Occasion occasion)
            implements CaseCommand {
        /** Somebody died: what is left to do stays to be done. */
        public static final String DIED = "DIED";

        /** Somebody left the municipality. */
        public static final String MOVED_AWAY = "MOVED_AWAY";

        /** Somebody came into the household. */
        public static final String MOVED_IN = "MOVED_IN";

        /** Some members live by themselves now. */
        public static final String SPLIT = "SPLIT";
    }

    /**
     * The case is told to another municipality, into which the household has moved.
     *
     * @param municipality its municipal code
     * @param consent whether the person agreed; unknown is a question to ask, not a yes
     */
    record TellMunicipality(
            @NotNull @Size(min = 1, max = 64) String municipality,
            @NotNull Truth consent,
            @NotNull Occasion occasion) implements CaseCommand {}

    /** A closed case is taken up again by the acting agency, which is responsible from now on. */
    record Reopen(
            @NotNull @Size(min = 1, max = 64) String ground,
            @NotNull @Valid NextAction next,
            @NotNull Occasion occasion)
            implements CaseCommand {}
}
