package org.marugoto;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.marugoto.consultation.DeskId;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.Occasion;
import org.marugoto.document.Document;
import org.marugoto.profile.MunicipalityProfile;
import org.marugoto.profile.ProfileFiles;
import org.marugoto.profile.Profiles;

/** A town without a general desk: a tax desk for walk-ins and a centre that asks for appointments, also on Saturdays. */
final class Riverside {

    /** A Tuesday. */
    static final LocalDate DAY = LocalDate.of(2024, 4, 2);

    static final AgencyId TAX = AgencyId.of("tax");
    static final DeskId TAX_DESK = DeskId.of(TAX, "counter");
    static final DeskId CENTRE_DESK = DeskId.of(AgencyId.of("centre"), "rooms");

    private static final String PROFILE = """
            id: riverside
            name: {ja: 川辺町, en: Riverside}
            municipalCode: "121002"
            source: test
            centre: centre
            fallback: welfare
            areas: {schemes: [{id: town, name: {ja: 町, en: town}}], list: [{id: all, scheme: town, name: {ja: 全域, en: all}}]}
            calendars:
              - id: hall
                hours: {MONDAY: 08:30-17:15, TUESDAY: 08:30-17:15, WEDNESDAY: 08:30-17:15, THURSDAY: 08:30-17:15, FRIDAY: 08:30-17:15}
              - id: rooms
                hours: {TUESDAY: 09:30-12:00, SATURDAY: 09:30-18:15}
            programmes: []
            agencies:
              - id: tax
                name: {ja: 税務課, en: tax section}
                calendar: hall
                desks:
                  - {id: counter, name: {ja: 納税窓口, en: tax counter}, targets: [POVERTY_NOT_ON_PUBLIC_ASSISTANCE]}
              - id: welfare
                name: {ja: 福祉課, en: welfare section}
                calendar: hall
              - id: centre
                name: {ja: 相談センター, en: centre}
                calendar: hall
                closedOn: 2025-04-01
                desks:
                  - {id: rooms, name: {ja: 相談室, en: rooms}, byAppointment: true, lines: 2, slotMinutes: 45, calendar: rooms}
            handOver: {bound: 2, onDecline: FALLBACK_DESK}
            codeLists:
              channels: [{code: PHONE, ja: 電話, en: phone}, {code: VISIT_TO_OFFICE, ja: 来所, en: visit}]
              consulters: [{code: SELF, ja: 本人, en: self}, {code: FAMILY, ja: 家族, en: family}, {code: NEIGHBOUR, ja: 近隣, en: neighbour}]
              needs: [{code: CARE, ja: 介護, en: care}, {code: POVERTY_NOT_ON_PUBLIC_ASSISTANCE, ja: 困窮, en: poverty}]
            """;

    private Riverside() {}

    /** The town's profile, with more lines at its end and more files beside it. */
    static ProfileFiles files(String more, ProfileFiles others) {
        ProfileFiles chiba = ProfileFiles.shipped("chiba");
        return relative -> switch (relative) {
            case ProfileFiles.MAIN ->
                new Document("riverside/profile.yaml", PROFILE + "rules: {books: [rules/facts.yaml]}\n" + more);
            case "rules/facts.yaml" -> chiba.read(relative);
            default -> others.read(relative);
        };
    }

    static MunicipalityProfile profile() {
        return profile("", ProfileFiles.shipped("chiba"));
    }

    static MunicipalityProfile profile(String more, ProfileFiles others) {
        return Profiles.load(files(more, others));
    }

    static Occasion at(AgencyId agency, LocalDate day) {
        return Occasion.of(ActorId.of("W-7"), agency, day.atTime(9, 0).toInstant(ZoneOffset.ofHours(9)), day);
    }
}
