package org.marugoto.participation;

import static org.marugoto.participation.Participation.Status.ACCEPTED;
import static org.marugoto.participation.Participation.Status.COORDINATING;
import static org.marugoto.participation.Participation.Status.DROPPED;
import static org.marugoto.participation.Participation.Status.ENDED;
import static org.marugoto.participation.Participation.Status.INQUIRING;
import static org.marugoto.participation.Participation.Status.MATCHING;
import static org.marugoto.participation.Participation.Status.NEEDED;
import static org.marugoto.participation.Participation.Status.NONE;
import static org.marugoto.participation.Participation.Status.SETTLED;
import static org.marugoto.participation.Participation.Status.TRIAL;
import static org.marugoto.participation.Participation.Status.UNMATCHED;
import static org.marugoto.participation.Participation.Status.VISITED;

import java.util.EnumSet;
import java.util.Set;
import org.marugoto.decide.Decider;
import org.marugoto.decide.Decision;
import org.marugoto.decide.TransitionTable;
import org.marugoto.participation.ParticipationCommand.Accept;
import org.marugoto.participation.ParticipationCommand.AnswerInquiry;
import org.marugoto.participation.ParticipationCommand.BeginTrial;
import org.marugoto.participation.ParticipationCommand.Coordinate;
import org.marugoto.participation.ParticipationCommand.Drop;
import org.marugoto.participation.ParticipationCommand.End;
import org.marugoto.participation.ParticipationCommand.ExpireInquiry;
import org.marugoto.participation.ParticipationCommand.FollowUp;
import org.marugoto.participation.ParticipationCommand.HostDeclines;
import org.marugoto.participation.ParticipationCommand.Inquire;
import org.marugoto.participation.ParticipationCommand.NameCandidates;
import org.marugoto.participation.ParticipationCommand.PersonDeclines;
import org.marugoto.participation.ParticipationCommand.RecordVisit;
import org.marugoto.participation.ParticipationCommand.RestOnPlan;
import org.marugoto.participation.ParticipationCommand.Settle;
import org.marugoto.participation.ParticipationCommand.StateNeed;
import org.marugoto.participation.ParticipationCommand.StrikeCandidate;

/** The rules about the participation support of one person. Stateless and thread-safe. */
public final class ParticipationDecider implements Decider<ParticipationCommand, Participation, ParticipationEvent> {

    private static final Set<Participation.Status> SEEKING = EnumSet.of(NEEDED, INQUIRING, MATCHING, UNMATCHED);
    private static final Set<Participation.Status> WITH_PLACE =
            EnumSet.of(COORDINATING, ACCEPTED, VISITED, TRIAL, SETTLED);
    private static final Set<Participation.Status> BEFORE_SETTLED =
            EnumSet.of(NEEDED, INQUIRING, MATCHING, UNMATCHED, COORDINATING, ACCEPTED, VISITED, TRIAL);
    private static final Set<Participation.Status> GOING_ON = EnumSet.range(NEEDED, SETTLED);
    private static final Set<Participation.Status> SOUGHT = EnumSet.of(INQUIRING, MATCHING, UNMATCHED);

    /** Which command is possible in which status. */
    public static final TransitionTable<Participation.Status, ParticipationCommand, Participation, ParticipationEvent>
            TABLE = TransitionTable.<Participation.Status, ParticipationCommand, Participation, ParticipationEvent>on(
                            Participation::status, ParticipationRefusal.NOT_POSSIBLE_NOW)
                    .allow(StateNeed.class, Seeking::stateNeed, Set.of(NONE), Set.of(NEEDED))
                    .allow(RestOnPlan.class, Seeking::restOnPlan, GOING_ON, GOING_ON)
                    .allow(Inquire.class, Seeking::inquire, SEEKING, Set.of(INQUIRING, MATCHING))
                    .allow(AnswerInquiry.class, Seeking::answer, GOING_ON, GOING_ON)
                    .allow(ExpireInquiry.class, Seeking::expire, GOING_ON, GOING_ON)
                    .allow(NameCandidates.class, Seeking::nameCandidates, SEEKING, Set.of(MATCHING))
                    .allow(StrikeCandidate.class, Seeking::strike, Set.of(MATCHING), SOUGHT)
                    .allow(Coordinate.class, Placing::coordinate, Set.of(MATCHING), Set.of(COORDINATING))
                    .allow(Accept.class, Placing::accept, Set.of(COORDINATING), Set.of(ACCEPTED))
                    .allow(HostDeclines.class, Placing::hostDeclines, WITH_PLACE, SOUGHT)
                    .allow(PersonDeclines.class, Placing::personDeclines, WITH_PLACE, SOUGHT)
                    .allow(RecordVisit.class, Placing::visit, Set.of(ACCEPTED), Set.of(VISITED))
                    .allow(BeginTrial.class, Placing::beginTrial, Set.of(ACCEPTED, VISITED), Set.of(TRIAL))
                    .allow(Settle.class, Placing::settle, Set.of(ACCEPTED, VISITED, TRIAL), Set.of(SETTLED))
                    .allow(FollowUp.class, Placing::followUp, Set.of(SETTLED), Set.of(SETTLED))
                    .allow(End.class, Placing::end, Set.of(SETTLED), Set.of(ENDED))
                    .allow(Drop.class, Placing::drop, BEFORE_SETTLED, Set.of(DROPPED))
                    .build();

    @Override
    public Participation initial() {
        return Participation.NONE;
    }

    @Override
    public Decision<ParticipationEvent> decide(Participation now, ParticipationCommand command) {
        return TABLE.decide(now, command);
    }

    @Override
    public Participation evolve(Participation before, ParticipationEvent event) {
        return ParticipationHistory.after(before, event);
    }
}
