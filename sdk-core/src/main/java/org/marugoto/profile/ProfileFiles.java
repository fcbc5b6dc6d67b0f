package org.marugoto.profile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.marugoto.decide.Reason;
import org.marugoto.document.Document;
import org.marugoto.document.DocumentFault;
import org.marugoto.document.Fault;
import org.marugoto.document.FaultyDocumentException;

/**
 * The files of one profile, in a folder or shipped with the product.
 */
@FunctionalInterface
public interface ProfileFiles {

    /** The file every profile has. */
    String MAIN = "profile.yaml";

    /**
     * One file.
     *
     * @param relative its path within the profile, such as {@code rules/referral.csv}
     * @throws FaultyDocumentException if there is none, or it is no text
     */
    Document read(String relative);

    /** The files of a folder. */
    static ProfileFiles folder(Path folder) {
        return relative -> Document.read(folder.resolve(relative), StandardCharsets.UTF_8);
    }

    /** The files of a profile that is shipped with the product, see {@link Profiles#shipped()}. */
    static ProfileFiles shipped(String id) {
        return relative -> resource("shipped/" + id + "/" + relative, id + "/" + relative);
    }

    private static Document resource(String path, String name) {
        try (InputStream in = ProfileFiles.class.getResourceAsStream(path)) {
            if (in == null) {
                Reason missing = Reason.of(DocumentFault.NO_FILE).with("file", name);
                throw new FaultyDocumentException(List.of(new Fault(name, 1, 0, missing)));
            }
            return Document.of(name, in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
