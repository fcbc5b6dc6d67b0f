package org.marugoto.journey;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.Id;
import org.marugoto.decide.Occasion;
import org.marugoto.decide.Reason;
import org.marugoto.document.DocumentFault;
import org.marugoto.document.YamlNode;
import org.marugoto.profile.MunicipalityProfile;

/** Who does a step, for which agency, when; day and agency hold until a later step of the scenario says otherwise. */
final class Circumstances {

    private static final ZoneOffset JAPAN = ZoneOffset.ofHours(9);
    private static final LocalTime MORNING = LocalTime.of(10, 0);

    private final List<String> agencies;
    private Optional<LocalDate> day = Optional.empty();
    private Optional<AgencyId> agency = Optional.empty();

    Circumstances(MunicipalityProfile profile) {
        this.agencies = profile.agencies().all().stream()
                .map(found -> found.id().value())
                .toList();
    }

    /** The occasion of a step, or empty and a fault. */
    Optional<Occasion> read(StepNode step) {
        Optional<YamlNode> on = step.find("on");
        Optional<YamlNode> at = step.find("agency");
        on.ifPresent(node -> day = node.date().or(() -> Optional.of(LocalDate.EPOCH)));
        at.ifPresent(node -> agency = agency(node));
        Optional<String> actor = step.find("actor").flatMap(Circumstances::actor);
        String role = step.find("role").map(YamlNode::text).orElse("WORKER");
        String under = step.find("under").map(YamlNode::text).orElse(Occasion.SOCIAL_WELFARE_ACT_106_4);
        LocalTime time = step.find("time").map(Circumstances::time).orElse(MORNING);
        step.finish();
        if (day.isEmpty() || agency.isEmpty()) {
            step.fault(Reason.of(JourneyFault.NOT_SAID).with("name", day.isEmpty() ? "on" : "agency"));
            return Optional.empty();
        }
        return Optional.of(new Occasion(
                actor.map(ActorId::of).orElseGet(() -> worker(agency.orElseThrow())),
                role,
                agency.orElseThrow(),
                day.orElseThrow().atTime(time).toInstant(JAPAN),
                day.orElseThrow(),
                under,
                Occasion.SUPPORT));
    }

    /** Who acts for an agency if nobody is named. */
    static ActorId worker(AgencyId agency) {
        return ActorId.of(agency.value() + ".worker");
    }

    /** Takes over day and agency of a step that cannot be read, so that the next ones are not faulted for it. */
    void remember(YamlNode step) {
        step.find("on").ifPresent(node -> day = node.date().or(() -> Optional.of(LocalDate.EPOCH)));
        step.find("agency").ifPresent(node -> agency = agency(node));
    }

    private Optional<AgencyId> agency(YamlNode node) {
        String found = node.text();
        if (agencies.contains(found)) {
            return Optional.of(AgencyId.of(found));
        }
        node.fault(Reason.of(DocumentFault.UNKNOWN_VALUE)
                .with("name", "agency")
                .with("expected", agencies)
                .with("found", found));
        return Optional.of(AgencyId.of("unknown"));
    }

    private static Optional<String> actor(YamlNode node) {
        try {
            return Optional.of(Id.checked(node.text()));
        } catch (IllegalArgumentException none) {
            node.fault(Reason.of(JourneyFault.NOT_AN_ID).with("name", "actor").with("found", node.text()));
            return Optional.empty();
        }
    }

    /** A time of day; morning and a fault if it is none. */
    static LocalTime time(YamlNode node) {
        try {
            return LocalTime.parse(node.text());
        } catch (DateTimeParseException none) {
            node.fault(Reason.of(JourneyFault.NOT_A_TIME).with("name", "time").with("found", node.text()));
            return MORNING;
        }
    }
}
