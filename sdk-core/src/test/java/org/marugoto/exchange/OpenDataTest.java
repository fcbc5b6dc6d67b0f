package org.marugoto.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.marugoto.agency.OpeningHours;
import org.marugoto.area.AreaId;
import org.marugoto.code.Text;
import org.marugoto.code.Wording;
import org.marugoto.document.Document;
import org.marugoto.document.FaultyDocumentException;
import org.marugoto.profile.MunicipalityProfile;
import org.marugoto.profile.Profiles;
import org.marugoto.resource.Directory;
import org.marugoto.resource.Location;
import org.marugoto.resource.Resource;
import org.marugoto.resource.ResourceId;
import org.marugoto.rule.Condition;
import org.marugoto.rule.Span;

class OpenDataTest {

    private static final int EFFORT = Integer.getInteger("marugoto.effort", 1);
    private static final MunicipalityProfile CHIBA = Profiles.load("chiba");
    private static final OpenData DATA = OpenData.of(CHIBA);

    private static Imported read(String csv) {
        return DATA.read(new Document("list.csv", csv));
    }

    private static List<String> told(List<Loss> losses) {
        return losses.stream()
                .map(loss -> loss.path() + " " + loss.reason().code().name())
                .toList();
    }

    @Test
    void a_public_facility_becomes_an_entry() {
        Imported imported = read("""
                都道府県コード又は市区町村コード,NO,都道府県名,市区町村名,名称,名称_カナ,住所,方書,緯度,経度,電話番号,内線番号,団体名,利用可能曜日,開始時間,終了時間,利用可能日時特記事項,説明,バリアフリー情報,URL,備考
                121002,K1,千葉県,千葉市,みどり会館,ミドリカイカン,千葉市緑区おゆみ野1-1,2階,35.56,140.15,043-200-0000,7,みどりの会,月;水;金,9:00,17:00,祝日は休み,どなたでも,スロープ;夢の設備,https://example.jp/,なし
                """);
        Resource entry = imported.directory().all().get(0);
        assertThat(entry.id()).isEqualTo(ResourceId.of("K1"));
        assertThat(entry.kind()).isEqualTo("PLACE");
        assertThat(entry.location().map(Location::address)).contains("千葉市緑区おゆみ野1-1 2階");
        assertThat(entry.location().map(Location::area)).contains(AreaId.of("midori"));
        assertThat(entry.contact()).contains("043-200-0000 内線7 / https://example.jp/");
        assertThat(entry.operator()).contains("みどりの会");
        assertThat(entry.accessibility()).containsExactly("RAMP");
        assertThat(entry.schedules()).hasSize(1);
        assertThat(entry.schedules().get(0).hours()).isEqualTo(OpeningHours.of("09:00", "17:00"));
        assertThat(entry.schedules().get(0).rules().get(0).toText()).isEqualTo("FREQ=WEEKLY;BYDAY=MO,WE,FR");
        assertThat(told(imported.losses()))
                .containsExactlyInAnyOrder(
                        "公共施設一覧 (2) KIND_ASSUMED",
                        "バリアフリー情報 (2) NOT_UNDERSTOOD",
                        "利用可能日時特記事項 (2) NOT_TAKEN_OVER",
                        "備考 (2) NOT_TAKEN_OVER");
    }

    @Test
    void a_place_for_families_says_for_which_ages() {
        Resource entry = read("NO,名称,種別,住所,収容定員,受入年齢\n7,ひよこ,居場所,若葉区1-1,20,0歳～5歳\n")
                .directory()
                .all()
                .get(0);
        assertThat(entry.eligibility()).contains(new Condition.AgeIn("age", Span.of(0, 5), Condition.AgeDay.DECISION));
        assertThat(entry.capacity()).hasValue(20);
        assertThat(entry.kind()).isEqualTo("PLACE");
    }

    @Test
    void the_columns_of_the_newer_edition_are_known_too() {
        Imported imported =
                read("全国地方公共団体コード,ID,地方公共団体名,名称,名称_英語,所在地_連結表記,建物名等(方書)\n" + "131016,1,千代田区,会館,Hall,千代田1-1,\n");
        Resource entry = imported.directory().all().get(0);
        assertThat(entry.name()).isEqualTo(Text.of("会館", "Hall"));
        assertThat(told(imported.losses())).contains("全国地方公共団体コード (2) OTHER_MUNICIPALITY", "所在地_連結表記 (2) AREA_UNKNOWN");
    }

