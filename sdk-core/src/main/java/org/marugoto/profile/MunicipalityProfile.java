package org.marugoto.profile;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;
import org.marugoto.agency.Agencies;
import org.marugoto.agency.Agency;
import org.marugoto.agency.Programme;
import org.marugoto.area.Areas;
import org.marugoto.area.MunicipalCode;
import org.marugoto.code.CodeList;
import org.marugoto.code.Text;
import org.marugoto.decide.AgencyId;
import org.marugoto.rule.Acceptance;
import org.marugoto.rule.Receivers;
import org.marugoto.rule.RuleBook;
import org.marugoto.situation.SituationBook;

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

    /** How cases are handed over. */
    @Valid
    HandOverPolicy handOver();

    /** The code lists by their id. */
    @Size(max = 100)
    Map<String, CodeList> codeLists();

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

    /** The agency whose opening days reports count. */
    @Value.Lazy
    default Agency centreAgency() {
        return agencies().get(centre());
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
