package org.marugoto.resource;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;
import org.marugoto.area.AreaId;
import org.marugoto.code.Text;
import org.marugoto.decide.AgencyId;
import org.marugoto.rule.Condition;

/**
 * An entry of the directory (社会資源): a salon, a work trial, a neighbour who takes out the rubbish.
 *
 * <p>What is public about it; which of its places are taken is kept apart, in {@link Places}. All codes are the profile's.
 * Immutable and thread-safe.
 */
@Value.Immutable
@Value.Style(visibility = ImplementationVisibility.PACKAGE, overshadowImplementation = true)
public interface Resource {

    /** The code of what a public body or a contract stands behind (フォーマル). */
    String FORMAL = "FORMAL";

    /** The code of what people do of their own accord (インフォーマル). */
    String INFORMAL = "INFORMAL";

    /** The stable id; its places have the same. */
    ResourceId id();

    /** What people call it. */
    Text name();

    /** How the Japanese name is read (よみ); empty if nobody needs to be told. */
    Optional<String> kana();

    /** What it is, in words for everybody; empty if its name says enough. */
    Optional<String> description();

    /** The code of its kind, such as {@code SALON} (CL-19). */
    String kind();

    /** {@value #FORMAL}, {@value #INFORMAL}, or a code of the profile. */
    String formality();

    /** Who runs it; empty if nobody who is known to the municipality. */
    Optional<AgencyId> organisation();

    /** What they are called who run it, where they are no agency of the municipality, such as an association. */
    Optional<String> operator();

    /** Codes of the functions it has, such as those of a base (拠点の機能). */
    Set<String> functions();

    /** Where it is; empty if it has no fixed place. */
    Optional<Location> location();

    /** The areas it serves; empty if the whole municipality. */
    Set<AreaId> areasServed();

    /** On which days it is there; empty if by arrangement. */
    List<Schedule> schedules();

    /** For whom it is; empty if for everyone. What is unknown of a person never rules them out. */
    Optional<Condition> eligibility();

    /** What it costs; empty if nothing. */
    List<Fee> fees();

    /** How many people it can take at once, 0 or more; empty if there is no limit. */
    OptionalInt capacity();

    /** Whether the capacity holds for each session by itself (1回あたりの定員), instead of for all who belong to it. */
    @Value.Default
    default boolean capacityPerSession() {
        return false;
    }

    /** How to get a place (申込方法); empty if one simply comes. */
    Optional<String> howToApply();

    /** What has to be brought (必要書類). */
    List<String> requiredDocuments();

    /** How to get there (交通アクセス); empty if the address says enough. */
    Optional<String> directions();

    /** Codes of the languages spoken, beside Japanese. */
    Set<String> languages();

    /** Codes of what makes it accessible, such as a ramp. */
    Set<String> accessibility();

    /** How to reach it, as it may be told to anybody. */
    Optional<String> contact();

    /** Whom to ask (問い合わせ先), as it may be told to anybody. */
    List<ContactPoint> contacts();

    /** When somebody last made sure that this holds, or empty if nobody did. */
    Optional<Confirmation> confirmed();

    /** Refuses what cannot be. */
    @Value.Check
    default void check() {
        if (capacity().orElse(0) < 0) {
            throw new IllegalArgumentException("Expected a capacity of 0 or more, but found (%d) at (%s)."
                    .formatted(capacity().orElse(0), id()));
        }
    }

    /** Whether it serves the area by name; one that serves the whole municipality does. */
    default boolean serves(AreaId area) {
        return areasServed().isEmpty() || areasServed().contains(area);
    }

    /** Whether it is there on this day; what goes by arrangement may be, on any day. */
    default boolean isOn(LocalDate day) {
        return schedules().isEmpty() || schedules().stream().anyMatch(schedule -> schedule.isOn(day));
    }

    /** Whether somebody made sure on this day or later that the entry holds. */
    default boolean isConfirmedSince(LocalDate day) {
        return confirmed()
                .filter(confirmation -> !confirmation.on().isBefore(day))
                .isPresent();
    }

    /** Whether its location must never be told. */
    default boolean isConfidential() {
        return location().filter(Location::confidential).isPresent();
    }

    /** The same without what must not be told: a confidential location, and the words that would betray it. */
    default Resource forPublication() {
        return isConfidential()
                ? but().location(Optional.empty())
                        .contact(Optional.empty())
                        .contacts(List.of())
                        .directions(Optional.empty())
                        .howToApply(Optional.empty())
                        .description(Optional.empty())
                        .operator(Optional.empty())
                        .build()
                : this;
    }

    /** Begins a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Begins a changed copy. */
    default Builder but() {
        return builder().from(this);
    }

    /** Builds a resource. Not thread-safe. */
    final class Builder extends ImmutableResource.Builder {
        Builder() {}
    }
}
