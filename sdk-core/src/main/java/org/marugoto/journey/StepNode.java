package org.marugoto.journey;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.marugoto.casework.NextAction;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.CaseId;
import org.marugoto.decide.Id;
import org.marugoto.decide.Reason;
import org.marugoto.document.DocumentFault;
import org.marugoto.document.YamlNode;
import org.marugoto.household.AgeRange;
import org.marugoto.privacy.Recipient;
import org.marugoto.profile.MunicipalityProfile;
import org.marugoto.rule.FactForm;
import org.marugoto.rule.Facts;

/**
 * A step while it is read. Asking for what is missing or wrong adds a fault and answers with an empty value; every key
 * that was asked for is allowed, every other one is a fault at the end.
 */
final class StepNode {

    private final YamlNode node;
    private final String word;
    private final MunicipalityProfile profile;
    private final Names names;
    private final Set<String> asked = new LinkedHashSet<>();

    StepNode(YamlNode node, String word, MunicipalityProfile profile, Names names) {
        this.node = node;
        this.word = word;
        this.profile = profile;
        this.names = names;
    }

    /** The word it begins with. */
    String word() {
        return word;
    }

    /** The name after the word, which the scenario may use from here on. */
    <I extends Id> Named<I> introduces(NameKind<I> kind) {
        return introduces(word, kind);
    }

    /** A name under a key, which the scenario may use from here on. */
    <I extends Id> Named<I> introduces(String key, NameKind<I> kind) {
        return require(key).map(at -> names.introduce(kind, at)).orElseGet(() -> new Named<>(kind, ""));
    }

    /** The name after the word, which a step before has introduced. */
    <I extends Id> Named<I> named(NameKind<I> kind) {
        return named(word, kind);
    }

    /** A name under a key, which a step before has introduced. */
    <I extends Id> Named<I> named(String key, NameKind<I> kind) {
        return require(key).map(at -> names.refer(kind, at)).orElseGet(() -> new Named<>(kind, ""));
    }

    /** A name under a key that may be missing; it is introduced here, or was before. */
    <I extends Id> Optional<Named<I>> maybeNamed(String key, NameKind<I> kind) {
        return find(key).map(at -> names.introduce(kind, at));
    }

    /** The name after the word of something new, which belongs to the case under the key {@code case}. */
    <I extends Id> Matter<I> begins(NameKind<I> kind) {
        Named<CaseId> about = named("case", CaseSteps.CASE);
        return require(word)
                .map(at -> names.introduce(kind, at, about))
                .orElseGet(() -> new Matter<>(about, new Named<>(kind, ""), "", kind));
    }

    /** A name under a key of something new, which belongs to a case. */
    <I extends Id> Optional<Matter<I>> begins(String key, NameKind<I> kind, Named<CaseId> about) {
        return find(key).map(at -> names.introduce(kind, at, about));
    }

    /**
     * The name after the word of something that belongs to a case and is under way.
     *
     * @param other under what its name may have been introduced too
     */
    <I extends Id> Matter<I> goesOn(NameKind<I> kind, NameKind<?> other) {
        return require(word)
                .map(at -> names.referMatter(kind, other, at))
                .orElseGet(() -> new Matter<>(new Named<>(CaseSteps.CASE, ""), new Named<>(kind, ""), "", kind));
    }

    /** The name at a place, which the scenario may use from here on. */
    <I extends Id> Named<I> introduced(YamlNode at, NameKind<I> kind) {
        return names.introduce(kind, at);
    }

    /** The names of a list under a key, which the scenario may use from here on; none if there is no such key. */
    <I extends Id> List<Named<I>> allNamed(String key, NameKind<I> kind) {
        return find(key).stream()
                .flatMap(list -> list.items().stream())
                .map(at -> names.introduce(kind, at))
                .toList();
    }

    /** A name under a key that may be missing, which a step before has introduced. */
    <I extends Id> Optional<Named<I>> maybeKnown(String key, NameKind<I> kind) {
        return find(key).map(at -> names.refer(kind, at));
    }

    /** The names of a list under a key, which steps before have introduced; none if there is no such key. */
    <I extends Id> List<Named<I>> allKnown(String key, NameKind<I> kind) {
        return find(key).stream()
                .flatMap(list -> list.items().stream())
                .map(at -> names.refer(kind, at))
                .toList();
    }

    /** The agencies of a list under a key; none if there is no such key. */
    List<AgencyId> agencies(String key) {
        return find(key).stream()
                .flatMap(list -> list.items().stream())
                .flatMap(at -> agency(at).stream())
                .toList();
    }

    /** A name under a key that may be missing, which a step before has introduced as one of these kinds. */
    Optional<Named<? extends Id>> maybeOneOf(String key, List<NameKind<? extends Id>> kinds) {
        return find(key).map(at -> names.referOneOf(kinds, at));
    }

    /** A code or other word under a key; the usual one if there is no such key. */
    String code(String key, String usual) {
        return find(key).map(YamlNode::text).orElse(usual);
    }

    /** An agency of the profile under a key that may be missing. */
    Optional<AgencyId> maybeAgency(String key) {
        return find(key).flatMap(this::agency);
    }

