package org.marugoto.profile;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;
import org.marugoto.agency.Agencies;
import org.marugoto.agency.Agency;
import org.marugoto.agency.Programme;
import org.marugoto.area.Areas;
import org.marugoto.area.MunicipalCode;
import org.marugoto.code.CodeList;
import org.marugoto.code.Text;
import org.marugoto.community.IssueLadder;
import org.marugoto.conference.ConferenceKind;
import org.marugoto.decide.AgencyId;
import org.marugoto.form.Forms;
import org.marugoto.participation.PlacementKinds;
import org.marugoto.plan.PlanKinds;
import org.marugoto.programme.ProgrammeTagger;
import org.marugoto.programme.TagRule;
import org.marugoto.resource.Directory;
import org.marugoto.rule.RuleBook;
import org.marugoto.rule.proof.Acceptance;
import org.marugoto.rule.proof.Receivers;
import org.marugoto.search.Weights;
import org.marugoto.situation.SituationBook;
import org.marugoto.task.TaskPolicy;
import org.marugoto.watch.WatchPolicy;

/**
 * Everything that differs between municipalities. Immutable and thread-safe.
 */
@Value.Immutable
@Value.Style(visibility = ImplementationVisibility.PACKAGE, overshadowImplementation = true)
public interface MunicipalityProfile {

    /** The code list of channels (相談方法). */
    String CHANNELS = "channels";

    /** The code list of consulters (相談者区分). */
    String CONSULTERS = "consulters";

    /** The code list of needs (対象者の状況). */
    String NEEDS = "needs";

    /** The code list of signs of danger (危険の兆候); the national one unless the profile has its own. */
    String DANGER_SIGNS = "dangerSigns";

    /** The code list of help given on the spot (その場での支援); the national one unless the profile has its own. */
    String IMMEDIATE_HELP = "immediateHelp";

    /** The code list of kinds of resources (資源の種類); the national one unless the profile has its own. */
    String RESOURCE_KINDS = "resourceKinds";

    /** The code list of functions of a base (拠点の機能); the national one unless the profile has its own. */
    String BASE_FUNCTIONS = "baseFunctions";

    /** The code list of what makes a place accessible; the national one unless the profile has its own. */
    String ACCESSIBILITY = "accessibility";

    /** The code list of topics of community issues (地域課題の種類); the national one unless the profile has its own. */
    String ISSUE_TOPICS = "issueTopics";

    /** The code list of what is done about community issues; the national one unless the profile has its own. */
    String ISSUE_ACTIONS = "issueActions";

    /** The code list of roles in community issues; the national one unless the profile has its own. */
    String ISSUE_ROLES = "issueRoles";

    /** The code list of what comes of community issues; the national one unless the profile has its own. */
    String ISSUE_RESULTS = "issueResults";

    /** The code list of grounds to drop community issues; the national one unless the profile has its own. */
    String ISSUE_DROP_GROUNDS = "issueDropGrounds";

    /** The code list of who watches over people (見守る人); the national one unless the profile has its own. */
    String WATCHERS = "watchers";

    /** The code list of what rounds find; the national one unless the profile has its own. */
    String WATCH_RESULTS = "watchResults";

    /** The code list of grounds to end a watch; the national one unless the profile has its own. */
    String WATCH_END_GROUNDS = "watchEndGrounds";

    /** The code list of what a welfare map (福祉マップ) says of somebody; the national one unless the profile has its own. */
    String MAP_NEEDS = "mapNeeds";

    /** The code list of parties to talks about welfare maps; the national one unless the profile has its own. */
    String MAP_PARTIES = "mapParties";

    /** The code list of grounds to take somebody off a map; the national one unless the profile has its own. */
    String MAP_REMOVAL_GROUNDS = "mapRemovalGrounds";

    /** What the profile is called, such as {@code chiba}. */
    @Size(max = 64)
    String id();

    /** The municipality's name. */
    Text name();

    /** Its municipal code (全国地方公共団体コード); it stands first in every key of a store. */
    MunicipalCode municipalCode();

    /** Which source document the profile was made from. */
    @Size(max = 200)
    String source();

    /** The agency whose opening days reports count. */
    AgencyId centre();

    /** The agency that takes what no rule can place. */
    AgencyId fallback();

