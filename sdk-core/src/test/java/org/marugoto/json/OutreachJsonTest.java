package org.marugoto.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.marugoto.outreach.Campaign;
import org.marugoto.outreach.CampaignDecider;
import org.marugoto.outreach.CampaignEvent;
import org.marugoto.outreach.Outreach;
import org.marugoto.outreach.OutreachDecider;
import org.marugoto.outreach.OutreachEvent;
import org.marugoto.outreach.OutreachSamples;
import org.marugoto.testkit.EventCensus;

class OutreachJsonTest {

    private final MarugotoJson json = new MarugotoJson();

    @Test
    void every_event_and_state_of_outreach_reads_back_as_it_was_written() {
        List<OutreachEvent> history = OutreachSamples.history();
        EventCensus.of(OutreachEvent.class).check(new OutreachDecider(), history);
        Outreach state = Outreach.NONE;
        for (OutreachEvent event : history) {
            assertThat(json.read(OutreachEvent.class, json.write(OutreachEvent.class, event)))
                    .isEqualTo(event);
            state = new OutreachDecider().evolve(state, event);
            assertThat(json.read(Outreach.class, json.write(Outreach.class, state)))
                    .isEqualTo(state);
        }
    }

    @Test
    void every_event_and_state_of_a_campaign_reads_back_as_it_was_written() {
        List<CampaignEvent> history = OutreachSamples.campaignHistory();
        EventCensus.of(CampaignEvent.class).check(new CampaignDecider(), history);
        Campaign state = Campaign.NONE;
        for (CampaignEvent event : history) {
            assertThat(json.read(CampaignEvent.class, json.write(CampaignEvent.class, event)))
                    .isEqualTo(event);
            state = new CampaignDecider().evolve(state, event);
            assertThat(json.read(Campaign.class, json.write(Campaign.class, state)))
                    .isEqualTo(state);
        }
    }

    @Test
    void an_event_of_outreach_looks_like_this_forever() {
        OutreachEvent begun = OutreachSamples.history().get(0);
        assertThat(json.write(OutreachEvent.class, begun))
                .startsWith("{\"type\":\"outreach-begun\",\"origin\":{\"code\":\"TIP\",\"reference\":\"T-1\"},"
                        + "\"approach\":\"VISIT\",\"next\":{\"action\":\"VISIT\",\"dueOn\":\"2024-04-15\"},");
    }
}
