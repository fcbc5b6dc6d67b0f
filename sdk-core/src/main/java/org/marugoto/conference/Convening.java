package org.marugoto.conference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.marugoto.conference.ConferenceCommand.Cancel;
import org.marugoto.conference.ConferenceCommand.CarryOver;
import org.marugoto.conference.ConferenceCommand.Convene;
import org.marugoto.conference.ConferenceCommand.Hold;
import org.marugoto.conference.ConferenceCommand.Reschedule;
import org.marugoto.conference.ConferenceCommand.Table;
import org.marugoto.conference.ConferenceCommand.Withdraw;
import org.marugoto.conference.ConferenceEvent.Cancelled;
import org.marugoto.conference.ConferenceEvent.Convened;
import org.marugoto.conference.ConferenceEvent.Held;
import org.marugoto.conference.ConferenceEvent.ItemCarriedOver;
import org.marugoto.conference.ConferenceEvent.ItemTabled;
import org.marugoto.conference.ConferenceEvent.ItemWithdrawn;
import org.marugoto.conference.ConferenceEvent.Rescheduled;
import org.marugoto.decide.Decision;
import org.marugoto.decide.Reason;

/** The rules up to the day of a conference: who convenes, and what comes on the agenda. */
final class Convening {

    private Convening() {}

    static Decision<ConferenceEvent> convene(Conference none, Convene asked) {
        List<Reason> reasons = new ArrayList<>();
        Set<String> kinds = new HashSet<>();
        for (Hat hat : asked.hats()) {
            if (!kinds.add(hat.kind())) {
                reasons.add(Reason.of(ConferenceRefusal.HAT_TWICE).with("kind", hat.kind()));
            }
            reasons.addAll(againstConvening(hat, asked));
        }
        if (asked.on().isBefore(asked.occasion().on())) {
            reasons.add(inThePast(asked.on(), asked.occasion().on()));
        }
        return reasons.isEmpty()
                ? Decision.accept(
                        new Convened(asked.hats(), asked.on(), asked.place(), asked.sitting(), asked.occasion()))
                : Decision.refuse(reasons);
    }

    private static List<Reason> againstConvening(Hat hat, Convene asked) {
        List<Reason> reasons = new ArrayList<>();
        String role = asked.occasion().role();
        if (!hat.conveners().isEmpty() && !hat.conveners().contains(role)) {
            reasons.add(Reason.of(ConferenceRefusal.NOT_A_CONVENER)
                    .with("kind", hat.kind())
                    .with("expected", hat.conveners())
                    .with("found", role));
        }
        if (!hat.sittings().contains(asked.sitting())) {
            reasons.add(Reason.of(ConferenceRefusal.NOT_ITS_RHYTHM)
                    .with("kind", hat.kind())
                    .with("expected", hat.sittings())
                    .with("found", asked.sitting()));
        }
        return reasons;
    }

    static Decision<ConferenceEvent> reschedule(Conference convened, Reschedule asked) {
        if (asked.on().isBefore(asked.occasion().on())) {
            return Decision.refuse(inThePast(asked.on(), asked.occasion().on()));
        }
        boolean same = convened.on().equals(Optional.of(asked.on()))
                && convened.place().equals(Optional.of(asked.place()));
        return same
                ? Decision.nothingToDo()
                : Decision.accept(new Rescheduled(asked.on(), asked.place(), asked.occasion()));
    }

    static Decision<ConferenceEvent> table(Conference convened, Table asked) {
        AgendaItem item = asked.item();
        Optional<TabledItem> already = convened.item(item.id());
        if (already.isPresent()) {
            return already.get().item().equals(item)
                    ? Decision.nothingToDo()
                    : Decision.refuse(Reason.of(ConferenceRefusal.ANOTHER_ITEM).with("item", item.id()));
        }
        return convened.hat(item.hat())
                .map(hat -> underHat(hat, asked))
                .orElseGet(() -> Decision.refuse(noSuchHat(item.hat())));
    }

    private static Decision<ConferenceEvent> underHat(Hat hat, Table asked) {
        List<Reason> reasons = againstTabling(hat, asked.item());
        return reasons.isEmpty()
                ? SharingGround.forTabling(
                        hat,
                        asked.item(),
                        ground -> Decision.accept(new ItemTabled(asked.item(), ground, asked.occasion())))
                : Decision.refuse(reasons);
    }

