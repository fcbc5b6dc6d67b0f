package org.marugoto.consultation;

import static org.marugoto.consultation.AppointmentBook.Status.IN_USE;
import static org.marugoto.consultation.AppointmentBook.Status.NONE;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.marugoto.agency.OpeningHours;
import org.marugoto.consultation.AppointmentCommand.Book;
import org.marugoto.consultation.AppointmentCommand.Cancel;
import org.marugoto.consultation.AppointmentCommand.Keep;
import org.marugoto.consultation.AppointmentCommand.Miss;
import org.marugoto.consultation.AppointmentCommand.Move;
import org.marugoto.consultation.AppointmentCommand.MoveAway;
import org.marugoto.consultation.AppointmentEvent.Booked;
import org.marugoto.consultation.AppointmentEvent.Cancelled;
import org.marugoto.consultation.AppointmentEvent.Kept;
import org.marugoto.consultation.AppointmentEvent.Missed;
import org.marugoto.consultation.AppointmentEvent.Moved;
import org.marugoto.consultation.AppointmentEvent.MovedAway;
import org.marugoto.decide.Decider;
import org.marugoto.decide.Decision;
import org.marugoto.decide.Occasion;
import org.marugoto.decide.Reason;
import org.marugoto.decide.TransitionTable;

/** The rules about appointments at one desk on one day. Stateless and thread-safe. */
public final class AppointmentDecider implements Decider<AppointmentCommand, AppointmentBook, AppointmentEvent> {

    /** Which command is possible in which status. */
    public static final TransitionTable<AppointmentBook.Status, AppointmentCommand, AppointmentBook, AppointmentEvent>
            TABLE = TransitionTable.<AppointmentBook.Status, AppointmentCommand, AppointmentBook, AppointmentEvent>on(
                            AppointmentBook::status, AppointmentRefusal.NOT_POSSIBLE_NOW)
                    .allow(Book.class, AppointmentDecider::book, Set.of(NONE, IN_USE), Set.of(IN_USE))
                    .allow(Move.class, AppointmentDecider::move, Set.of(IN_USE), Set.of(IN_USE))
                    .allow(MoveAway.class, AppointmentDecider::moveAway, Set.of(IN_USE), Set.of(IN_USE))
                    .allow(Cancel.class, AppointmentDecider::cancel, Set.of(IN_USE), Set.of(IN_USE))
                    .allow(Keep.class, AppointmentDecider::keep, Set.of(IN_USE), Set.of(IN_USE))
                    .allow(Miss.class, AppointmentDecider::miss, Set.of(IN_USE), Set.of(IN_USE))
                    .build();

    @Override
    public AppointmentBook initial() {
        return AppointmentBook.NONE;
    }

    @Override
    public Decision<AppointmentEvent> decide(AppointmentBook book, AppointmentCommand command) {
        return TABLE.decide(book, command);
    }

    @Override
    public AppointmentBook evolve(AppointmentBook before, AppointmentEvent event) {
        if (event instanceof Booked booked) {
            Appointment fresh = new Appointment(
                    booked.appointment(), booked.at(), booked.minutes(), booked.about(), Appointment.Status.BOOKED);
            return before.but()
                    .status(IN_USE)
                    .desk(booked.desk())
                    .day(booked.day())
                    .addAppointments(fresh)
                    .build();
        }
        if (event instanceof Moved moved) {
            return changing(before, moved.appointment(), found -> found.at(moved.to(), moved.minutes()));
        }
        if (event instanceof MovedAway away) {
            return without(before, away.appointment());
        }
        if (event instanceof Cancelled cancelled) {
            return without(before, cancelled.appointment());
        }
        if (event instanceof Kept kept) {
            return changing(before, kept.appointment(), found -> found.status(Appointment.Status.KEPT));
        }
        if (event instanceof Missed missed) {
            return changing(before, missed.appointment(), found -> found.status(Appointment.Status.MISSED));
        }
        throw new AssertionError(event.getClass());
    }

    private static AppointmentBook changing(
            AppointmentBook before, AppointmentId id, UnaryOperator<Appointment> change) {
        List<Appointment> changed = before.appointments().stream()
                .map(found -> found.id().equals(id) ? change.apply(found) : found)
                .toList();
        return before.but().appointments(changed).build();
    }

    private static AppointmentBook without(AppointmentBook before, AppointmentId id) {
        List<Appointment> staying = before.appointments().stream()
                .filter(found -> !found.id().equals(id))
                .toList();
        return before.but().appointments(staying).build();
    }

    private static Decision<AppointmentEvent> book(AppointmentBook book, Book asked) {
        Optional<Appointment> there = book.find(asked.appointment());
        if (there.isPresent()) {
            boolean same =
                    there.get().at().equals(asked.at()) && there.get().about().equals(asked.about());
            return same ? Decision.nothingToDo() : Decision.refuse(Reason.of(AppointmentRefusal.ALREADY_BOOKED));
        }
        Booked booked = new Booked(
                asked.appointment(),
                asked.offer().desk(),
                asked.offer().on(),
                asked.at(),
                asked.offer().minutes(),
                asked.about(),
                asked.occasion());
        return inSlot(book, asked.at(), asked.offer(), booked);
    }

