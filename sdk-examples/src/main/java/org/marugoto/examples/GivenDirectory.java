package org.marugoto.examples;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.marugoto.document.Document;
import org.marugoto.profile.MunicipalityProfile;
import org.marugoto.profile.Profiles;
import org.marugoto.resource.Directory;
import picocli.CommandLine.Parameters;

/** A directory as the command line names it: a resource file, or the resources of a profile. */
final class GivenDirectory {

    @Parameters(index = "0", paramLabel = "P", description = "a shipped profile or a folder")
    String given = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "FILE",
            description = "a resource file; without it the resources of the profile")
    @Nullable
    Path file;

    MunicipalityProfile profile() {
        return GivenProfile.load(given);
    }

    Directory directory(MunicipalityProfile profile) {
        return file == null
                ? profile.directory()
                : Profiles.directory(Document.read(file, StandardCharsets.UTF_8), profile);
    }
}
