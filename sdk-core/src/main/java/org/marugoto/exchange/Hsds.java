package org.marugoto.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.marugoto.document.Faults;
import org.marugoto.json.JsonElements;
import org.marugoto.json.MarugotoJson;
import org.marugoto.profile.MunicipalityProfile;
import org.marugoto.resource.Directory;
import org.marugoto.resource.Resource;
import org.marugoto.resource.ResourceId;
import org.marugoto.search.Listing;

/**
 * Open Referral's Human Services Data Specification (HSDS) 3, as JSON, in and out.
 *
 * <p>Read are services, organisations with their services, services at locations, lists of these and pages of lists; one
 * after the other, so that a file may be large. Written is one page of services of HSDS 3.0, with the capacities of 3.1
 * where places left are given; what HSDS has no field for
 * stands in attributes of taxonomies whose names begin with {@code marugoto:}, and is read back from there. Immutable and
 * thread-safe.
 */
public final class Hsds {

    private final Known known;
    private final MarugotoJson json = new MarugotoJson();

    private Hsds(MunicipalityProfile profile) {
        this.known = new Known(profile);
    }

    /** The exchange of a municipality: its areas, agencies, codes and facts give the documents their meaning. */
    public static Hsds of(MunicipalityProfile profile) {
        return new Hsds(profile);
    }

    /**
     * Reads a document as a whole.
     *
     * @param name how faults and losses call it
     * @param in its bytes in UTF-8; stays open
     * @throws org.marugoto.document.FaultyDocumentException with every fault: broken JSON, a service without id or name,
     *     an id that is there twice
     */
    public Imported read(String name, InputStream in) {
        List<Resource> entries = new ArrayList<>();
        Map<ResourceId, Integer> left = new HashMap<>();
        List<Loss> losses = read(name, in, entry -> {
            entries.add(entry.resource());
            entry.placesLeft().ifPresent(places -> left.put(entry.resource().id(), places));
        });
        return new Imported(Directory.of(entries), left, losses);
    }

    /**
     * Reads a document entry by entry; of the document itself no more than one service is kept in memory.
     *
     * @param each receives every good entry, also where others are faulty: nothing of it counts if this method throws
     * @return what could not be taken over
     * @throws org.marugoto.document.FaultyDocumentException with every fault
     */
    public List<Loss> read(String name, InputStream in, Consumer<Listing> each) {
        Faults faults = new Faults();
        Losses losses = new Losses(name);
        HsdsReader reader = new HsdsReader(name, known, faults, losses, each);
        JsonElements.read(name, in, "contents", faults, reader::accept);
        faults.throwIfAny();
        return losses.all();
    }

    /**
     * Writes a page of all entries; confidential locations are withheld.
     *
     * @param name how losses call the document
     * @param out receives UTF-8; stays open
     * @return what the document cannot say
     * @throws UncheckedIOException if it cannot be written
     */
    public List<Loss> write(Directory directory, String name, OutputStream out) {
        return write(directory.all().stream().map(Listing::of).toList(), Instant.EPOCH, name, out);
    }

    /**
     * The same with how many places are left, which stands in the capacities of HSDS 3.1; older readers pass over them.
     *
     * @param all the entries, in the order they are written
     * @param asOf when these places were left
     * @param name how losses call the document
     * @param out receives UTF-8; stays open
     * @return what the document cannot say
     * @throws UncheckedIOException if it cannot be written
     */
    public List<Loss> write(List<Listing> all, Instant asOf, String name, OutputStream out) {
        Losses losses = new Losses(name);
        HsdsWriter entries = new HsdsWriter(known, json, losses, asOf);
        try {
            Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            text.write(head(all.size()));
            for (int i = 0; i < all.size(); i++) {
                text.write(i == 0 ? "\n" : ",\n");
                text.write(json.writeTree(entries.service(all.get(i)), false));
            }
            text.write("\n]}\n");
            text.flush();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return losses.all();
    }

    private static String head(int size) {
        return ("{\"total_items\": %d, \"total_pages\": 1, \"page_number\": 1, \"size\": %d, \"first_page\": true,"
                        + " \"last_page\": true, \"empty\": %s, \"contents\": [")
                .formatted(size, size, size == 0);
    }
}
