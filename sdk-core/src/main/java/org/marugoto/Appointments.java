package org.marugoto;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.marugoto.agency.Agency;
import org.marugoto.agency.Desk;
import org.marugoto.agency.OpeningCalendar;
import org.marugoto.agency.OpeningHours;
import org.marugoto.consultation.AppointmentBook;
import org.marugoto.consultation.AppointmentCommand;
import org.marugoto.consultation.AppointmentDecider;
import org.marugoto.consultation.AppointmentEvent;
import org.marugoto.consultation.AppointmentFor;
import org.marugoto.consultation.AppointmentId;
import org.marugoto.consultation.BookId;
import org.marugoto.consultation.DeskDay;
import org.marugoto.consultation.DeskId;
import org.marugoto.decide.Occasion;
import org.marugoto.decide.Reason;
import org.marugoto.document.ShapeCheck;
import org.marugoto.ledger.AggregateType;
import org.marugoto.ledger.Clerk;
import org.marugoto.ledger.Outcome;
import org.marugoto.ledger.Reaction;
import org.marugoto.ledger.Recorded;
import org.marugoto.ledger.Store;
import org.marugoto.profile.MunicipalityProfile;

/**
 * Appointments (相談予約) at the desks of one municipality, one book for each desk and day.
 *
 * <p>A slot lies within the opening hours of its desk and is never given to more people than the desk has lines, whoever
 * books at the same time. An appointment is an offer, never a condition: whoever comes without one is received. Every act
 * may throw {@link org.marugoto.ledger.StaleVersionException} if somebody else recorded in between; then nothing was
 * written, and trying again tells whether a line is left. As safe for several threads as its store.
 */
public final class Appointments {

    /** How appointment books are kept. */
    public static final AggregateType<BookId, AppointmentCommand, AppointmentBook, AppointmentEvent> TYPE =
            new AggregateType<>(
                    "appointment-book",
                    AppointmentBook.class,
                    AppointmentEvent.class,
                    BookId::of,
                    new AppointmentDecider());

    /** The most days that are searched for free slots at once. */
    public static final int MAX_DAYS = 366;

    private final MunicipalityProfile profile;
    private final Store store;
    private final Clerk clerk;
    private final ShapeCheck shapes;

    Appointments(MunicipalityProfile profile, Store store, Clerk clerk, ShapeCheck shapes) {
        this.profile = profile;
        this.store = store;
        this.clerk = clerk;
        this.shapes = shapes;
    }

    /**
     * Whether people are asked to make an appointment at this desk (要予約). If not, they just come; if so, who comes
     * without one is received all the same.
     *
     * @throws IllegalArgumentException if the profile has no such desk
     */
    public boolean isByAppointment(DeskId desk) {
        return deskOf(desk).byAppointment();
    }

    /** Books a slot that begins at this local time. */
    public Outcome<AppointmentBook, AppointmentEvent> book(
            AppointmentId id, DeskId desk, LocalDateTime start, AppointmentFor about, Occasion occasion) {
        List<Reason> unknown = unknown(desk);
        return unknown.isEmpty()
                ? handle(clerk, BookId.at(desk, start.toLocalDate()), booking(id, desk, start, about, occasion))
                : new Outcome.Refused<>(unknown);
    }

    /**
     * Moves an appointment to another time, day or desk, as one unit of work: either it stands in the new place alone, or
     * it stands where it stood.
     *
     * @return the book it was taken out of, or stays in
     */
    public Outcome<AppointmentBook, AppointmentEvent> move(
            AppointmentId id, BookId from, DeskId desk, LocalDateTime start, Occasion occasion) {
        List<Reason> unknown = unknown(desk);
        if (!unknown.isEmpty()) {
            return new Outcome.Refused<>(unknown);
        }
        BookId to = BookId.at(desk, start.toLocalDate());
        if (to.equals(from)) {
            DeskDay offer = day(desk, start.toLocalDate());
            return handle(clerk, from, new AppointmentCommand.Move(id, start.toLocalTime(), offer, occasion));
        }
        AppointmentFor about = store.ledger(TYPE)
                .find(from)
                .flatMap(found -> found.state().find(id))
                .map(found -> found.about())
                .orElse(AppointmentFor.SOMEBODY);
        AppointmentCommand booking = booking(id, desk, start, about, occasion);
        Clerk both = clerk.reacting(
                TYPE,
                (book, event) -> event instanceof AppointmentEvent.MovedAway
                        ? List.of(new Reaction.Order<>(TYPE, to, booking))
                        : List.of());
        return handle(both, from, new AppointmentCommand.MoveAway(id, to, occasion));
    }

