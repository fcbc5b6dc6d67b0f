package org.marugoto.exchange;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.marugoto.agency.Agency;
import org.marugoto.area.Area;
import org.marugoto.area.AreaId;
import org.marugoto.code.Code;
import org.marugoto.code.CodeList;
import org.marugoto.code.Text;
import org.marugoto.decide.AgencyId;
import org.marugoto.profile.MunicipalityProfile;

/** What the profile calls things. */
record Known(MunicipalityProfile profile) {

    /** The mark of a code that names the code of a term of somebody else's taxonomy. */
    private static final String HSDS = "hsds";

    Text label(String list, String code) {
        CodeList codes = profile.codeLists().get(list);
        return Optional.ofNullable(codes)
                .flatMap(found -> found.find(code))
                .map(Code::label)
                .orElse(Text.of(code, code));
    }

    boolean has(String list, String code) {
        CodeList codes = profile.codeLists().get(list);
        return codes != null && codes.contains(code);
    }

    /** The code with this label, or the code itself if it is one. */
    Optional<String> codeOf(String list, String text) {
        CodeList codes = profile.codeLists().get(list);
        return codes == null
                ? Optional.empty()
                : codes.codes().stream()
                        .filter(code -> code.value().equals(text) || isCalled(code.label(), text))
                        .map(Code::value)
                        .findFirst();
    }

    /** The code that stands for a term of somebody else's taxonomy, by its mark {@code hsds}. */
    Optional<String> codeOfTerm(String list, String term) {
        CodeList codes = profile.codeLists().get(list);
        return codes == null
                ? Optional.empty()
                : codes.codes().stream()
                        .filter(code -> term.equals(code.marks().get(HSDS)))
                        .map(Code::value)
                        .findFirst();
    }

    private static boolean isCalled(Text label, String text) {
        return label.ja().equals(text) || label.en().equalsIgnoreCase(text);
    }

    /** The area of this id or name. */
    Optional<AreaId> area(String text) {
        return profile.areas().all().stream()
                .filter(area -> area.id().value().equals(text) || isCalled(area.name(), text))
                .map(Area::id)
                .findFirst();
    }

    /** The area whose name stands in the address; the longest such name. */
    Optional<AreaId> areaIn(String address) {
        return profile.areas().all().stream()
                .filter(area -> address.contains(area.name().ja()))
                .max(Comparator.comparingInt(area -> area.name().ja().length()))
                .map(Area::id);
    }

    String areaName(AreaId area) {
        return profile.areas().find(area).map(found -> found.name().ja()).orElse(area.value());
    }

    Optional<AgencyId> agencyOf(String id) {
        return profile.agencies().all().stream()
                .map(Agency::id)
                .filter(agency -> agency.value().equals(id))
                .findFirst();
    }

    Optional<Text> agency(AgencyId id) {
        return profile.agencies().all().stream()
                .filter(agency -> agency.id().equals(id))
                .map(Agency::name)
                .findFirst();
    }

    /** The id HSDS wants, the same for the same key on every day, another one in another municipality. */
    String uuid(String key) {
        return HsdsTerms.uuid(profile.municipalCode() + "/" + key);
    }

    String municipality() {
        return profile.name().in(Locale.JAPANESE);
    }

    String prefecture() {
        return Prefectures.name(profile.municipalCode());
    }
}
