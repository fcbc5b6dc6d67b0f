package org.marugoto.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marugoto.area.AreaId;
import org.marugoto.profile.MunicipalityProfile;
import org.marugoto.resource.Location;
import org.marugoto.resource.Position;

/** Where a service is and whom it serves, read from HSDS. */
final class HsdsPlaces {

    private final Known known;

    HsdsPlaces(Known known) {
        this.known = known;
    }

    /** The place; a loss and empty if nobody could find it by its address. */
    Optional<Location> location(Fields location) {
        location.skip("id", "location_type", "organization_id");
        Optional<String> address = location.object("addresses").flatMap(this::address);
        List<Fields> addresses = location.objects("addresses");
        addresses.stream().skip(1).forEach(other -> {
            other.lose("address_1", ExchangeLoss.NOT_TAKEN_OVER);
            other.skipAll();
        });
        Optional<Position> position = position(location);
        List<String> own = HsdsTerms.values(location.objects("attributes"), HsdsTerms.AREA);
        if (address.isEmpty()) {
            location.lose("addresses", ExchangeLoss.NOT_UNDERSTOOD);
        }
        return address.map(found -> new Location(area(location, own, found), found, position, false));
    }

    private AreaId area(Fields location, List<String> own, String address) {
        Optional<AreaId> area = own.stream()
                .flatMap(code -> known.area(code).stream())
                .findFirst()
                .or(() -> own.isEmpty() ? known.areaIn(address) : Optional.empty());
        if (area.isEmpty() && !own.equals(List.of(Location.UNPLACED.value()))) {
            location.lose("addresses", ExchangeLoss.AREA_UNKNOWN);
        }
        return area.orElse(Location.UNPLACED);
    }

    /** The parts of an address in the order Japan writes them; its own prefecture and city go without saying. */
    private Optional<String> address(Fields address) {
        address.skip("id", "location_id", "address_type");
        Optional<String> state = address.text("state_province");
        Optional<String> city = address.text("city");
        address.text("country")
                .filter(country -> !country.equals("JP"))
                .ifPresent(other -> address.lose("country", ExchangeLoss.NOT_TAKEN_OVER));
        Optional<String> code = address.text("postal_code");
        code.filter(text -> PostalCode.mark(text).isEmpty())
                .ifPresent(foreign -> address.lose("postal_code", ExchangeLoss.NOT_TAKEN_OVER));
        boolean here = city.equals(Optional.of(known.municipality()));
        String line = Stream.of(
                        here ? Optional.<String>empty() : state,
                        here ? Optional.<String>empty() : city,
                        address.text("region"),
                        address.text("address_1"),
                        address.text("address_2"))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        return Optional.of(line)
                .filter(found -> !found.isEmpty())
                .map(found ->
                        code.flatMap(PostalCode::mark).map(mark -> mark + " ").orElse("") + found);
    }

    private static Optional<Position> position(Fields location) {
        Optional<BigDecimal> latitude = location.number("latitude");
        Optional<BigDecimal> longitude = location.number("longitude");
        if (latitude.isEmpty() && longitude.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Position(
                    latitude.map(BigDecimal::doubleValue).orElse(Double.NaN),
                    longitude.map(BigDecimal::doubleValue).orElse(Double.NaN)));
        } catch (IllegalArgumentException none) {
            location.lose("latitude", ExchangeLoss.NOT_UNDERSTOOD);
            return Optional.empty();
        }
    }

    /** The codes of what is written in words; a loss for each that has no code. */
    List<String> accessibility(Fields location) {
        List<String> codes = new ArrayList<>();
        for (Fields one : location.objects("accessibility")) {
            one.skip("id", "location_id");
            Optional<String> code =
                    one.text("description").flatMap(words -> known.codeOf(MunicipalityProfile.ACCESSIBILITY, words));
            code.ifPresent(codes::add);
            if (code.isEmpty()) {
                one.lose("description", ExchangeLoss.NOT_UNDERSTOOD);
            }
        }
        return codes;
    }

    /** An area served; a loss and empty if it is none of ours, so that it counts as the whole municipality. */
    Optional<AreaId> served(Fields area) {
        area.skip("id", "service_id", "extent_type");
        Optional<String> extent = area.text("extent");
        Optional<String> name = area.text("name");
        Optional<AreaId> found = extent.flatMap(known::area).or(() -> name.flatMap(known::area));
        if (found.isEmpty()) {
            area.lose("name", ExchangeLoss.AREA_UNKNOWN);
        }
        return found;
    }
}
