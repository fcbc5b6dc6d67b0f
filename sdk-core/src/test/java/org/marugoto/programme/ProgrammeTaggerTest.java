package org.marugoto.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.marugoto.agency.Agencies;
import org.marugoto.agency.Agency;
import org.marugoto.agency.OpeningCalendar;
import org.marugoto.agency.Programme;
import org.marugoto.area.Areas;
import org.marugoto.code.Text;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.Occasion;
import org.marugoto.decide.Reason;

class ProgrammeTaggerTest {

    private static final LocalDate R5 = LocalDate.of(2023, 10, 2);
    private static final LocalDate R6 = LocalDate.of(2024, 4, 1);
    private static final List<Programme> PROGRAMMES = List.of(
            programme("COMPREHENSIVE_CONSULTATION").startsInFiscalYear(2023).build(),
            programme("MULTI_AGENCY")
                    .startsInFiscalYear(2023)
                    .endsWithFiscalYear(2024)
                    .build(),
            programme("OUTREACH").startsInFiscalYear(2024).build(),
            programme("PARTICIPATION").build());
    private static final Agency CENTRE = agency("centre")
            .operator(Agency.DIRECT)
            .fields(List.of("ELDERLY", "CHILD"))
            .programmes(List.of("COMPREHENSIVE_CONSULTATION", "MULTI_AGENCY", "OUTREACH", "PARTICIPATION"))
            .build();
    private static final Agency COUNCIL = agency("council")
            .operator(Agency.CONTRACTED)
            .fields(List.of("COMMUNITY"))
            .build();
    private static final Agencies AGENCIES = Agencies.of(Areas.none(), List.of(CENTRE, COUNCIL));

    @Test
    void without_a_rule_tags_follow_from_the_agency() {
        Tags tags = tagger().tag(activity(Activity.CONTACT, CENTRE, R5, "CHILD"));
        assertThat(tags.programme()).contains("COMPREHENSIVE_CONSULTATION");
        assertThat(tags.field()).contains("CHILD");
        assertThat(tags.operator()).contains(Agency.DIRECT);
        assertThat(tags.budgetLine()).isEmpty();
        assertThat(tags.rule()).isEmpty();
        assertThat(tagger().tag(activity(Activity.CONFERENCE, CENTRE, R5)).programme())
                .contains("MULTI_AGENCY");
    }

    @Test
    void an_agency_without_programmes_is_accounted_under_its_operator_and_only_field() {
        assertThat(tagger().tag(activity(Activity.CONTACT, COUNCIL, R5, "CHILD")))
                .isEqualTo(new Tags(
                        Optional.empty(),
                        Optional.of("COMMUNITY"),
                        Optional.of(Agency.CONTRACTED),
                        Optional.empty(),
                        Optional.empty()));
    }

    @Test
    void the_first_rule_that_matches_wins_and_leaves_the_rest_to_the_agency() {
        TagRule first = rule("elderly")
                .addKinds(Activity.CONTACT)
                .addFields("ELDERLY")
                .tags(says("MULTI_AGENCY", "LINE-1"))
                .build();
        TagRule second =
                rule("all").tags(says("COMPREHENSIVE_CONSULTATION", "LINE-2")).build();
        ProgrammeTagger tagger = tagger(first, second);
        Tags elderly = tagger.tag(activity(Activity.CONTACT, CENTRE, R5, "ELDERLY"));
        assertThat(elderly.rule()).contains("elderly");
        assertThat(elderly.budgetLine()).contains("LINE-1");
        assertThat(elderly.operator()).contains(Agency.DIRECT);
        assertThat(tagger.tag(activity(Activity.CONTACT, CENTRE, R5)).rule()).contains("all");
        assertThat(tagger.tag(activity(Activity.VISIT, CENTRE, R5, "ELDERLY")).rule())
                .contains("all");
    }

    @Test
    void rules_are_for_agencies_operators_and_days() {
        TagRule ofCouncil = rule("council")
                .addAgencies(COUNCIL.id())
                .tags(says("MULTI_AGENCY", "C"))
                .build();
        TagRule contracted = rule("contracted")
                .addOperators(Agency.CONTRACTED)
                .since(R6)
                .until(R6.plusDays(9))
                .tags(says("MULTI_AGENCY", "K"))
                .build();
        assertThat(tagger(ofCouncil)
                        .tag(activity(Activity.CONTACT, COUNCIL, R5))
                        .rule())
                .contains("council");
        assertThat(tagger(ofCouncil).tag(activity(Activity.CONTACT, CENTRE, R5)).rule())
                .isEmpty();
        assertThat(tagger(contracted)
                        .tag(activity(Activity.CONTACT, COUNCIL, R6.minusDays(1)))
                        .rule())
                .isEmpty();
        assertThat(tagger(contracted)
                        .tag(activity(Activity.CONTACT, COUNCIL, R6.plusDays(9)))
                        .rule())
                .contains("contracted");
        assertThat(tagger(contracted)
                        .tag(activity(Activity.CONTACT, COUNCIL, R6.plusDays(10)))
                        .rule())
                .isEmpty();
        assertThat(tagger(contracted)
                        .tag(activity(Activity.CONTACT, CENTRE, R6))
                        .rule())
                .isEmpty();
    }

