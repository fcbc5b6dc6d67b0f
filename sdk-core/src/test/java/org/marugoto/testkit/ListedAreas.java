package org.marugoto.testkit;

import static org.marugoto.testkit.ListedTown.DAY;

import java.util.List;
import org.marugoto.Marugoto;
import org.marugoto.agency.Agencies;
import org.marugoto.agency.Agency;
import org.marugoto.area.AreaId;
import org.marugoto.decide.AgencyId;
import org.marugoto.document.ShapeCheck;
import org.marugoto.ledger.Store;
import org.marugoto.profile.MunicipalityProfile;
import org.marugoto.profile.Profiles;
import org.marugoto.query.CaseRow;
import org.marugoto.query.Query;

/**
 * A town whose agencies serve areas: a-1 one ward, a-2 another, a-3 all of them, a-4 the first ward until the day before. No
 * column holds an area; the question for it is one for the agencies that serve it.
 */
final class ListedAreas {

    private static final MunicipalityProfile TOWN = town(Profiles.load("chiba"));

    private ListedAreas() {}

    private static MunicipalityProfile town(MunicipalityProfile chiba) {
        Agency.Builder some = chiba.agencies().all().iterator().next().but();
        List<Agency> agencies = List.of(
                some.id(AgencyId.of("a-1")).areas(List.of(AreaId.of("chuo"))).build(),
                some.id(AgencyId.of("a-2")).areas(List.of(AreaId.of("midori"))).build(),
                some.id(AgencyId.of("a-3")).areas(List.of()).build(),
                some.id(AgencyId.of("a-4"))
                        .areas(List.of(AreaId.of("chuo")))
                        .closedOn(DAY)
                        .build());
        return chiba.but().agencies(Agencies.of(chiba.areas(), agencies)).build();
    }

    /** The cases of an area, as the façade asks for them. */
    static Query<CaseRow> casesIn(String area, Store store) {
        return Marugoto.with(TOWN)
                .store(store)
                .shapes(ShapeCheck.none())
                .build()
                .lists()
                .inArea(Query.of(CaseRow.TABLE), AreaId.of(area), DAY);
    }
}
