package org.marugoto;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.marugoto.area.AreaId;
import org.marugoto.community.SourceId;
import org.marugoto.conference.CaseTraits;
import org.marugoto.decide.CaseId;

/** Where a community issue was seen, as somebody reports it. */
public sealed interface IssueSource {

    /** Which source. */
    SourceId id();

    /** Where it was seen. */
    AreaId area();

    /**
     * In a case; what it looks like from afar is read from the case and its household.
     *
     * @param id which source
     * @param supportCase a case that whoever reports it may read
     * @param area where the household lives
     */
    record OfCase(
            @NotNull SourceId id,
            @NotNull CaseId supportCase,
            @NotNull AreaId area) implements IssueSource {}

    /**
     * By residents or at a base.
     *
     * @param id which source
     * @param origin {@link org.marugoto.community.Source#RESIDENTS} or {@link org.marugoto.community.Source#BASE}
     * @param area where
     * @param oneHousehold whether it is about one household; a want of shops is about nobody in particular
     * @param traits what the household looks like from afar; empty if it is about none
     */
    record Seen(
            @NotNull SourceId id,
            @NotNull @Size(min = 1, max = 64) String origin,
            @NotNull AreaId area,
            boolean oneHousehold,
            @NotNull @Valid CaseTraits traits)
            implements IssueSource {}
}
