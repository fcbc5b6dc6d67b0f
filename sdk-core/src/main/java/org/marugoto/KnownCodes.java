package org.marugoto;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.marugoto.agency.Agency;
import org.marugoto.agency.Desk;
import org.marugoto.area.Area;
import org.marugoto.area.AreaId;
import org.marugoto.code.Code;
import org.marugoto.consultation.DeskId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.Reason;
import org.marugoto.document.DocumentFault;
import org.marugoto.profile.MunicipalityProfile;

/** Collects codes and desks that a profile does not know, with the field they stand in. Not thread-safe. */
final class KnownCodes {

    private final MunicipalityProfile profile;
    private final List<Reason> unknown = new ArrayList<>();

    KnownCodes(MunicipalityProfile profile) {
        this.profile = profile;
    }

    KnownCodes check(String field, String code, String list) {
        if (!profile.codeList(list).contains(code)) {
            add(field, profile.codeList(list).codes().stream().map(Code::value).toList(), code);
        }
        return this;
    }

    <T> KnownCodes checkAll(String field, Iterable<T> given, Function<T, String> code, String list) {
        given.forEach(one -> check(field, code.apply(one), list));
        return this;
    }

    KnownCodes check(String field, AgencyId agency) {
        if (profile.agencies().find(agency).isEmpty()) {
            add(field, profile.agencies().all().stream().map(Agency::id).toList(), agency);
        }
        return this;
    }

    KnownCodes check(String field, DeskId desk) {
        Optional<Agency> agency = profile.agencies().find(desk.agency());
        if (agency.isEmpty()) {
            add(field, profile.agencies().all().stream().map(Agency::id).toList(), desk.agency());
        } else if (agency.get().findDesk(desk.desk()).isEmpty()) {
            add(field, agency.get().desks().stream().map(Desk::id).toList(), desk.desk());
        }
        return this;
    }

    KnownCodes checkArea(String field, Optional<AreaId> area) {
        area.filter(given -> !profile.areas().contains(given))
                .ifPresent(given ->
                        add(field, profile.areas().all().stream().map(Area::id).toList(), given));
        return this;
    }

    <T> KnownCodes oneOf(String field, T given, List<T> known) {
        if (!known.contains(given)) {
            add(field, known, given);
        }
        return this;
    }

    List<Reason> unknown() {
        return List.copyOf(unknown);
    }

    private void add(String field, List<?> expected, Object found) {
        unknown.add(Reason.of(DocumentFault.UNKNOWN_VALUE)
                .with("name", field)
                .with("expected", expected)
                .with("found", found));
    }
}
