package org.marugoto.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTableTest {

    private final Faults faults = new Faults();
    private final List<String> read = new ArrayList<>();

    private CsvTable read(String text) {
        return CsvTable.read(
                new Document("f.csv", text),
                List.of("id", "on"),
                faults,
                row -> read.add(row.line() + ":" + row.get("id") + "/" + row.get("on")));
    }

    private List<String> found() {
        return faults.all().stream()
                .map(fault -> fault.line() + ":" + fault.reason().code().name())
                .toList();
    }

    @Test
    void rows_are_read_with_their_lines_whatever_ends_a_line() {
        CsvTable table = read("id,on,note\r\n1,2024-01-04,\"a, \"\"b\"\"\nc\"\r\n\r\n 2 , 2024-01-05,\n3,2024-01-06,x");
        assertThat(read).containsExactly("2:1/2024-01-04", "5:2/2024-01-05", "6:3/2024-01-06");
        assertThat(table.columns()).containsExactly("id", "on", "note");
        assertThat(faults.isEmpty()).isTrue();
    }

    @Test
    void every_missing_column_is_named_and_no_row_is_read() {
        read("case,note\n1,2\n");
        assertThat(found()).containsExactly("1:MISSING_COLUMN", "1:MISSING_COLUMN");
        assertThat(read).isEmpty();
    }

    @Test
    void a_column_that_stands_twice_is_named_and_no_row_is_read() {
        read("id,on,id\n1,2,3\n");
        assertThat(found()).containsExactly("1:COLUMN_TWICE");
        assertThat(read).isEmpty();
    }

    @Test
    void rows_of_another_length_are_named_and_the_others_are_read() {
        read("id,on\n1\n2,b\n3,c,d\n4,e\n");
        assertThat(found()).containsExactly("2:CELLS", "4:CELLS");
        assertThat(read).containsExactly("3:2/b", "5:4/e");
    }

    @Test
    void a_quote_that_is_never_closed_is_named_where_it_begins() {
        read("id,on\n1,a\n2,\"b\n3,c\n");
        assertThat(found()).containsExactly("3:OPEN_QUOTE");
    }

    @Test
    void an_empty_cell_that_is_required_is_named_with_its_column() {
        CsvTable.read(new Document("f.csv", "id,on\n1,\n"), List.of("id"), faults, row -> row.required("on"));
        assertThat(faults.all()).singleElement().satisfies(fault -> {
            assertThat(fault.line()).isEqualTo(2);
            assertThat(fault.column()).isEqualTo(2);
        });
    }

    @Test
    void asking_for_a_column_that_is_not_there_is_a_mistake_of_the_program() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        CsvTable.read(new Document("f.csv", "id\n1\n"), List.of("id"), faults, row -> row.get("no")))
                .withMessageContaining("(no)");
    }
}
