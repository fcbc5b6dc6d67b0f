package org.marugoto.conference;

import static org.marugoto.conference.Conference.Status.CANCELLED;
import static org.marugoto.conference.Conference.Status.CLOSED;
import static org.marugoto.conference.Conference.Status.CONVENED;
import static org.marugoto.conference.Conference.Status.HELD;
import static org.marugoto.conference.Conference.Status.NONE;

import java.util.Set;
import org.marugoto.conference.ConferenceCommand.Attend;
import org.marugoto.conference.ConferenceCommand.Cancel;
import org.marugoto.conference.ConferenceCommand.CarryOver;
import org.marugoto.conference.ConferenceCommand.Close;
import org.marugoto.conference.ConferenceCommand.Convene;
import org.marugoto.conference.ConferenceCommand.Decide;
import org.marugoto.conference.ConferenceCommand.FinishTask;
import org.marugoto.conference.ConferenceCommand.GiveTask;
import org.marugoto.conference.ConferenceCommand.Hold;
import org.marugoto.conference.ConferenceCommand.Invite;
import org.marugoto.conference.ConferenceCommand.KeepMinutes;
import org.marugoto.conference.ConferenceCommand.KeepNote;
import org.marugoto.conference.ConferenceCommand.NoteGap;
import org.marugoto.conference.ConferenceCommand.ReadMinutes;
import org.marugoto.conference.ConferenceCommand.ReadNote;
import org.marugoto.conference.ConferenceCommand.Reschedule;
import org.marugoto.conference.ConferenceCommand.SetNext;
import org.marugoto.conference.ConferenceCommand.SignUndertaking;
import org.marugoto.conference.ConferenceCommand.Table;
import org.marugoto.conference.ConferenceCommand.Withdraw;
import org.marugoto.decide.Decider;
import org.marugoto.decide.Decision;
import org.marugoto.decide.TransitionTable;

/** The rules about conferences; what differs between their kinds stands in their hats. Stateless and thread-safe. */
public final class ConferenceDecider implements Decider<ConferenceCommand, Conference, ConferenceEvent> {

    private static final Set<Conference.Status> AHEAD = Set.of(CONVENED);
    private static final Set<Conference.Status> AT_THE_TABLE = Set.of(CONVENED, HELD);
    private static final Set<Conference.Status> OVER = Set.of(HELD, CLOSED);

    /** Which command is possible in which status. */
    public static final TransitionTable<Conference.Status, ConferenceCommand, Conference, ConferenceEvent> TABLE =
            TransitionTable.<Conference.Status, ConferenceCommand, Conference, ConferenceEvent>on(
                            Conference::status, ConferenceRefusal.NOT_POSSIBLE_NOW)
                    .allow(Convene.class, Convening::convene, Set.of(NONE), AHEAD)
                    .allow(Reschedule.class, Convening::reschedule, AHEAD, AHEAD)
                    .allow(Table.class, Convening::table, AHEAD, AHEAD)
                    .allow(Withdraw.class, Convening::withdraw, AHEAD, AHEAD)
                    .allow(CarryOver.class, Convening::carryOver, AHEAD, AHEAD)
                    .allow(Invite.class, Attending::invite, AT_THE_TABLE, AT_THE_TABLE)
                    .allow(SignUndertaking.class, Attending::signUndertaking, AT_THE_TABLE, AT_THE_TABLE)
                    .allow(Attend.class, Attending::attend, AT_THE_TABLE, AT_THE_TABLE)
                    .allow(Hold.class, Convening::hold, AHEAD, Set.of(HELD))
                    .allow(KeepMinutes.class, Concluding::keepMinutes, Set.of(HELD), Set.of(HELD))
                    .allow(KeepNote.class, Concluding::keepNote, Set.of(HELD), Set.of(HELD))
                    .allow(Decide.class, Concluding::decide, Set.of(HELD), Set.of(HELD))
                    .allow(GiveTask.class, Concluding::giveTask, Set.of(HELD), Set.of(HELD))
                    .allow(FinishTask.class, Concluding::finishTask, OVER, OVER)
                    .allow(NoteGap.class, Concluding::noteGap, Set.of(HELD), Set.of(HELD))
                    .allow(SetNext.class, Concluding::setNext, OVER, OVER)
                    .allow(ReadMinutes.class, Attending::readMinutes, OVER, OVER)
                    .allow(ReadNote.class, Attending::readNote, OVER, OVER)
                    .allow(Close.class, Concluding::close, Set.of(HELD), Set.of(CLOSED))
                    .allow(Cancel.class, Convening::cancel, AHEAD, Set.of(CANCELLED))
                    .build();

    @Override
    public Conference initial() {
        return Conference.NONE;
    }

    @Override
    public Decision<ConferenceEvent> decide(Conference conference, ConferenceCommand command) {
        return TABLE.decide(conference, command);
    }

    @Override
    public Conference evolve(Conference before, ConferenceEvent event) {
        return Evolving.evolve(before, event);
    }
}
