package org.marugoto.conference;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;
import org.marugoto.code.Text;

/**
 * A kind of conference a municipality holds, as its profile describes it. Immutable and thread-safe.
 */
@Value.Immutable
@Value.Style(visibility = ImplementationVisibility.PACKAGE, overshadowImplementation = true)
public interface ConferenceKind {

    /** The code of 支援会議 (Social Welfare Act, art. 106-6). */
    String SUPPORT_CONFERENCE = "SUPPORT_CONFERENCE";

    /** The code of 重層的支援会議. */
    String MULTI_LAYERED_CONFERENCE = "MULTI_LAYERED_CONFERENCE";

    /** The article that founds 支援会議 and lets its members share (社会福祉法106条の6). */
    String SWA_106_6 = "SWA-106-6";

    /** What it is called here. */
    @Valid
    Text name();

    /** The body that meets; kinds with the same body may sit together, each under its own hat. */
    @Size(min = 1, max = 64)
    String body();

    /** The rules it sits under. */
    @Valid
    Hat hat();

    /** How often it sits, or empty if it has no rhythm. */
    Optional<Rhythm> rhythm();

    /** How often a gap must have been noted to be listed for its next regular sitting, 1 to 1,000. */
    @Min(1)
    @Max(1_000)
    @Value.Default
    default int gapsFrom() {
        return 3;
    }

    /** Whether no source says so and it is assumed. */
    @Value.Default
    default boolean assumed() {
        return false;
    }

    /** Its code, such as {@code SUPPORT_CONFERENCE}. */
    default String id() {
        return hat().kind();
    }

    /** Refuses a kind that sits regularly without a rhythm. */
    @Value.Check
    default void check() {
        if (hat().sittings().contains(Hat.REGULAR) != rhythm().isPresent()) {
            throw new IllegalStateException(
                    "A kind that sits regularly has a rhythm, and no other has one, but (%s) differs.".formatted(id()));
        }
    }

    /** The two kinds there are where a profile says nothing: 支援会議 and 重層的支援会議, both when needed. */
    static List<ConferenceKind> national() {
        return List.of(supportConference(), multiLayeredConference());
    }

    private static ConferenceKind supportConference() {
        Hat hat = Hat.builder()
                .kind(SUPPORT_CONFERENCE)
                .basis(SWA_106_6)
                .addConveners("MUNICIPALITY")
                .addSittings(Hat.AD_HOC)
                .needsConsent(false)
                .needsUndertaking(true)
                .addTakes(AgendaItem.CASE)
                .decides(List.of(
                        Decisions.RESPONSIBLE_NAMED,
                        Decisions.ROLES_AGREED,
                        Decisions.WORKING_PLAN_DECIDED,
                        Decisions.PLAN_ENDED))
                .sharingGround(SWA_106_6)
                .build();
        return builder()
                .name(Text.of("支援会議", "support conference"))
                .body(SUPPORT_CONFERENCE)
                .hat(hat)
                .build();
    }

    private static ConferenceKind multiLayeredConference() {
        Hat hat = Hat.builder()
                .kind(MULTI_LAYERED_CONFERENCE)
                .addConveners("MULTI_AGENCY_OPERATOR")
                .addSittings(Hat.AD_HOC)
                .needsConsent(true)
                .needsUndertaking(false)
                .takes(List.of(AgendaItem.CASE, AgendaItem.GAP))
                .decides(List.of(
                        Decisions.APPROPRIATE,
                        Decisions.APPROPRIATE_WITH_CHANGES,
                        Decisions.RECONSIDER,
                        Decisions.PLAN_ENDED,
                        Decisions.RESPONSIBLE_NAMED,
                        Decisions.ROLES_AGREED,
                        Decisions.MEASURE_WANTED))
                .build();
        return builder()
                .name(Text.of("重層的支援会議", "multi-layered support conference"))
                .body(MULTI_LAYERED_CONFERENCE)
                .hat(hat)
                .build();
    }

    /** Begins a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Begins a changed copy. */
    default Builder but() {
        return builder().from(this);
    }

    /** Builds a kind. Not thread-safe. */
    final class Builder extends ImmutableConferenceKind.Builder {
        Builder() {}
    }
}
