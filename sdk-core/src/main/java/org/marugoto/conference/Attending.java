package org.marugoto.conference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.marugoto.conference.ConferenceCommand.Attend;
import org.marugoto.conference.ConferenceCommand.Invite;
import org.marugoto.conference.ConferenceCommand.ReadMinutes;
import org.marugoto.conference.ConferenceCommand.ReadNote;
import org.marugoto.conference.ConferenceCommand.SignUndertaking;
import org.marugoto.conference.ConferenceEvent.Attended;
import org.marugoto.conference.ConferenceEvent.MemberInvited;
import org.marugoto.conference.ConferenceEvent.MinutesRead;
import org.marugoto.conference.ConferenceEvent.NoteRead;
import org.marugoto.conference.ConferenceEvent.UndertakingSigned;
import org.marugoto.decide.Decision;
import org.marugoto.decide.Occasion;
import org.marugoto.decide.Reason;

/** The rules about who may sit at the table, hear and read. */
final class Attending {

    /** Whoever was there may read what was said. */
    static final String ATTENDED = "ATTENDED";

    /** The convening agency keeps the minutes. */
    static final String SECRETARIAT = "SECRETARIAT";

    private Attending() {}

    static Decision<ConferenceEvent> invite(Conference conference, Invite asked) {
        return Convening.onItem(conference, asked.item(), item -> {
            if (item.invited().contains(asked.member())) {
                return Decision.nothingToDo();
            }
            return SharingGround.forMember(
                    hatOf(conference, item),
                    item,
                    asked.consentCovers(),
                    ground ->
                            Decision.accept(new MemberInvited(asked.item(), asked.member(), ground, asked.occasion())));
        });
    }

    static Decision<ConferenceEvent> signUndertaking(Conference conference, SignUndertaking asked) {
        if (conference.hat(asked.hat()).isEmpty()) {
            return Decision.refuse(Convening.noSuchHat(asked.hat()));
        }
        return conference.hasUndertaken(asked.hat(), asked.signer())
                ? Decision.nothingToDo()
                : Decision.accept(new UndertakingSigned(asked.hat(), asked.signer(), asked.occasion()));
    }

    static Decision<ConferenceEvent> attend(Conference conference, Attend asked) {
        List<Reason> reasons = new ArrayList<>();
        boolean isNew = false;
        for (ItemId id : asked.items()) {
            Optional<TabledItem> item = conference.item(id);
            reasons.addAll(item.map(found -> againstHearing(conference, found, asked.member()))
                    .orElseGet(() ->
                            List.of(Reason.of(ConferenceRefusal.NO_SUCH_ITEM).with("item", id))));
            isNew |= item.filter(found -> found.attended().contains(asked.member()))
                    .isEmpty();
        }
        if (!reasons.isEmpty()) {
            return Decision.refuse(reasons.stream().distinct().toList());
        }
        return isNew
                ? Decision.accept(new Attended(asked.member(), asked.items(), asked.occasion()))
                : Decision.nothingToDo();
    }

    private static List<Reason> againstHearing(Conference conference, TabledItem item, Member member) {
        List<Reason> reasons = new ArrayList<>();
        if (item.item().isCase() && !item.invited().contains(member)) {
            reasons.add(Reason.of(ConferenceRefusal.NOT_INVITED).with("item", item.id()));
        }
        if (hatOf(conference, item).needsUndertaking() && !conference.hasUndertaken(item.hat(), member.actor())) {
            reasons.add(Reason.of(ConferenceRefusal.UNDERTAKING_MISSING).with("kind", item.hat()));
        }
        return reasons;
    }

    static Decision<ConferenceEvent> readMinutes(Conference conference, ReadMinutes asked) {
        Optional<Hat> hat = conference.hat(asked.hat());
        if (hat.isEmpty()) {
            return Decision.refuse(Convening.noSuchHat(asked.hat()));
        }
        if (conference.minutes().stream().noneMatch(kept -> kept.hat().equals(asked.hat()))) {
            return Decision.refuse(Reason.of(ConferenceRefusal.NOTHING_KEPT).with("kind", asked.hat()));
        }
        List<TabledItem> heard = conference.under(asked.hat()).items();
        return groundToRead(conference, hat.get(), heard, asked.occasion())
                .map(ground -> Decision.<ConferenceEvent>accept(new MinutesRead(asked.hat(), ground, asked.occasion())))
                .orElseGet(() -> Decision.refuse(noGroundToRead(asked.hat())));
    }

    static Decision<ConferenceEvent> readNote(Conference conference, ReadNote asked) {
        return Convening.onItem(conference, asked.item(), item -> {
            if (item.said().isEmpty()) {
                return Decision.refuse(Reason.of(ConferenceRefusal.NOTHING_KEPT).with("kind", item.hat()));
            }
            return groundToRead(conference, hatOf(conference, item), List.of(item), asked.occasion())
                    .map(ground ->
                            Decision.<ConferenceEvent>accept(new NoteRead(asked.item(), ground, asked.occasion())))
                    .orElseGet(() -> Decision.refuse(noGroundToRead(item.hat())));
        });
    }

    /** Who was there for all of it, or belongs to the convening agency; with an undertaking where the hat needs one. */
    private static Optional<String> groundToRead(
            Conference conference, Hat hat, List<TabledItem> heard, Occasion reader) {
        if (hat.needsUndertaking() && !conference.hasUndertaken(hat.kind(), reader.by())) {
            return Optional.empty();
        }
        Member member = new Member(reader.by(), reader.agency());
        if (!heard.isEmpty() && heard.stream().allMatch(item -> item.attended().contains(member))) {
            return Optional.of(ATTENDED);
        }
        return conference.convenedBy().filter(reader.agency()::equals).map(secretariat -> SECRETARIAT);
    }

    private static Reason noGroundToRead(String kind) {
        return Reason.of(ConferenceRefusal.NO_GROUND_TO_READ).with("kind", kind);
    }

    private static Hat hatOf(Conference conference, TabledItem item) {
        return conference.hat(item.hat()).orElseThrow();
    }
}
