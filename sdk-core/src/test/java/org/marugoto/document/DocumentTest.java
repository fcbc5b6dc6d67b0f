package org.marugoto.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.marugoto.document.Document.CP932;

import java.nio.charset.Charset;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.marugoto.decide.Reason;

class DocumentTest {

    private static final String TEXT = "番号,相談\r\n1,髙橋さん①\r\n";

    private static Fault faultOf(byte[] bytes, Charset encoding) {
        var faulty = catchThrowableOfType(FaultyDocumentException.class, () -> Document.of("f.csv", bytes, encoding));
        assertThat(faulty).isNotNull();
        assertThat(faulty.faults()).hasSize(1);
        return faulty.faults().get(0);
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    @Test
    void utf_8_and_what_japanese_spreadsheets_write_are_read() {
        assertThat(Document.of("f", TEXT.getBytes(UTF_8), UTF_8).text()).isEqualTo(TEXT);
        assertThat(Document.of("f", TEXT.getBytes(CP932), CP932).text()).isEqualTo(TEXT);
    }

    @Test
    void a_byte_order_mark_is_dropped() {
        assertThat(Document.of("f", ("\uFEFF" + TEXT).getBytes(UTF_8), UTF_8).text())
                .isEqualTo(TEXT);
    }

    @Test
    void a_wrong_guess_is_named_in_both_directions() {
        assertThat(faultOf(TEXT.getBytes(CP932), UTF_8).reason())
                .isEqualTo(Reason.of(DocumentFault.OTHER_ENCODING)
                        .with("encoding", "UTF-8")
                        .with("found", "CP932")
                        .with("try", "cp932"));
        for (String marked : new String[] {TEXT, "\uFEFF" + TEXT, "\uFEFFa,b\n1,2\n"}) {
            assertThat(faultOf(marked.getBytes(UTF_8), CP932).reason())
                    .isEqualTo(Reason.of(DocumentFault.OTHER_ENCODING)
                            .with("encoding", "CP932")
                            .with("found", "UTF-8")
                            .with("try", "utf-8"));
        }
    }

    @Test
    void plain_ascii_is_read_in_either() {
        for (Charset encoding : new Charset[] {UTF_8, CP932}) {
            assertThat(Document.of("f", "a,b\n1,2".getBytes(UTF_8), encoding).text())
                    .isEqualTo("a,b\n1,2");
        }
    }

    @Test
    void bytes_that_are_no_text_are_named_with_their_line() {
        Fault fault = faultOf(bytes('a', '\n', 'b', '\n', 0xFF, 0xFE), UTF_8);
        assertThat(fault.line()).isEqualTo(3);
        assertThat(fault.reason())
                .isEqualTo(Reason.of(DocumentFault.NOT_TEXT)
                        .with("encoding", "UTF-8")
                        .with("found", "0xFF"));
    }

    @Test
    void a_zero_byte_is_no_text() {
        for (Charset encoding : new Charset[] {UTF_8, CP932}) {
            Fault fault = faultOf(bytes('a', '\n', 0, 'b'), encoding);
            assertThat(fault.line()).isEqualTo(2);
            assertThat(fault.reason().code()).isEqualTo(DocumentFault.NOT_TEXT);
        }
    }

    @Test
    void a_character_cut_off_at_the_end_is_no_text() {
        byte[] whole = "相談\n会".getBytes(UTF_8);
        Fault fault = faultOf(java.util.Arrays.copyOf(whole, whole.length - 1), UTF_8);
        assertThat(fault.line()).isEqualTo(2);
        assertThat(fault.reason().code()).isEqualTo(DocumentFault.NOT_TEXT);
    }

    @Test
    void an_empty_file_is_named_at_line_1_and_a_missing_one_by_its_name() {
        for (String empty : new String[] {"", "\uFEFF", " \r\n"}) {
            Fault fault = faultOf(empty.getBytes(UTF_8), UTF_8);
            assertThat(fault.line()).isEqualTo(1);
            assertThat(fault.reason().code()).isEqualTo(DocumentFault.EMPTY_FILE);
        }
        var missing = catchThrowableOfType(
                FaultyDocumentException.class, () -> Document.read(Path.of("no", "such.csv"), UTF_8));
        assertThat(missing.faults().get(0).reason().facts().get("file")).contains("such.csv");
    }
}
