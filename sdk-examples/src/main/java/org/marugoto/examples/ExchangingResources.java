package org.marugoto.examples;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.marugoto.area.AreaId;
import org.marugoto.code.Wording;
import org.marugoto.exchange.Hsds;
import org.marugoto.exchange.Imported;
import org.marugoto.profile.MunicipalityProfile;
import org.marugoto.profile.Profiles;

/** A service from an HSDS document: taken over, told what got lost, put on the map, and given on. */
public final class ExchangingResources {

    private static final String TEA_ROOM = """
            [{"id": "tea-room", "name": "お茶の間", "status": "active", "wait_time": "none",
              "service_areas": [{"name": "緑区"}]}]
            """;

    private ExchangingResources() {}

    /** Runs the example. */
    public static void main(String[] args) {
        // snippet: ExchangingResources
        MunicipalityProfile chiba = Profiles.load("chiba");
        Hsds hsds = Hsds.of(chiba);
        Imported imported = hsds.read("tea.json", new ByteArrayInputStream(TEA_ROOM.getBytes(StandardCharsets.UTF_8)));

        Wording words = Wording.in(Locale.ENGLISH);
        imported.losses().forEach(loss -> System.out.println(loss.text(words)));
        imported.directory()
                .mapOf(AreaId.of("midori"), chiba.areas())
                .forEach(entry -> System.out.println("on the map: " + entry.id()));
        hsds.write(imported.directory(), "out.json", new ByteArrayOutputStream());
        // end snippet
    }
}