    /** Takes an appointment out of its book: they will not come. */
    public Outcome<AppointmentBook, AppointmentEvent> cancel(AppointmentId id, BookId book, Occasion occasion) {
        return handle(clerk, book, new AppointmentCommand.Cancel(id, occasion));
    }

    /** They came, if only late. */
    public Outcome<AppointmentBook, AppointmentEvent> keep(AppointmentId id, BookId book, Occasion occasion) {
        return handle(clerk, book, new AppointmentCommand.Keep(id, occasion));
    }

    /** They did not come. */
    public Outcome<AppointmentBook, AppointmentEvent> miss(AppointmentId id, BookId book, Occasion occasion) {
        return handle(clerk, book, new AppointmentCommand.Miss(id, occasion));
    }

    /**
     * The slots in which a line is free, in the order of time; none on days the desk is closed.
     *
     * @param from the first day
     * @param to the last day, at most {@value #MAX_DAYS} days on
     * @param asking who asks, for which purpose
     * @throws IllegalArgumentException if the profile has no such desk, or there are too many days
     */
    public List<FreeSlot> freeSlots(DeskId desk, LocalDate from, LocalDate to, Occasion asking) {
        if (ChronoUnit.DAYS.between(from, to) > MAX_DAYS) {
            throw new IllegalArgumentException("Free slots are searched for on at most %d days, but found (%s) to (%s)."
                    .formatted(MAX_DAYS, from, to));
        }
        List<FreeSlot> free = new ArrayList<>();
        Stream.iterate(from, day -> !day.isAfter(to), day -> day.plusDays(1))
                .forEach(day -> addFree(day(desk, day), asking, free));
        return free;
    }

    /**
     * The book of a desk and day, empty if nobody ever booked.
     *
     * @param asking who asks, for which purpose; the one place where access will be decided
     */
    public Optional<AppointmentBook> find(BookId id, Occasion asking) {
        Objects.requireNonNull(asking, "asking");
        return store.ledger(TYPE).find(id).map(Recorded::state);
    }

    /**
     * Everything that happened in a book, oldest first.
     *
     * @param asking who asks, for which purpose
     */
    public List<AppointmentEvent> history(BookId id, Occasion asking) {
        Objects.requireNonNull(asking, "asking");
        return store.journal().history(TYPE, id);
    }

    private void addFree(DeskDay day, Occasion asking, List<FreeSlot> free) {
        AppointmentBook book = day.hours()
                .flatMap(open -> find(BookId.at(day.desk(), day.on()), asking))
                .orElse(AppointmentBook.NONE);
        day.slots().forEach(at -> {
            int lines = book.freeLines(at, day.minutes(), day.lines());
            if (lines > 0) {
                free.add(new FreeSlot(day.desk(), day.on().atTime(at), day.minutes(), lines));
            }
        });
    }

    private AppointmentCommand booking(
            AppointmentId id, DeskId desk, LocalDateTime start, AppointmentFor about, Occasion occasion) {
        DeskDay offer = day(desk, start.toLocalDate());
        return new AppointmentCommand.Book(id, start.toLocalTime(), about, offer, occasion);
    }

    private Outcome<AppointmentBook, AppointmentEvent> handle(Clerk by, BookId book, AppointmentCommand command) {
        List<Reason> misshapen = shapes.reasons(command);
        return misshapen.isEmpty() ? by.handle(TYPE, book, command) : new Outcome.Refused<>(misshapen);
    }

    private List<Reason> unknown(DeskId desk) {
        return new KnownCodes(profile).check("desk", desk).unknown();
    }

    private DeskDay day(DeskId id, LocalDate on) {
        Desk desk = deskOf(id);
        return new DeskDay(id, on, hours(id, desk, on), desk.lines(), desk.slotMinutes());
    }

    private Optional<OpeningHours> hours(DeskId id, Desk desk, LocalDate on) {
        Agency agency = profile.agencies().get(id.agency());
        OpeningCalendar calendar = desk.calendar().orElse(agency.calendar());
        return calendar.hoursOn(on).filter(hours -> agency.exists(on));
    }

    private Desk deskOf(DeskId id) {
        return profile.agencies()
                .find(id.agency())
                .flatMap(agency -> agency.findDesk(id.desk()))
                .orElseThrow(() -> new IllegalArgumentException(
                        "Expected a desk of the profile (%s), but found (%s).".formatted(profile.id(), id)));
    }
}
