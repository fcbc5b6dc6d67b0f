package org.marugoto.testkit.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.marugoto.BaseActivities;
import org.marugoto.BaseSupports;
import org.marugoto.Bases;
import org.marugoto.Cases;
import org.marugoto.Consultations;
import org.marugoto.Marugoto;
import org.marugoto.RoomBookings;
import org.marugoto.Worries;
import org.marugoto.base.Activity;
import org.marugoto.base.Base;
import org.marugoto.base.BaseId;
import org.marugoto.base.Booking;
import org.marugoto.base.Room;
import org.marugoto.base.RoomEvent;
import org.marugoto.base.RoomId;
import org.marugoto.base.SupportId;
import org.marugoto.base.Worry;
import org.marugoto.base.WorryEvent;
import org.marugoto.casework.CaseEvent;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.CaseId;
import org.marugoto.decide.Occasion;
import org.marugoto.profile.MunicipalityProfile;
import org.marugoto.referral.HandOverEvent;
import org.marugoto.referral.ReferralEvent;

/** What holds for the bases of a city at any time. */
final class BaseLaws {

    private static final LocalDate LONG_AFTER = LocalDate.of(2030, 1, 7);

    private BaseLaws() {}

    static void holdFor(Marugoto city) {
        city.store().journal().read(RoomBookings.TYPE, (id, history) -> neverTwiceAtOnce(history));
        everyRoomHasItsBase(city);
        noWorryIsLost(city);
        city.store().ledger(BaseActivities.TYPE).read((id, latest) -> counted(latest.state()));
        supportIsListed(city);
    }

    /** Law 6, along the whole record and not only as the room stands in the end. */
    private static void neverTwiceAtOnce(List<RoomEvent> history) {
        Room now = Room.NONE;
        for (RoomEvent event : history) {
            now = RoomBookings.TYPE.decider().evolve(now, event);
            if (event instanceof RoomEvent.Booked
                    || event instanceof RoomEvent.DayAdded
                    || event instanceof RoomEvent.Renewed) {
                free(now, event.occasion().on().minusDays(7));
            }
        }
    }

    private static void free(Room room, LocalDate from) {
        Map<LocalDate, List<Booking>> calendar = new HashMap<>();
        for (Booking booking : room.bookings()) {
            for (LocalDate day : booking.days(from)) {
                List<Booking> there = calendar.computeIfAbsent(day, none -> new ArrayList<>());
                assertThat(there)
                        .describedAs("law 6: no room is booked twice, but on %s with %s", day, booking)
                        .noneMatch(other -> atTheSameTime(other, booking));
                there.add(booking);
            }
        }
    }

    private static boolean atTheSameTime(Booking one, Booking other) {
        var first = one.slot().hours();
        var second = other.slot().hours();
        return first.opens().isBefore(second.closes()) && second.opens().isBefore(first.closes());
    }

    /** A room can be booked as long as one base has it. */
    private static void everyRoomHasItsBase(Marugoto city) {
        Map<RoomId, BaseId> byBases = new LinkedHashMap<>();
        city.store().ledger(Bases.TYPE).read((id, latest) -> {
            Base base = latest.state();
            base.rooms().forEach(room -> assertThat(byBases.put(room, id)).isNull());
            assertThat(base.isRunning() && base.rooms().isEmpty()).isFalse();
            assertThat(base.runBy().isPresent()).isEqualTo(base.status() == Base.Status.RESIDENT_RUN);
        });
        Map<RoomId, BaseId> byRooms = new LinkedHashMap<>();
        city.store().ledger(RoomBookings.TYPE).read((id, latest) -> {
            if (latest.state().status() == Room.Status.OPEN) {
                byRooms.put(id, latest.state().base().orElseThrow());
            }
        });
        assertThat(byRooms).isEqualTo(byBases);
    }

    /** Laws 3 and 8: what was heard is a case, and it is connected, on the list, or over with a ground. */
    private static void noWorryIsLost(Marugoto city) {
        Set<CaseId> open = new LinkedHashSet<>();
        city.store().journal().read(Worries.TYPE, (id, history) -> {
            Worry worry =
                    city.store().ledger(Worries.TYPE).find(id).orElseThrow().state();
            Set<AgencyId> took = specialised(city, id);
            assertThat(city.store()
                            .ledger(Consultations.TYPE)
                            .find(worry.contact().orElseThrow()))
                    .hasValueSatisfying(
                            found -> assertThat(found.state().cases()).contains(id));
            switch (worry.status()) {
                case OPEN -> {
                    open.add(id);
                    assertThat(took).describedAs("connected, but open").isEmpty();
                }
                case CONNECTED -> assertThat(took).contains(worry.with().orElseThrow());
                case ENDED ->
                    assertThat(ground(history))
                            .hasValueSatisfying(ground -> assertThat(city.profile()
                                            .codeList(MunicipalityProfile.WORRY_END_GROUNDS)
                                            .find(ground))
                                    .isPresent());
                default -> throw new AssertionError("heard, but " + worry.status());
            }
        });
        assertThat(city.bases().worries().unconnected(LONG_AFTER, asking(city)))
                .describedAs("every open worry is on the list, once its day is past as overdue")
                .allMatch(Worries.Unconnected::overdue)
                .extracting(Worries.Unconnected::supportCase)
                .containsExactlyInAnyOrderElementsOf(open);
    }

    private static Optional<String> ground(List<WorryEvent> history) {
        return history.get(history.size() - 1) instanceof WorryEvent.WorryEnded ended
                ? Optional.of(ended.ground())
                : Optional.empty();
    }

    /** The agencies that took a case on, but for those who only connect. */
    private static Set<AgencyId> specialised(Marugoto city, CaseId id) {
        Set<AgencyId> took = new LinkedHashSet<>();
        for (CaseEvent event : city.store().journal().history(Cases.TYPE, id)) {
            if (event instanceof CaseEvent.Referred referred) {
                if (referred.step() instanceof ReferralEvent.TakenOver taken) {
                    took.add(taken.by());
                } else if (referred.step() instanceof ReferralEvent.HandOverMoved moved
                        && moved.event() instanceof HandOverEvent.Accepted accepted) {
                    took.add(accepted.occasion().agency());
                }
            }
        }
        took.removeAll(city.profile().basePolicy().connecting());
        return took;
    }

    private static void counted(Activity activity) {
        assertThat(activity.attendance().isPresent()).isEqualTo(activity.status() == Activity.Status.HELD);
        activity.attendance().ifPresent(came -> assertThat(came.known()).hasSizeLessThanOrEqualTo(came.count()));
    }

    /** Law 8: help that was asked for and is not done has somebody and a day, and is listed once that is past. */
    private static void supportIsListed(Marugoto city) {
        Set<SupportId> open = new LinkedHashSet<>();
        city.store().ledger(BaseSupports.TYPE).read((id, latest) -> {
            if (latest.state().isOpen()) {
                assertThat(latest.state().owner()).isPresent();
                open.add(id);
            }
        });
        assertThat(city.bases().supports().overdue(LONG_AFTER, asking(city)).keySet())
                .isEqualTo(open);
    }

    private static Occasion asking(Marugoto city) {
        return Occasion.of(
                ActorId.of("auditor"),
                city.profile().centre(),
                LONG_AFTER.atStartOfDay().toInstant(ZoneOffset.UTC),
                LONG_AFTER);
    }
}
