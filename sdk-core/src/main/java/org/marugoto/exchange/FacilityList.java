package org.marugoto.exchange;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.marugoto.code.Text;

/** A list of Japan's recommended open data sets (推奨データセット) that holds resources. */
public enum FacilityList {
    /** Offices that offer care services (介護サービス事業所一覧). */
    CARE_SERVICES(
            "介護サービス事業所一覧",
            "care services",
            "介護サービス事業所名称",
            "PRIVATE_SERVICE",
            "都道府県コード又は市区町村コード,NO,都道府県名,市区町村名,介護サービス事業所名称,介護サービス事業所名称_カナ,実施サービス,住所,方書,"
                    + "緯度,経度,電話番号,内線番号,FAX番号,法人番号,法人の名称,事業所番号,利用可能曜日,利用可能日時特記事項,定員,URL,備考"),
    /** Places for families with children (子育て施設一覧). */
    CHILDCARE(
            "子育て施設一覧",
            "places for families with children",
            "名称",
            "PLACE",
            "都道府県コード又は市区町村コード,NO,都道府県名,市区町村名,名称,名称_カナ,種別,住所,方書,緯度,経度,アクセス方法,駐車場情報,電話番号,"
                    + "内線番号,FAX番号,法人番号,団体名,認可等年月日,収容定員,受入年齢,利用可能曜日,開始時間,終了時間,利用可能日時特記事項,一時預かりの有無,URL,備考"),
    /** Public facilities (公共施設一覧). */
    PUBLIC_FACILITIES(
            "公共施設一覧",
            "public facilities",
            "名称",
            "PLACE",
            "都道府県コード又は市区町村コード,NO,都道府県名,市区町村名,名称,名称_カナ,名称_通称,POIコード,住所,方書,緯度,経度,電話番号,内線番号,"
                    + "法人番号,団体名,利用可能曜日,開始時間,終了時間,利用可能日時特記事項,説明,バリアフリー情報,URL,備考");

    private final String ja;
    private final String en;
    private final String nameColumn;
    private final String usualKind;

    @SuppressWarnings("ImmutableEnumChecker") // List.of cannot be changed
    private final List<String> columns;

    FacilityList(String ja, String en, String nameColumn, String usualKind, String columns) {
        this.ja = ja;
        this.en = en;
        this.nameColumn = nameColumn;
        this.usualKind = usualKind;
        this.columns = List.of(columns.split(","));
    }

    /** What the list is called. */
    public Text title() {
        return Text.of(ja, en);
    }

    /** Its columns, in their order. */
    public List<String> columns() {
        return columns;
    }

    /** The column of the names. */
    String nameColumn() {
        return nameColumn;
    }

    /** The kind of what stands in it, where it does not say so. */
    String usualKind() {
        return usualKind;
    }

    /** Which list has these columns: what only one of them has decides; empty if no column holds names. */
    static Optional<FacilityList> with(Collection<String> columns) {
        return Arrays.stream(values())
                .filter(list -> columns.contains(list.nameColumn))
                .filter(list -> list != CHILDCARE || columns.contains("受入年齢") || columns.contains("収容定員"))
                .findFirst();
    }
}
