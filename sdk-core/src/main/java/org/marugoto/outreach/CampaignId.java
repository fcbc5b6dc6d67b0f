package org.marugoto.outreach;

import org.marugoto.decide.Id;

/**
 * The identifier of a campaign: outreach to an area, a list, a place or an event.
 *
 * @param value 1 to 64 characters without blanks, such as {@code CP-3}
 */
public record CampaignId(String value) implements Id {

    /** @throws IllegalArgumentException if the value cannot be an identifier, see {@link Id#checked(String)} */
    public CampaignId {
        Id.checked(value);
    }

    /** The identifier with this value. */
    public static CampaignId of(String value) {
        return new CampaignId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
