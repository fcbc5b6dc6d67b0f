package org.marugoto.exchange;

import java.util.List;
import java.util.Optional;
import org.marugoto.document.CsvTable;

/** A column of the open data lists that is taken over, by all the names it goes under in older and newer editions. */
enum FacilityColumn {
    CODE("都道府県コード又は市区町村コード", "市区町村コード", "全国地方公共団体コード"),
    PREFECTURE("都道府県名"),
    CITY("市区町村名", "地方公共団体名"),
    ID("NO", "ID"),
    NAME("名称", "介護サービス事業所名称"),
    KANA("名称_カナ", "介護サービス事業所名称_カナ"),
    ENGLISH("名称_英語", "名称_英字"),
    KIND("実施サービス", "種別"),
    ADDRESS("住所", "所在地_連結表記"),
    BUILDING("方書", "建物名等(方書)", "建物名等（方書）"),
    POSTAL_CODE("郵便番号"),
    DIRECTIONS("アクセス方法"),
    LATITUDE("緯度"),
    LONGITUDE("経度"),
    PHONE("電話番号"),
    EXTENSION("内線番号"),
    EMAIL("連絡先メールアドレス"),
    URL("URL"),
    OPERATOR("団体名", "法人の名称"),
    DAYS("利用可能曜日"),
    OPENS("開始時間"),
    CLOSES("終了時間"),
    CAPACITY("定員", "収容定員"),
    AGES("受入年齢"),
    DESCRIPTION("説明"),
    ACCESSIBILITY("バリアフリー情報");

    @SuppressWarnings("ImmutableEnumChecker") // List.of cannot be changed
    private final List<String> names;

    FacilityColumn(String... names) {
        this.names = List.of(names);
    }

    List<String> names() {
        return names;
    }

    /** What the column is called in this file, if it is there. */
    Optional<String> in(CsvTable.Row row) {
        return names.stream().filter(row::has).findFirst();
    }

    /** What the column is called in this list, if it has it. */
    Optional<String> in(FacilityList list) {
        return names.stream().filter(list.columns()::contains).findFirst();
    }

    /** The cell, or empty if there is no such column or nothing in it. */
    Optional<String> of(CsvTable.Row row) {
        return in(row).map(row::get).filter(cell -> !cell.isEmpty());
    }
}