    /** A code or other word under a key. */
    String code(String key) {
        return require(key).map(YamlNode::text).orElse("");
    }

    /** A value that a code makes, such as {@code step.code("channel", Channel::of)}; a fault if the code cannot be one. */
    <T> T code(String key, Function<String, T> made, T otherwise) {
        return require(key).flatMap(at -> made(at, made)).orElse(otherwise);
    }

    /** The codes of a list under a key, in their order; none if there is no such key. */
    <T> Set<T> codes(String key, Function<String, T> made) {
        Set<T> codes = new LinkedHashSet<>();
        find(key).ifPresent(list -> list.items().forEach(at -> made(at, made).ifPresent(codes::add)));
        return codes;
    }

    /** A day under a key; empty if there is no such key. */
    Optional<LocalDate> day(String key) {
        return find(key).flatMap(YamlNode::date);
    }

    /** A time of day under a key; the usual one and a fault if there is none. */
    LocalTime time(String key) {
        return require(key).map(Circumstances::time).orElse(LocalTime.NOON);
    }

    /** A day under a key, or empty and a fault if there is no such key. */
    Optional<LocalDate> requiredDay(String key) {
        return require(key).flatMap(YamlNode::date);
    }

    /** Who is told, under a key: agencies of the profile, or {@code CONFERENCE:KIND} and {@code AGENCY:CODE}. */
    Set<Recipient> recipients(String key) {
        Set<Recipient> recipients = new LinkedHashSet<>();
        require(key)
                .ifPresent(list ->
                        list.items().forEach(at -> made(at, this::recipient).ifPresent(recipients::add)));
        return recipients;
    }

    /** Who is told: an agency of the profile, or {@code CONFERENCE:KIND} and {@code AGENCY:CODE}. */
    Recipient recipient(String written) {
        if (written.contains(":")) {
            return Recipient.of(written);
        }
        return Recipient.agency(known(written));
    }

    /**
     * An agency of the profile.
     *
     * @throws IllegalArgumentException if it has none of this name
     */
    AgencyId known(String written) {
        return profile.agencies()
                .find(AgencyId.of(written))
                .orElseThrow(() -> new IllegalArgumentException("no agency of the profile"))
                .id();
    }

    /** An agency of the profile under a key. */
    AgencyId agency(String key) {
        return require(key).flatMap(this::agency).orElse(profile.fallback());
    }

    /** What is to be done next: {@code next: {action: ASSESS, dueOn: 2024-04-09}}. */
    NextAction next() {
        Optional<YamlNode> next = require("next");
        next.filter(YamlNode::isMapping).ifPresent(at -> at.allowOnly(Set.of("action", "dueOn")));
        String action =
                next.flatMap(at -> at.require("action")).map(YamlNode::text).orElse("");
        LocalDate dueOn =
                next.flatMap(at -> at.require("dueOn")).flatMap(YamlNode::date).orElse(LocalDate.EPOCH);
        return new NextAction(action, dueOn);
    }

    /** Facts for the rule book under a key, in the documented form of facts. */
    Facts facts(String key) {
        return require(key).map(FactForm.of(profile.rules())::read).orElse(Facts.NONE);
    }

    /** An age as it is known, {@code 82}, {@code 80-89} or {@code unknown}; unknown if there is no such key. */
    AgeRange ages(String key) {
        return find(key).flatMap(Ages::read).orElse(AgeRange.UNKNOWN);
    }

    /** The value under a key, or empty and a fault if there is none. */
    Optional<YamlNode> require(String key) {
        asked.add(key);
        return node.require(key);
    }

    /** The value under a key, or empty if there is none. */
    Optional<YamlNode> find(String key) {
        asked.add(key);
        return node.find(key);
    }

    /** The municipality whose journey it is. */
    MunicipalityProfile profile() {
        return profile;
    }

    /** The names that the scenario has used so far. */
    Names names() {
        return names;
    }

    /** Adds a fault at this step. */
    void fault(Reason reason) {
        node.fault(reason);
    }

    /** Where it stands. */
    YamlNode place() {
        return node;
    }

    /** Every key that was asked for so far. */
    Set<String> asked() {
        return Collections.unmodifiableSet(asked);
    }

    /** Everything was asked for: what is left over is a fault. */
    void finish() {
        node.allowOnly(asked);
    }

    /** An agency of the profile, or empty and a fault. */
    Optional<AgencyId> agency(YamlNode at) {
        Optional<AgencyId> found =
                made(at, AgencyId::of).filter(id -> profile.agencies().find(id).isPresent());
        if (found.isEmpty()) {
            at.fault(Reason.of(DocumentFault.UNKNOWN_VALUE)
                    .with("name", at.path())
                    .with(
                            "expected",
                            profile.agencies().all().stream()
                                    .map(agency -> agency.id().value())
                                    .toList())
                    .with("found", at.text()));
        }
        return found;
    }

    /** A value made of a text, or empty and a fault. */
    <T> Optional<T> made(YamlNode at, Function<String, T> made) {
        try {
            return Optional.of(made.apply(at.text()));
        } catch (IllegalArgumentException none) {
            at.fault(Reason.of(JourneyFault.NOT_AN_ID).with("name", at.path()).with("found", at.text()));
            return Optional.empty();
        }
    }
}