    private static List<Reason> againstTabling(Hat hat, AgendaItem item) {
        List<Reason> reasons = new ArrayList<>();
        if (!hat.takes().contains(item.kind())) {
            reasons.add(Reason.of(ConferenceRefusal.NOT_ITS_BUSINESS)
                    .with("kind", hat.kind())
                    .with("expected", hat.takes())
                    .with("found", item.kind()));
        }
        boolean speaksOfSomebody =
                item.supportCase().isPresent() || !item.persons().isEmpty();
        if (!item.isCase() && speaksOfSomebody) {
            reasons.add(Reason.of(ConferenceRefusal.PERSONAL_DATA_ON_A_TOPIC).with("item", item.id()));
        } else if ((item.isCase() ? item.supportCase().isEmpty() : item.about().isEmpty())) {
            reasons.add(Reason.of(ConferenceRefusal.NOTHING_TO_TALK_ABOUT).with("item", item.id()));
        }
        if (item.mustNameResponsible()) {
            reasons.addAll(againstNaming(hat, item));
        }
        return reasons;
    }

    private static List<Reason> againstNaming(Hat hat, AgendaItem item) {
        if (!item.isCase()) {
            return List.of(Reason.of(ConferenceRefusal.NOT_A_CASE).with("item", item.id()));
        }
        return hat.decides().contains(Decisions.RESPONSIBLE_NAMED)
                ? List.of()
                : List.of(notItsToDecide(hat, Decisions.RESPONSIBLE_NAMED));
    }

    static Decision<ConferenceEvent> withdraw(Conference convened, Withdraw asked) {
        return onItem(
                convened,
                asked.item(),
                item -> item.item().mustNameResponsible()
                        ? Decision.refuse(mustBeCarriedOver(item))
                        : Decision.accept(new ItemWithdrawn(asked.item(), asked.ground(), asked.occasion())));
    }

    static Decision<ConferenceEvent> carryOver(Conference convened, CarryOver asked) {
        return onItem(
                convened,
                asked.item(),
                item -> Decision.accept(new ItemCarriedOver(item.item(), asked.to(), asked.occasion())));
    }

    static Decision<ConferenceEvent> hold(Conference convened, Hold asked) {
        List<Reason> reasons = new ArrayList<>();
        if (asked.occasion().on().isBefore(convened.on().orElseThrow())) {
            reasons.add(Reason.of(ConferenceRefusal.BEFORE_ITS_DAY)
                    .with("on", asked.occasion().on())
                    .with("convenedFor", convened.on().orElseThrow()));
        }
        if (convened.items().isEmpty()) {
            reasons.add(Reason.of(ConferenceRefusal.EMPTY_AGENDA));
        } else if (convened.items().stream().allMatch(item -> item.attended().isEmpty())) {
            reasons.add(Reason.of(ConferenceRefusal.NOBODY_CAME));
        }
        return reasons.isEmpty() ? Decision.accept(new Held(asked.occasion())) : Decision.refuse(reasons);
    }

    static Decision<ConferenceEvent> cancel(Conference convened, Cancel asked) {
        List<Reason> reasons = convened.items().stream()
                .filter(item -> item.item().mustNameResponsible())
                .map(Convening::mustBeCarriedOver)
                .toList();
        return reasons.isEmpty()
                ? Decision.accept(new Cancelled(asked.ground(), asked.occasion()))
                : Decision.refuse(reasons);
    }

    static Decision<ConferenceEvent> onItem(
            Conference conference, ItemId id, Function<TabledItem, Decision<ConferenceEvent>> rule) {
        return conference
                .item(id)
                .map(rule)
                .orElseGet(() -> Decision.refuse(
                        Reason.of(ConferenceRefusal.NO_SUCH_ITEM).with("item", id)));
    }

    static Reason noSuchHat(String kind) {
        return Reason.of(ConferenceRefusal.NO_SUCH_HAT).with("kind", kind);
    }

    static Reason notItsToDecide(Hat hat, String decision) {
        return Reason.of(ConferenceRefusal.NOT_ITS_TO_DECIDE)
                .with("kind", hat.kind())
                .with("expected", hat.decides())
                .with("found", decision);
    }

    static Reason inThePast(Object day, Object on) {
        return Reason.of(ConferenceRefusal.IN_THE_PAST).with("day", day).with("on", on);
    }

    private static Reason mustBeCarriedOver(TabledItem item) {
        return Reason.of(ConferenceRefusal.MUST_BE_CARRIED_OVER).with("item", item.id());
    }
}