    private static Decision<AppointmentEvent> move(AppointmentBook book, Move asked) {
        return expected(book, asked.appointment(), found -> {
            if (found.at().equals(asked.to())) {
                return Decision.nothingToDo();
            }
            Moved moved =
                    new Moved(asked.appointment(), asked.to(), asked.offer().minutes(), asked.occasion());
            return inSlot(without(book, asked.appointment()), asked.to(), asked.offer(), moved);
        });
    }

    private static Decision<AppointmentEvent> moveAway(AppointmentBook book, MoveAway asked) {
        return expected(
                book,
                asked.appointment(),
                found -> Decision.accept(new MovedAway(asked.appointment(), asked.to(), asked.occasion())));
    }

    private static Decision<AppointmentEvent> cancel(AppointmentBook book, Cancel asked) {
        return expected(
                book,
                asked.appointment(),
                found -> Decision.accept(new Cancelled(asked.appointment(), asked.occasion())));
    }

    private static Decision<AppointmentEvent> keep(AppointmentBook book, Keep asked) {
        return found(
                book,
                asked.appointment(),
                found -> found.status() == Appointment.Status.KEPT
                        ? Decision.nothingToDo()
                        : onceTheDayHasCome(book, new Kept(asked.appointment(), asked.occasion())));
    }

    private static Decision<AppointmentEvent> miss(AppointmentBook book, Miss asked) {
        return found(book, asked.appointment(), found -> switch (found.status()) {
            case MISSED -> Decision.nothingToDo();
            case KEPT -> settled(found);
            case BOOKED -> onceTheDayHasCome(book, new Missed(asked.appointment(), asked.occasion()));
        });
    }

    private static Decision<AppointmentEvent> inSlot(
            AppointmentBook book, LocalTime at, DeskDay offer, AppointmentEvent event) {
        List<Reason> reasons = new ArrayList<>(reasonsAgainst(at, offer, event.occasion()));
        if (reasons.isEmpty() && book.freeLines(at, offer.minutes(), offer.lines()) == 0) {
            reasons.add(Reason.of(AppointmentRefusal.SLOT_FULL)
                    .with("desk", offer.desk())
                    .with("day", offer.on())
                    .with("at", at)
                    .with("lines", offer.lines()));
        }
        return reasons.isEmpty() ? Decision.accept(event) : Decision.refuse(reasons);
    }

    private static List<Reason> reasonsAgainst(LocalTime at, DeskDay offer, Occasion occasion) {
        if (offer.on().isBefore(occasion.on())) {
            return List.of(Reason.of(AppointmentRefusal.DAY_IS_OVER)
                    .with("day", offer.on())
                    .with("on", occasion.on()));
        }
        if (offer.hours().isEmpty()) {
            return List.of(Reason.of(AppointmentRefusal.DESK_CLOSED)
                    .with("desk", offer.desk())
                    .with("day", offer.on()));
        }
        return offer.slots().contains(at)
                ? List.of()
                : List.of(noSlot(at, offer, offer.hours().get()));
    }

    private static Reason noSlot(LocalTime at, DeskDay offer, OpeningHours hours) {
        boolean within = hours.contains(at)
                && at.toSecondOfDay() + offer.minutes() * 60 <= hours.closes().toSecondOfDay();
        return Reason.of(within ? AppointmentRefusal.NO_SLOT_BEGINS_THERE : AppointmentRefusal.OUTSIDE_OPENING_HOURS)
                .with("at", at)
                .with("opens", hours.opens())
                .with("closes", hours.closes())
                .with("minutes", offer.minutes());
    }

    private static Decision<AppointmentEvent> onceTheDayHasCome(AppointmentBook book, AppointmentEvent event) {
        LocalDate day = book.day().orElseThrow();
        return event.occasion().on().isBefore(day)
                ? Decision.refuse(Reason.of(AppointmentRefusal.DAY_HAS_NOT_COME)
                        .with("day", day)
                        .with("on", event.occasion().on()))
                : Decision.accept(event);
    }

    private static Decision<AppointmentEvent> found(
            AppointmentBook book, AppointmentId id, Function<Appointment, Decision<AppointmentEvent>> then) {
        return book.find(id)
                .map(then)
                .orElseGet(() -> Decision.refuse(
                        Reason.of(AppointmentRefusal.NO_SUCH_APPOINTMENT).with("appointment", id)));
    }

    private static Decision<AppointmentEvent> expected(
            AppointmentBook book, AppointmentId id, Function<Appointment, Decision<AppointmentEvent>> then) {
        return found(
                book, id, found -> found.status() == Appointment.Status.BOOKED ? then.apply(found) : settled(found));
    }

    private static Decision<AppointmentEvent> settled(Appointment found) {
        return Decision.refuse(Reason.of(AppointmentRefusal.ALREADY_SETTLED)
                .with("appointment", found.id())
                .with("status", found.status()));
    }
}
