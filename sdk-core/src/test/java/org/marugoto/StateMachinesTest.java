package org.marugoto;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.marugoto.base.ActivityDecider;
import org.marugoto.base.BaseDecider;
import org.marugoto.base.RoomDecider;
import org.marugoto.base.SupportDecider;
import org.marugoto.base.WorryDecider;
import org.marugoto.casework.CaseDecider;
import org.marugoto.community.FindingDecider;
import org.marugoto.community.IssueDecider;
import org.marugoto.conference.ConferenceDecider;
import org.marugoto.conference.GapDecider;
import org.marugoto.conference.LearningDecider;
import org.marugoto.conference.MeasureDecider;
import org.marugoto.consultation.AppointmentDecider;
import org.marugoto.consultation.ContactDecider;
import org.marugoto.development.DevelopmentDecider;
import org.marugoto.form.SheetDecider;
import org.marugoto.host.HostDecider;
import org.marugoto.household.HouseholdDecider;
import org.marugoto.identity.IdentityDecider;
import org.marugoto.outreach.CampaignDecider;
import org.marugoto.outreach.OutreachDecider;
import org.marugoto.participation.ParticipationDecider;
import org.marugoto.plan.PlanDecider;
import org.marugoto.platform.PlatformDecider;
import org.marugoto.platform.ResourceMapDecider;
import org.marugoto.points.PointDecider;
import org.marugoto.privacy.ConsentDecider;
import org.marugoto.privacy.ProtectionDecider;
import org.marugoto.programme.TaggingDecider;
import org.marugoto.referral.BackUpDecider;
import org.marugoto.referral.HandOverDecider;
import org.marugoto.referral.ReferralDecider;
import org.marugoto.resource.PlacesDecider;
import org.marugoto.smallhelp.HelpDecider;
import org.marugoto.smallhelp.OfferDecider;
import org.marugoto.training.AwarenessDecider;
import org.marugoto.training.ShortfallDecider;
import org.marugoto.training.TrainingDecider;
import org.marugoto.watch.MapDecider;
import org.marugoto.watch.WatchDecider;

/** The diagrams in the documents are drawn from the tables; {@code -Dmarugoto.docs=write} draws them anew. */
class StateMachinesTest {

    private static final Path PAGE = Path.of("../docs/reference/state-machines.md");

    private static final List<String> SECTIONS = List.of(
            section("Support case (ケース)", CaseDecider.TABLE.toMermaid()),
            section("Hand-over (つなぎ)", HandOverDecider.TABLE.toMermaid()),
            section("Request for back-up (後方支援の依頼)", BackUpDecider.TABLE.toMermaid()),
            section("Who is responsible (主担当)", ReferralDecider.TABLE.toMermaid()),
            section("Household (世帯)", HouseholdDecider.TABLE.toMermaid()),
            section("Record of a person (名寄せ)", IdentityDecider.TABLE.toMermaid()),
            section("Consent (同意), per purpose and recipient", ConsentDecider.TABLE.toMermaid()),
            section("Protection (支援措置)", ProtectionDecider.TABLE.toMermaid()),
            section("Tags of a contact (事業区分)", TaggingDecider.TABLE.toMermaid()),
            section("Contact (相談受付)", ContactDecider.TABLE.toMermaid()),
            section("Appointment book (予約簿)", AppointmentDecider.TABLE.toMermaid()),
            section("Sheet (帳票)", SheetDecider.TABLE.toMermaid()),
            section("Outreach (アウトリーチ)", OutreachDecider.TABLE.toMermaid()),
            section("Campaign (地域への働きかけ)", CampaignDecider.TABLE.toMermaid()),
            section("Support plan (支援プラン)", PlanDecider.TABLE.toMermaid()),
            section("Conference (会議)", ConferenceDecider.TABLE.toMermaid()),
            section("Gap (制度の狭間)", GapDecider.TABLE.toMermaid()),
            section("Measure (施策)", MeasureDecider.TABLE.toMermaid()),
            section("Learning case (振り返り事例)", LearningDecider.TABLE.toMermaid()),
            section("Places of a resource (社会資源の枠)", PlacesDecider.TABLE.toMermaid()),
            section("Participation support (参加支援)", ParticipationDecider.TABLE.toMermaid()),
            section("Resource development (資源開拓)", DevelopmentDecider.TABLE.toMermaid()),
            section("Host (受入先)", HostDecider.TABLE.toMermaid()),
            section("Finding of a community issue (地域課題の発見)", FindingDecider.TABLE.toMermaid()),
            section("Community issue (地域課題)", IssueDecider.TABLE.toMermaid()),
            section("Watch (見守り)", WatchDecider.TABLE.toMermaid()),
            section("Welfare map (福祉マップ)", MapDecider.TABLE.toMermaid()),
            section("Small help (ちょっとした助け合い)", HelpDecider.TABLE.toMermaid()),
            section("Offer of small help (助け合いの申し出)", OfferDecider.TABLE.toMermaid()),
            section("Book of points (ポイント手帳)", PointDecider.TABLE.toMermaid()),
            section("Platform meeting (連携・協働の場)", PlatformDecider.TABLE.toMermaid()),
            section("Resource map (地域資源マップ)", ResourceMapDecider.TABLE.toMermaid()),
            section("Training record (研修の受講記録)", TrainingDecider.TABLE.toMermaid()),
            section("Shortfall of a desk (研修未修了の窓口での受付)", ShortfallDecider.TABLE.toMermaid()),
            section("Awareness record (周知・啓発の記録)", AwarenessDecider.TABLE.toMermaid()),
            section("Community base (地域の拠点)", BaseDecider.TABLE.toMermaid()),
            section("Help for a base (拠点への支援)", SupportDecider.TABLE.toMermaid()),
            section("Room of a base (部屋の予定表)", RoomDecider.TABLE.toMermaid()),
            section("Worry heard at a base (拠点で聞いた困りごと)", WorryDecider.TABLE.toMermaid()),
            section("Activity at a base (活動)", ActivityDecider.TABLE.toMermaid()));

    @Test
    void the_diagrams_in_the_documents_are_those_of_the_tables() throws IOException {
        String page =
                "# State machines\n\nDrawn from the transition tables by the build; a command that is not drawn in a status is refused"
                        + " there with\n`NOT_POSSIBLE_NOW`, the command and the status.\n\n"
                        + String.join("\n", SECTIONS);
        if ("write".equals(System.getProperty("marugoto.docs"))) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }

    private static String section(String title, String diagram) {
        return "## " + title + "\n\n```mermaid\n" + diagram + "```\n";
    }
}