    /** The areas (圏域). */
    Areas areas();

    /** The agencies with their desks. */
    Agencies agencies();

    /** Whom agencies accept, where they do not accept everybody, and where they send the others. */
    List<Acceptance> acceptances();

    /** The programmes, running or planned. */
    @Size(max = 100)
    List<Programme> programmes();

    /** The rules about programme tags, in order; without any, tags follow from the agencies. */
    @Size(max = 1000)
    List<TagRule> tagRules();

    /** From when on cases need attention; {@link TaskPolicy#USUAL} by default. */
    @Valid
    @Value.Default
    default TaskPolicy taskPolicy() {
        return TaskPolicy.USUAL;
    }

    /** How cases are handed over. */
    @Valid
    HandOverPolicy handOver();

    /** Whom an agency asks for back-up (後方支援), first to last, by the agency that asks. */
    Map<AgencyId, List<AgencyId>> backUpChains();

    /** How urgent a case can be, most urgent first. */
    List<@Valid Urgency> urgencies();

    /** Who is to know of which danger. */
    List<@Valid DangerRule> dangers();
    /** The kinds of conference it holds; 支援会議 and 重層的支援会議 where the profile says nothing. None is fine too. */
    @Size(max = 100)
    @Value.Default
    default List<@Valid ConferenceKind> conferenceKinds() {
        return ConferenceKind.national();
    }

    /** How community issues go up; {@link IssueLadder#USUAL} by default. */
    @Valid
    @Value.Default
    default IssueLadder issueLadder() {
        return IssueLadder.USUAL;
    }

    /** How it watches over people; {@link WatchPolicy#USUAL} by default. */
    @Valid
    @Value.Default
    default WatchPolicy watchPolicy() {
        return WatchPolicy.USUAL;
    }

    /** How much each part of the score counts where a search does not say; {@link Weights#USUAL} by default. */
    @Value.Default
    default Weights searchWeights() {
        return Weights.USUAL;
    }

    /** The code lists by their id. */
    @Size(max = 100)
    Map<String, CodeList> codeLists();

    /** The forms (帳票) in all their versions: the national ones, and the municipality's own. */
    @Value.Default
    default Forms forms() {
        return Forms.none();
    }

    /** The kinds of plan with their gates; the national ones where the profile says nothing. */
    @Value.Default
    default PlanKinds planKinds() {
        return PlanKinds.national();
    }

    /** What there is in the municipality, from the resource files of the profile; empty if it has none. */
    @Value.Default
    default Directory directory() {
        return Directory.of(List.of());
    }

    /** The kinds of placement with the order of participation support; the usual ones where the profile says nothing. */
    @Value.Default
    default PlacementKinds placementKinds() {
        return PlacementKinds.national();
    }

    /** The referral rules. */
    RuleBook rules();

    /** The situation patterns; those of the product if it has none of its own. */
    @Value.Default
    default SituationBook situations() {
        return SituationBook.national();
    }

    /**
     * A code list.
     *
     * @throws IllegalArgumentException if the profile has none of this id
     */
    default CodeList codeList(String id) {
        CodeList found = codeLists().get(id);
        if (found == null) {
            throw new IllegalArgumentException("Expected one of the code lists %s, but found (%s)."
                    .formatted(codeLists().keySet(), id));
        }
        return found;
    }

    /** A kind of conference, or empty if the municipality holds none of this code. */
    default Optional<ConferenceKind> conferenceKind(String id) {
        return conferenceKinds().stream().filter(kind -> kind.id().equals(id)).findFirst();
    }

    /** The agency whose opening days reports count. */
    @Value.Lazy
    default Agency centreAgency() {
        return agencies().get(centre());
    }

    /** What things are accounted under. */
    @Value.Lazy
    default ProgrammeTagger tagger() {
        return ProgrammeTagger.of(agencies(), programmes(), tagRules());
    }

    /** Who can receive what the rules send, for the verifier. */
    default Receivers receivers() {
        return Receivers.builder()
                .agencies(agencies())
                .fallback(fallback())
                .bound(handOver().bound())
                .acceptances(acceptances())
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

    /** Builds a profile. Not thread-safe. */
    final class Builder extends ImmutableMunicipalityProfile.Builder {
        Builder() {}
    }
}
