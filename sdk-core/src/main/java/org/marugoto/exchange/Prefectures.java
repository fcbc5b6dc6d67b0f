package org.marugoto.exchange;

import java.util.List;
import org.marugoto.area.MunicipalCode;

/** The names of the 47 prefectures (都道府県), by the first two digits of municipal codes. */
final class Prefectures {

    private static final List<String> NAMES = List.of(
            "北海道", "青森県", "岩手県", "宮城県", "秋田県", "山形県", "福島県", "茨城県", "栃木県", "群馬県", "埼玉県", "千葉県", "東京都", "神奈川県", "新潟県",
            "富山県", "石川県", "福井県", "山梨県", "長野県", "岐阜県", "静岡県", "愛知県", "三重県", "滋賀県", "京都府", "大阪府", "兵庫県", "奈良県", "和歌山県",
            "鳥取県", "島根県", "岡山県", "広島県", "山口県", "徳島県", "香川県", "愛媛県", "高知県", "福岡県", "佐賀県", "長崎県", "熊本県", "大分県", "宮崎県",
            "鹿児島県", "沖縄県");

    private Prefectures() {}

    /** The name, or empty text if there is no such prefecture. */
    static String name(MunicipalCode code) {
        int number = Integer.parseInt(code.prefecture());
        return number >= 1 && number <= NAMES.size() ? NAMES.get(number - 1) : "";
    }
}
