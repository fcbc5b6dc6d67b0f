package org.marugoto.json;

import java.util.Map;
import org.marugoto.base.ActivityEvent;
import org.marugoto.base.BaseEvent;
import org.marugoto.base.RoomEvent;
import org.marugoto.base.SupportEvent;
import org.marugoto.base.WorryEvent;
import org.marugoto.consultation.ContactEvent;

/** What the events of community bases are called in the journal, forever. */
final class BaseEventNames {

    static final Map<Class<?>, String> ALL = Map.ofEntries(
            Map.entry(BaseEvent.Begun.class, "base-begun"),
            Map.entry(BaseEvent.RoomFound.class, "base-room-found"),
            Map.entry(BaseEvent.RoomAdded.class, "base-room-added"),
            Map.entry(BaseEvent.RoomGivenUp.class, "base-room-given-up"),
            Map.entry(BaseEvent.RulesAgreed.class, "base-rules-agreed"),
            Map.entry(BaseEvent.RulesChanged.class, "base-rules-changed"),
            Map.entry(BaseEvent.Opened.class, "base-opened"),
            Map.entry(BaseEvent.OpeningChanged.class, "base-opening-changed"),
            Map.entry(BaseEvent.OfferChanged.class, "base-offer-changed"),
            Map.entry(BaseEvent.CoordinatorChanged.class, "base-coordinator-changed"),
            Map.entry(BaseEvent.HandedToResidents.class, "base-handed-to-residents"),
            Map.entry(BaseEvent.TakenBack.class, "base-taken-back"),
            Map.entry(BaseEvent.Closed.class, "base-closed"),
            Map.entry(RoomEvent.RoomOpened.class, "room-opened"),
            Map.entry(RoomEvent.RoomClosed.class, "room-closed"),
            Map.entry(RoomEvent.Booked.class, "room-booked"),
            Map.entry(RoomEvent.Skipped.class, "room-day-skipped"),
            Map.entry(RoomEvent.DayAdded.class, "room-day-added"),
            Map.entry(RoomEvent.Renewed.class, "room-booking-renewed"),
            Map.entry(RoomEvent.Released.class, "room-released"),
            Map.entry(SupportEvent.Asked.class, "base-support-asked"),
            Map.entry(SupportEvent.PassedOn.class, "base-support-passed-on"),
            Map.entry(SupportEvent.Given.class, "base-support-given"),
            Map.entry(SupportEvent.Finished.class, "base-support-finished"),
            Map.entry(SupportEvent.Withdrawn.class, "base-support-withdrawn"),
            Map.entry(WorryEvent.Heard.class, "worry-heard"),
            Map.entry(WorryEvent.OnItsWay.class, "worry-on-its-way"),
            Map.entry(WorryEvent.Connected.class, "worry-connected"),
            Map.entry(WorryEvent.WorryEnded.class, "worry-ended"),
            Map.entry(ActivityEvent.Announced.class, "activity-announced"),
            Map.entry(ActivityEvent.HeldWith.class, "activity-held"),
            Map.entry(ActivityEvent.Recounted.class, "activity-recounted"),
            Map.entry(ActivityEvent.CalledOff.class, "activity-called-off"),
            Map.entry(ContactEvent.Directed.class, "contact-directed"));

    private BaseEventNames() {}
}