    @Test
    void the_reading_of_a_name_the_postal_code_and_the_way_there_are_taken_over() {
        Resource entry = read("NO,名称,名称_カナ,名称_英字,郵便番号,住所,アクセス方法\n1,会館,カイカン,Hall,2600001,緑区1-1,駅から5分\n")
                .directory()
                .all()
                .get(0);
        assertThat(entry.kana()).contains("カイカン");
        assertThat(entry.name().en()).isEqualTo("Hall");
        assertThat(entry.location().orElseThrow().address()).isEqualTo("〒260-0001 緑区1-1");
        assertThat(entry.directions()).contains("駅から5分");
    }

    @Test
    void the_columns_of_a_list_for_families_are_those_that_were_published() {
        assertThat(FacilityList.CHILDCARE.columns())
                .hasSize(28)
                .containsSubsequence("経度", "アクセス方法", "駐車場情報", "電話番号", "内線番号", "FAX番号", "法人番号")
                .doesNotContain("名称_通称");
    }

    @Test
    void faults_are_told_all_at_once_with_row_and_column() {
        FaultyDocumentException faulty = catchThrowableOfType(
                FaultyDocumentException.class,
                () -> read(
                        "NO,名称,緯度,経度,開始時間,終了時間,定員\n1,,91,x,9時,17:00,-1\n1,b,,,,,\n1,c,,,,,\n,d,,,,,\n1 2,e,,,,,\n5\n"));
        Wording english = Wording.in(Locale.ENGLISH);
        assertThat(faulty.faults())
                .extracting(fault -> fault.text(english))
                .containsExactly(
                        "list.csv:2: [column 2] a value for 名称 (found none)",
                        "list.csv:2: [column 3] 緯度 to be a number from -90 to 90 (found 91)",
                        "list.csv:2: [column 4] 経度 to be a number from -180 to 180 (found x)",
                        "list.csv:2: [column 7] 定員 to be a number from 0 to 999999999 (found -1)",
                        "list.csv:4: [column 1] NO to be there once (found 1 again; first in line 3)",
                        "list.csv:5: [column 1] a value for NO (found none)",
                        "list.csv:6: [column 1] NO to be an identifier of 1 to 64 characters without blanks (found 3 characters)",
                        "list.csv:7: a row of 7 cells as in the header (found 1). Maybe the row was cut off");
        assertThatThrownBy(() -> read("a,b\n1,2\n"))
                .hasMessageContaining("a column named NO")
                .hasMessageContaining("a column named 名称");
    }

    @ParameterizedTest
    @EnumSource
    void a_round_trip_keeps_what_the_list_can_say_and_tells_what_it_cannot(FacilityList list) {
        int whole = 0;
        for (int seed = 0; seed < 10 * EFFORT; seed++) {
            for (Resource entry : new RandomResources(CHIBA, seed).directory(30).all()) {
                Exported exported = DATA.write(Directory.of(List.of(entry)), list, "out.csv");
                Resource back = read(exported.text()).directory().all().get(0);
                Set<String> lost = exported.losses().stream()
                        .map(loss -> loss.path().substring(entry.id().value().length() + 1))
                        .collect(Collectors.toSet());
                assertThat(without(back, lost)).as(seed + " " + lost).isEqualTo(without(entry, lost));
                whole += lost.isEmpty() ? 1 : 0;
            }
        }
        Resource plain = Resource.builder()
                .id(ResourceId.of("1"))
                .name(Text.of("会館", "会館"))
                .kind(list.usualKind())
                .formality(Resource.FORMAL)
                .location(new Location(AreaId.of("midori"), "緑区1-1", false))
                .build();
        Exported exported = DATA.write(Directory.of(List.of(plain)), list, "out.csv");
        assertThat(exported.losses()).isEmpty();
        assertThat(read(exported.text()).directory().all()).containsExactly(plain);
        assertThat(whole).isLessThan(30 * 10 * EFFORT);
    }

