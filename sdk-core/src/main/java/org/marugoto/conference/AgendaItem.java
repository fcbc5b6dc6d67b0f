package org.marugoto.conference;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;
import org.marugoto.decide.CaseId;
import org.marugoto.household.PersonId;
import org.marugoto.rule.Truth;

/**
 * What is put on an agenda (議題): a case, or something that is about nobody. Immutable and thread-safe.
 */
@Value.Immutable
@Value.Style(visibility = ImplementationVisibility.PACKAGE, overshadowImplementation = true)
public interface AgendaItem {

    /** A case (個別ケース), the only kind that may carry personal data. */
    String CASE = "CASE";

    /** A gap (制度の狭間). */
    String GAP = "GAP";

    /** An issue of the community (地域課題). */
    String COMMUNITY_ISSUE = "COMMUNITY_ISSUE";

    /** The result of a programme (事業の実績). */
    String PROGRAMME_RESULT = "PROGRAMME_RESULT";

    /** A measure (施策). */
    String MEASURE = "MEASURE";

    /** Which item. */
    @NotNull
    ItemId id();

    /** Under which hat it is heard, a kind of conference. */
    @Size(min = 1, max = 64)
    String hat();

    /** What kind of item, such as {@link #CASE}. */
    @Size(min = 1, max = 64)
    String kind();

    /** The case it is about; on no other kind of item. */
    Optional<CaseId> supportCase();

    /** The persons it is about; on no other kind of item than a case. */
    @Size(max = 50)
    Set<PersonId> persons();

    /** What a gap, a measure or another topic is about, by its identifier or code. */
    Optional<@Size(min = 1, max = 64) String> about();

    /** Whether the person consents to being spoken of here; unknown if nobody has asked. */
    Truth consent();

    /** Whether the conference has to name a responsible agency, because nobody would take the case. */
    boolean mustNameResponsible();

    /** Whether it is a case. */
    default boolean isCase() {
        return kind().equals(CASE);
    }

    /** A case. */
    static AgendaItem ofCase(ItemId id, String hat, CaseId supportCase, Truth consent) {
        return builder()
                .id(id)
                .hat(hat)
                .kind(CASE)
                .supportCase(supportCase)
                .consent(consent)
                .build();
    }

    /** A case that was handed on too often; the conference has to name who is responsible. */
    static AgendaItem escalated(ItemId id, String hat, CaseId supportCase, Truth consent) {
        return ofCase(id, hat, supportCase, consent)
                .but()
                .mustNameResponsible(true)
                .build();
    }

    /** Something that is about nobody. */
    static AgendaItem topic(ItemId id, String hat, String kind, String about) {
        return builder().id(id).hat(hat).kind(kind).about(about).build();
    }

    /** Begins a new value, with consent unknown and nobody to be named. */
    static Builder builder() {
        return new Builder().consent(Truth.UNKNOWN).mustNameResponsible(false);
    }

    /** Begins a changed copy. */
    default Builder but() {
        return builder().from(this);
    }

    /** Builds an item. Not thread-safe. */
    final class Builder extends ImmutableAgendaItem.Builder {
        Builder() {}
    }
}
