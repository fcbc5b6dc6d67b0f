package org.marugoto.platform;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.marugoto.code.Text;

/**
 * A kind of platform meeting, and what may come of it.
 *
 * @param code such as {@code DEVELOP_RESOURCES}
 * @param name what the municipality calls it
 * @param outputs some of {@link #OUTPUTS}
 */
public record PlatformKind(
        @NotNull @Size(min = 1, max = 64) String code,
        @NotNull @Valid Text name,
        @NotNull @Size(min = 1, max = 4) Set<@Size(min = 1, max = 64) String> outputs) {

    /** A new edition of the resource map (地域資源マッピングの作成・更新). */
    public static final String RESOURCE_MAP = "RESOURCE_MAP";

    /** Cases without anybody in them, brought along and shared (事例を持ち寄った情報共有会). */
    public static final String ANONYMISED_CASE = "ANONYMISED_CASE";

    /** A lecture or study meeting with its audience (講師を招いた講演会、勉強会). */
    public static final String LECTURE = "LECTURE";

    /** An idea for a new resource, with those who would carry it (新たな資源開発のアイデアや担い手募集). */
    public static final String DEVELOPMENT_IDEA = "DEVELOPMENT_IDEA";

    /** All that can come of a meeting. */
    public static final List<String> OUTPUTS = List.of(RESOURCE_MAP, ANONYMISED_CASE, LECTURE, DEVELOPMENT_IDEA);

    /** Copies the set and sorts it. */
    public PlatformKind {
        outputs = Collections.unmodifiableSet(new TreeSet<>(outputs));
    }

    /** The four that 千葉市 names, each with the output named beside it; used where a profile says nothing. */
    public static List<PlatformKind> national() {
        return List.of(
                new PlatformKind("GRASP_SITUATION", Text.of("現状把握", "grasp the situation"), Set.of(RESOURCE_MAP)),
                new PlatformKind("SHARE_INFORMATION", Text.of("情報共有", "share"), Set.of(ANONYMISED_CASE)),
                new PlatformKind("RAISE_AWARENESS", Text.of("意識啓発", "raise awareness"), Set.of(LECTURE)),
                new PlatformKind("DEVELOP_RESOURCES", Text.of("資源開発", "develop resources"), Set.of(DEVELOPMENT_IDEA)));
    }
}