    @Test
    void r24_no_activity_is_tagged_with_a_programme_that_does_not_run_yet() {
        TagRule outreach = rule("outreach")
                .addKinds(Activity.VISIT)
                .tags(says("OUTREACH", "O"))
                .build();
        TagRule once =
                rule("once").running("OUTREACH").tags(says("MULTI_AGENCY", "M")).build();
        Random random = new Random(24);
        List<String> kinds =
                List.of(Activity.CONTACT, Activity.VISIT, Activity.PLACEMENT, Activity.PLAN, "SOMETHING_ELSE");
        for (int round = 0; round < 3_000 * Integer.getInteger("marugoto.effort", 1); round++) {
            LocalDate on = R5.plusDays(random.nextInt(900));
            ProgrammeTagger tagger = random.nextBoolean() ? tagger(outreach, once) : tagger();
            Agency agency = random.nextBoolean() ? CENTRE : COUNCIL;
            tagger.tag(activity(kinds.get(random.nextInt(kinds.size())), agency, on))
                    .programme()
                    .ifPresent(code -> assertThat(PROGRAMMES.stream()
                                    .filter(found -> found.code().equals(code))
                                    .findFirst()
                                    .orElseThrow()
                                    .isActive(on))
                            .as(code + " on " + on)
                            .isTrue());
        }
        assertThat(tagger(outreach)
                        .tag(activity(Activity.VISIT, CENTRE, R6.minusDays(1)))
                        .programme())
                .contains("COMPREHENSIVE_CONSULTATION");
        assertThat(tagger(outreach).tag(activity(Activity.VISIT, CENTRE, R6)).rule())
                .contains("outreach");
        assertThat(tagger(once)
                        .tag(activity(Activity.CONTACT, CENTRE, R6.minusDays(1)))
                        .rule())
                .isEmpty();
        assertThat(tagger(once).tag(activity(Activity.CONTACT, CENTRE, R6)).rule())
                .contains("once");
    }

    @Test
    void tags_set_by_hand_replace_what_they_name_and_keep_the_rest() {
        Activity contact = activity(Activity.CONTACT, CENTRE, R5, "CHILD");
        Tags tags = tagger().tag(contact, byHand(says("MULTI_AGENCY", "HAND")));
        assertThat(tags.programme()).contains("MULTI_AGENCY");
        assertThat(tags.budgetLine()).contains("HAND");
        assertThat(tags.field()).contains("CHILD");
    }

    @Test
    void r24_nobody_can_put_something_under_a_programme_that_does_not_run_by_hand_either() {
        Activity early = activity(Activity.VISIT, CENTRE, R6.minusDays(1));
        TagOverride outreach = byHand(says("OUTREACH", "HAND"));
        assertThat(tagger().objections(early, outreach))
                .extracting(Reason::code)
                .containsExactly(TagRefusal.PROGRAMME_NOT_RUNNING);
        assertThat(tagger().objections(early, byHand(says("LUNCH", "HAND"))))
                .extracting(Reason::code)
                .containsExactly(TagRefusal.NO_SUCH_PROGRAMME);
        assertThat(tagger().objections(activity(Activity.VISIT, CENTRE, R6), outreach))
                .isEmpty();
        assertThatThrownBy(() -> tagger().tag(early, outreach)).hasMessageContaining("OUTREACH");
    }

    @Test
    void an_unknown_agency_is_accounted_by_rules_alone() {
        Activity stranger = Activity.of(Activity.CONTACT, AgencyId.of("stranger"), Set.of(), R5);
        assertThat(tagger().tag(stranger)).isEqualTo(Tags.NONE);
        assertThat(tagger(rule("all").tags(says("MULTI_AGENCY", "L")).build())
                        .tag(stranger)
                        .budgetLine())
                .contains("L");
    }

    @Test
    void a_rule_that_ends_before_it_begins_is_no_rule() {
        assertThatThrownBy(() ->
                        rule("backwards").since(R6).until(R5).tags(Tags.NONE).build())
                .hasMessageContaining("(backwards)");
    }

    private static ProgrammeTagger tagger(TagRule... rules) {
        return ProgrammeTagger.of(AGENCIES, PROGRAMMES, List.of(rules));
    }

    private static TagRule.Builder rule(String id) {
        TagRule.Builder rule = TagRule.builder();
        rule.id(id);
        return rule;
    }

    private static Tags says(String programme, String budgetLine) {
        return new Tags(
                Optional.of(programme), Optional.empty(), Optional.empty(), Optional.of(budgetLine), Optional.empty());
    }

    private static TagOverride byHand(Tags tags) {
        return new TagOverride(
                tags,
                "GRANT_OFFICE_SAID_SO",
                Occasion.of(ActorId.of("W-7"), CENTRE.id(), R6.atTime(9, 0).toInstant(ZoneOffset.ofHours(9)), R6));
    }

    private static Activity activity(String kind, Agency agency, LocalDate on, String... fields) {
        return Activity.of(kind, agency.id(), Set.of(fields), on);
    }

    private static Programme.Builder programme(String code) {
        Programme.Builder programme = Programme.builder();
        programme.code(code).name(Text.of(code, code));
        return programme;
    }

    private static Agency.Builder agency(String id) {
        Agency.Builder agency = Agency.builder();
        agency.id(AgencyId.of(id))
                .name(Text.of(id, id))
                .calendar(OpeningCalendar.builder().build());
        return agency;
    }
}
