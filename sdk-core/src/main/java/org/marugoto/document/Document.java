package org.marugoto.document;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.marugoto.decide.Reason;

/**
 * A text document with the name its faults are reported under.
 *
 * <p>Reading is strict: bytes that are no text in the expected encoding are a fault with its line, never a replacement
 * character, and a wrong guess between UTF-8 and CP932 is named as such. A byte-order mark is dropped.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name how faults call it, usually the path as the user gave it
 * @param text the decoded characters
 */
public record Document(String name, String text) {

    /** What Japanese spreadsheets write: Windows-31J, which officials call Shift_JIS. */
    public static final Charset CP932 = Charset.forName("windows-31j");

    private static final List<Charset> KNOWN = List.of(StandardCharsets.UTF_8, CP932);

    /**
     * Reads a file.
     *
     * @param encoding UTF-8 or {@link #CP932}
     * @throws FaultyDocumentException if there is no such file, it is empty, or its bytes are no such text
     */
    public static Document read(Path file, Charset encoding) {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (IOException missing) {
            throw faulty(file.toString(), 1, Reason.of(DocumentFault.NO_FILE).with("file", file));
        }
        return of(file.toString(), bytes, encoding);
    }

    /**
     * Decodes bytes.
     *
     * @throws FaultyDocumentException if there is nothing in them, or they are no such text
     */
    public static Document of(String name, byte[] bytes, Charset encoding) {
        String text = decode(name, bytes, encoding);
        if (text.isBlank()) {
            throw faulty(name, 1, Reason.of(DocumentFault.EMPTY_FILE));
        }
        return new Document(name, text);
    }

    /**
     * The text as bytes that Japanese spreadsheets open cleanly: UTF-8 with a byte-order mark, or CP932.
     *
     * @param encoding UTF-8 or {@link #CP932}
     * @throws IllegalArgumentException if a character does not exist in the encoding
     */
    public static byte[] encode(String text, Charset encoding) {
        String marked = encoding.equals(StandardCharsets.UTF_8) ? '\uFEFF' + text : text;
        try {
            ByteBuffer bytes = encoding.newEncoder().encode(CharBuffer.wrap(marked));
            byte[] copy = new byte[bytes.remaining()];
            bytes.get(copy);
            return copy;
        } catch (CharacterCodingException unknown) {
            throw new IllegalArgumentException(
                    "Expected characters that exist in (%s). Maybe write UTF-8.".formatted(nameOf(encoding)), unknown);
        }
    }

    private static String decode(String name, byte[] bytes, Charset encoding) {
        int start = startsWithMark(bytes) ? 3 : 0;
        boolean plain = isAscii(bytes, start);
        boolean marked = start > 0 && !encoding.equals(StandardCharsets.UTF_8);
        int good = plain ? bytes.length : goodBytes(bytes, start, encoding);
        if (marked || good < bytes.length || looksLikeUtf8(bytes, start, encoding, plain)) {
            for (Charset other : KNOWN) {
                if (!other.equals(encoding) && (marked || goodBytes(bytes, start, other) == bytes.length)) {
                    throw faulty(name, lineOf(bytes, good), otherEncoding(encoding, other));
                }
            }
        }
        if (good < bytes.length) {
            throw faulty(
                    name,
                    lineOf(bytes, good),
                    Reason.of(DocumentFault.NOT_TEXT)
                            .with("encoding", nameOf(encoding))
                            .with("found", "0x%02X".formatted(bytes[good])));
        }
        return new String(bytes, start, bytes.length - start, encoding);
    }

    private static Reason otherEncoding(Charset expected, Charset found) {
        return Reason.of(DocumentFault.OTHER_ENCODING)
                .with("encoding", nameOf(expected))
                .with("found", nameOf(found))
                .with("try", found.equals(CP932) ? "cp932" : "utf-8");
    }

    private static String nameOf(Charset charset) {
        return charset.equals(CP932) ? "CP932" : charset.name();
    }

    private static boolean startsWithMark(byte[] bytes) {
        return bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
    }

    private static boolean isAscii(byte[] bytes, int start) {
        for (int i = start; i < bytes.length; i++) {
            if (bytes[i] <= 0) {
                return false;
            }
        }
        return true;
    }

    /** Bytes read as CP932 that are whole UTF-8 characters are UTF-8: the reverse hardly ever happens by chance. */
    private static boolean looksLikeUtf8(byte[] bytes, int start, Charset encoding, boolean plain) {
        return !plain && encoding.equals(CP932) && goodBytes(bytes, start, StandardCharsets.UTF_8) == bytes.length;
    }

    /** How many bytes from the beginning are text; all of them if the whole is. U+0000 is no text. */
    private static int goodBytes(byte[] bytes, int start, Charset encoding) {
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out = CharBuffer.allocate(bytes.length - start + 1);
        CoderResult result = encoding.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        for (int i = start; i < in.position(); i++) {
            if (bytes[i] == 0) {
                return i;
            }
        }
        return result.isError() ? in.position() : bytes.length;
    }

    private static int lineOf(byte[] bytes, int position) {
        int line = 1;
        for (int i = 0; i < Math.min(position, bytes.length); i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return line;
    }

    private static FaultyDocumentException faulty(String name, int line, Reason reason) {
        return new FaultyDocumentException(List.of(new Fault(name, line, 0, reason)));
    }
}
