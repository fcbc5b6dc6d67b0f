package org.marugoto.profile;

import java.util.List;
import org.marugoto.document.Document;
import org.marugoto.document.FaultyDocumentException;

/**
 * Where profiles come from. Thread-safe.
 */
public final class Profiles {

    private static final List<String> SHIPPED = List.of("chiba", "miyoshi", "toyota");

    private Profiles() {}

    /** The ids of the profiles that are shipped with the product. */
    public static List<String> shipped() {
        return SHIPPED;
    }

    /**
     * A profile that is shipped with the product.
     *
     * @throws IllegalArgumentException if there is none of this id
     */
    public static MunicipalityProfile load(String id) {
        if (!SHIPPED.contains(id)) {
            throw new IllegalArgumentException(
                    "Expected one of the shipped profiles %s, but found (%s). Maybe give a folder."
                            .formatted(SHIPPED, id));
        }
        return load(ProfileFiles.shipped(id));
    }

    /**
     * A profile from its files.
     *
     * @throws FaultyDocumentException with every fault of every file of the profile
     */
    public static MunicipalityProfile load(ProfileFiles files) {
        Document main = files.read(ProfileFiles.MAIN);
        return new ProfileReader(files).read(main);
    }
}
