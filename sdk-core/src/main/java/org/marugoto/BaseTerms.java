package org.marugoto;

import java.util.List;
import java.util.Optional;
import org.marugoto.agency.Programme;
import org.marugoto.area.Area;
import org.marugoto.base.Base;
import org.marugoto.base.BaseCommand;
import org.marugoto.base.BaseId;
import org.marugoto.base.BaseOffer;
import org.marugoto.base.Coordinator;
import org.marugoto.base.CoordinatorPost;
import org.marugoto.base.KindRule;
import org.marugoto.code.Code;
import org.marugoto.decide.Reason;
import org.marugoto.profile.MunicipalityProfile;
import org.marugoto.resource.Resource;
import org.marugoto.resource.ResourceId;

/** What the profile says of bases: what a kind demands, which codes there are, what a base is in the directory. */
final class BaseTerms {

    private static final String PLACE = "PLACE";

    private final MunicipalityProfile profile;

    BaseTerms(MunicipalityProfile profile) {
        this.profile = profile;
    }

    KindRule rule(String kind) {
        return new KindRule(mark(kind, "audience").filter("required"::equals).isPresent(), mark(kind, "coordinator"));
    }

    BaseCommand onProfilesTerms(BaseCommand step) {
        if (step instanceof BaseCommand.Begin begin) {
            return new BaseCommand.Begin(
                    begin.offer(), rule(begin.offer().kind()), begin.coordinator(), begin.occasion());
        }
        return step instanceof BaseCommand.ChangeOffer change
                ? new BaseCommand.ChangeOffer(
                        change.offer(), rule(change.offer().kind()), change.occasion())
                : step;
    }

    List<Reason> unknownIn(BaseCommand step) {
        KnownCodes known = new KnownCodes(profile);
        if (step instanceof BaseCommand.Begin begin) {
            check(known, begin.offer());
            check(known, begin.coordinator());
        } else if (step instanceof BaseCommand.ChangeOffer change) {
            check(known, change.offer());
        } else if (step instanceof BaseCommand.ChangeCoordinator change) {
            check(known, change.coordinator());
        } else if (step instanceof BaseCommand.TakeBack taken) {
            check(known, taken.coordinator());
            known.check("ground", taken.ground(), MunicipalityProfile.BASE_TAKE_BACK_GROUNDS);
        } else if (step instanceof BaseCommand.Close close) {
            known.check("ground", close.ground(), MunicipalityProfile.BASE_CLOSE_GROUNDS);
        }
        return known.unknown();
    }

    private void check(KnownCodes known, BaseOffer offer) {
        List<String> programmes =
                profile.programmes().stream().map(Programme::code).toList();
        known.check("offer.kind", offer.kind(), MunicipalityProfile.BASE_KINDS)
                .checkAll("offer.functions", offer.functions(), code -> code, MunicipalityProfile.BASE_FUNCTIONS)
                .checkAll("offer.audiences", offer.audiences(), code -> code, MunicipalityProfile.BASE_AUDIENCES)
                .oneOf(
                        "offer.area",
                        offer.area(),
                        profile.areas().all().stream().map(Area::id).toList());
        offer.programmes().forEach(programme -> known.oneOf("offer.programmes", programme, programmes));
    }

    private void check(KnownCodes known, Coordinator coordinator) {
        List<Coordinator> named = profile.basePolicy().coordinators().stream()
                .map(CoordinatorPost::coordinator)
                .toList();
        known.check("coordinator.kind", coordinator.kind(), MunicipalityProfile.COORDINATOR_KINDS);
        if (!named.isEmpty()) {
            known.oneOf("coordinator", coordinator, named);
        }
    }

    Resource asResource(BaseId id, Base base) {
        BaseOffer offer = base.offer().orElseThrow();
        return Resource.builder()
                .id(ResourceId.of(id.value()))
                .name(offer.name())
                .kind(mark(offer.kind(), "resource").orElse(PLACE))
                .formality(base.status() == Base.Status.RESIDENT_RUN ? Resource.INFORMAL : Resource.FORMAL)
                .functions(offer.functions())
                .addAreasServed(offer.area())
                .schedules(base.opening())
                .build();
    }

    private Optional<String> mark(String kind, String mark) {
        return profile.codeList(MunicipalityProfile.BASE_KINDS)
                .find(kind)
                .map(Code::marks)
                .flatMap(marks -> Optional.ofNullable(marks.get(mark)));
    }
}
