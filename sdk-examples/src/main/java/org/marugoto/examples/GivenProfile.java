package org.marugoto.examples;

import java.nio.file.Files;
import java.nio.file.Path;
import org.marugoto.profile.MunicipalityProfile;
import org.marugoto.profile.ProfileFiles;
import org.marugoto.profile.Profiles;

/** A profile as the command line names it: the id of a shipped one, or a folder. */
final class GivenProfile {

    private GivenProfile() {}

    static MunicipalityProfile load(String given) {
        return Profiles.load(files(given));
    }

    static ProfileFiles files(String given) {
        return Profiles.shipped().contains(given) ? ProfileFiles.shipped(given) : folder(given);
    }

    private static ProfileFiles folder(String given) {
        Path folder = Path.of(given);
        if (!Files.isDirectory(folder)) {
            throw new BadInputException(
                    "A profile is one of %s or a folder, but found (%s).".formatted(Profiles.shipped(), given));
        }
        return ProfileFiles.folder(folder);
    }
}
