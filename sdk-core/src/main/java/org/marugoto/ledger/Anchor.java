package org.marugoto.ledger;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.marugoto.decide.Id;

/**
 * The last rows of all journals at one time, to be kept elsewhere and compared later.
 *
 * <p>A chain alone does not tell that rows were cut off at its end together with the state, or that everything was written
 * anew; an anchor does. It is a text: a first line, one line for each aggregate (type, id, version and fingerprint, between
 * tabulators), and a last line with their number and the SHA-256 of all lines before, which can be signed or printed alone.
 * Needs memory for some hundred lines. Immutable and thread-safe.
 */
public final class Anchor {

    private static final String FIRST = "marugoto-anchor-1";
    private static final String LAST = "end";
    private static final String UNCHAINED = "-";
    private static final int PARTS = 4;
    private static final Pattern MARK =
            Pattern.compile("[a-z][a-z0-9_-]{0,31}\t[^\t]{1,64}\t[1-9][0-9]{0,17}\t([0-9a-f]{64}|" + UNCHAINED + ")");
    private static final int LOT = 256;

    private final Archive archive;
    private final String municipality;

    private Anchor(Archive archive, String municipality) {
        this.archive = archive;
        this.municipality = municipality;
    }

    /** Anchors of what this municipality has. */
    public static Anchor of(Archive archive, String municipality) {
        return new Anchor(archive, municipality);
    }

    /**
     * Writes an anchor; the writer is flushed and stays open.
     *
     * @return its last line, without the end of line
     */
    public String write(Writer out) {
        Seal seal = new Seal();
        long[] count = new long[1];
        put(out, seal, FIRST + "\t" + municipality);
        for (String type : archive.types()) {
            archive.read(type, kept -> {
                count[0]++;
                put(out, seal, line(kept));
            });
        }
        String last = LAST + "\t" + count[0] + "\t" + seal.fingerprint();
        put(out, seal, last);
        try {
            out.flush();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return last;
    }

    private static String line(Archive.Kept kept) {
        String hash = kept.lastRow().map(Fingerprint::toString).orElse(UNCHAINED);
        return String.join("\t", kept.type(), kept.id(), Long.toString(kept.version()), hash);
    }

    private static void put(Writer out, Seal seal, String line) {
        try {
            out.write(line);
            out.write('\n');
            seal.add(line);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * What the store no longer has as an anchor says; what was recorded since is fine.
     *
     * @return what {@link StoreCheck.What#ANCHOR} is wrong, under the name of the anchor
     * @throws IllegalArgumentException if the text is no whole anchor of this municipality; the message begins with the number
     *     of the line
     */
    public StoreCheck.Findings compare(Reader in) {
        try {
            return new Comparing().compare(new BufferedReader(in));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private record Mark(String type, String id, long version, String hash) {}

    /** One comparison. */
    private final class Comparing {
        private final Seal seal = new Seal();
        private final List<Mark> marks = new ArrayList<>();
        private final List<StoreCheck.Difference> first = new ArrayList<>();
        private long checked;
        private long differing;
        private int number = 1;

        StoreCheck.Findings compare(BufferedReader in) throws IOException {
            String line = in.readLine();
            require((FIRST + "\t" + municipality).equals(line), "the anchor of municipality (" + municipality + ")");
            while (line != null && !line.startsWith(LAST + "\t")) {
                seal.add(line);
                line = in.readLine();
                number++;
                if (line != null && !line.startsWith(LAST + "\t")) {
                    add(line);
                }
            }
            look();
            require(
                    (LAST + "\t" + checked + "\t" + seal.fingerprint()).equals(line),
                    "the last line it was written with");
            require(in.readLine() == null, "nothing after the last line");
            return new StoreCheck.Findings("anchor", checked, differing, first, 0);
        }

        private void require(boolean so, String expected) {
            if (!so) {
                throw new IllegalArgumentException(
                        "%d: expected %s, but found something else. Maybe the file was changed."
                                .formatted(number, expected));
            }
        }

        private void add(String line) {
            String[] parts = line.split("\t", -1);
            require(parts.length == PARTS && MARK.matcher(line).matches(), "type, id, version and fingerprint");
            try {
                Id.checked(parts[1]);
            } catch (IllegalArgumentException unfit) {
                require(false, "an id");
            }
            marks.add(new Mark(parts[0], parts[1], Long.parseLong(parts[2]), parts[3]));
            checked++;
            if (marks.size() == LOT) {
                look();
            }
        }

        private void look() {
            Map<String, List<Mark>> byType =
                    marks.stream().collect(Collectors.groupingBy(Mark::type, LinkedHashMap::new, Collectors.toList()));
            byType.forEach((type, some) -> {
                Map<String, Archive.Kept> found = archive
                        .find(type, some.stream().map(Mark::id).toList())
                        .stream()
                        .collect(Collectors.toMap(Archive.Kept::id, Function.identity()));
                some.forEach(mark -> compare(mark, Optional.ofNullable(found.get(mark.id()))));
            });
            marks.clear();
        }

        private void compare(Mark mark, Optional<Archive.Kept> found) {
            Optional<JournalRow> row = found.flatMap(kept -> kept.rows().stream()
                    .filter(one -> one.version() == mark.version())
                    .findFirst());
            boolean same = row.filter(one -> mark.hash().equals(UNCHAINED)
                            || one.fingerprint()
                                    .map(Fingerprint::toString)
                                    .orElse(UNCHAINED)
                                    .equals(mark.hash()))
                    .isPresent();
            if (!same) {
                differing++;
                if (first.size() < StoreCheck.MOST_SHOWN) {
                    long position = row.map(JournalRow::position).orElse(0L);
                    first.add(new StoreCheck.Difference(
                            mark.type() + " " + mark.id(), StoreCheck.What.ANCHOR, mark.version(), position));
                }
            }
        }
    }

    /** The fingerprint of many lines. */
    private static final class Seal {
        private final MessageDigest digest = Chain.sha256();

        void add(String line) {
            digest.update((line + "\n").getBytes(StandardCharsets.UTF_8));
        }

        Fingerprint fingerprint() {
            return Fingerprint.owning(digest.digest());
        }
    }
}