    /** The entry as it is apart from what was lost. */
    private static Resource without(Resource given, Set<String> lost) {
        Resource.Builder entry = given.forPublication().but();
        if (lost.contains("name.en")) {
            entry.name(Text.of(given.name().ja(), given.name().ja()));
        }
        if (lost.contains("kind")) {
            entry.kind("?");
        }
        if (lost.contains("formality")) {
            entry.formality("?");
        }
        if (lost.contains("organisation")) {
            entry.organisation(Optional.empty()).operator(Optional.empty());
        }
        if (lost.contains("operator")) {
            entry.operator(Optional.empty());
        }
        if (lost.contains("location.area")) {
            entry.location(given.forPublication()
                    .location()
                    .map(at -> new Location(Location.UNPLACED, at.address(), at.position(), false)));
        }
        if (lost.contains("directions")) {
            entry.directions(Optional.empty());
        }
        if (lost.contains("kana")) {
            entry.kana(Optional.empty());
        }
        if (lost.contains("contacts")) {
            entry.contacts(List.of());
        }
        if (lost.contains("requiredDocuments")) {
            entry.requiredDocuments(List.of());
        }
        if (lost.contains("howToApply")) {
            entry.howToApply(Optional.empty());
        }
        if (lost.contains("capacityPer")) {
            entry.capacityPerSession(false);
        }
        if (lost.contains("description")) {
            entry.description(Optional.empty());
        }
        if (lost.contains("contact")) {
            entry.contact(Optional.empty());
        }
        if (lost.contains("eligibility")) {
            entry.eligibility(Optional.empty());
        }
        if (lost.contains("schedules")) {
            entry.schedules(List.of());
        }
        if (lost.contains("capacity")) {
            entry.capacity(java.util.OptionalInt.empty());
        }
        if (lost.contains("accessibility")) {
            entry.accessibility(List.of());
        }
        return entry.functions(lost.contains("functions") ? Set.of() : given.functions())
                .areasServed(lost.contains("areas") ? Set.of() : given.areasServed())
                .fees(lost.contains("fees") ? List.of() : given.fees())
                .languages(lost.contains("languages") ? Set.of() : given.languages())
                .confirmed(lost.contains("confirmed") ? Optional.empty() : given.confirmed())
                .build();
    }

    @Test
    void a_confidential_location_never_leaves() {
        Resource shelter = Resource.builder()
                .id(ResourceId.of("shelter"))
                .name(Text.of("一時の宿", "一時の宿"))
                .kind("HOUSING")
                .formality(Resource.FORMAL)
                .location(new Location(AreaId.of("chuo"), "ひみつ町1-1", true))
                .description("at ひみつ町")
                .operator("ひみつの会")
                .contact("043-999-9999")
                .build();
        for (FacilityList list : FacilityList.values()) {
            Exported exported = DATA.write(Directory.of(List.of(shelter)), list, "out.csv");
            assertThat(exported.text()).contains("一時の宿").doesNotContain("ひみつ", "043-999", "chuo");
            assertThat(told(exported.losses())).contains("shelter.location WITHHELD");
        }
    }

    @Test
    void spreadsheets_get_their_encoding_and_what_it_lacks_is_refused() {
        byte[] utf8 = Document.encode("名称", StandardCharsets.UTF_8);
        assertThat(utf8).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(Document.of("a", utf8, StandardCharsets.UTF_8).text()).isEqualTo("名称");
        assertThat(Document.of("a", Document.encode("名称", Document.CP932), Document.CP932)
                        .text())
                .isEqualTo("名称");
        assertThatThrownBy(() -> Document.encode("𠮷", Document.CP932))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Maybe write UTF-8");
    }

    @Test
    void whatever_is_broken_in_a_file_there_is_one_exception_for_it() {
        Random random = new Random(7);
        Directory directory = new RandomResources(CHIBA, 3).directory(12);
        int read = 0;
        int faulty = 0;
        for (int i = 0; i < 3000 * EFFORT; i++) {
            Charset encoding = i % 2 == 0 ? StandardCharsets.UTF_8 : Document.CP932;
            FacilityList list = FacilityList.values()[i % 3];
            byte[] bytes =
                    Mutation.of(Document.encode(DATA.write(directory, list, "x").text(), encoding), random);
            try {
                DATA.read(Document.of("x.csv", bytes, encoding));
                read++;
            } catch (FaultyDocumentException expected) {
                assertThat(expected.faults()).isNotEmpty();
                faulty++;
            }
        }
        assertThat(read).isPositive();
        assertThat(faulty).isPositive();
    }
}
