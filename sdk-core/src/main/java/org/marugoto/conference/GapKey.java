package org.marugoto.conference;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.marugoto.area.AreaId;

/**
 * What is lacking, where, in which way: codes only, so that it can be spoken of before residents.
 *
 * @param need what help is lacking, a code of the profile such as {@code ACCOMPANIED_OUTING}
 * @param area in which area, or empty for the whole municipality
 * @param lack in which way, a code such as {@code NO_SCHEME}, {@code NO_RESOURCE}, {@code FULL} or {@code NOT_ELIGIBLE}
 */
public record GapKey(
        @NotNull @Size(min = 1, max = 64) String need,
        @NotNull Optional<AreaId> area,
        @NotNull @Size(min = 1, max = 64) String lack) {

    /** A gap in an area. */
    public static GapKey of(String need, AreaId area, String lack) {
        return new GapKey(need, Optional.of(area), lack);
    }

    /** The identifier of this gap: the same for the same lack, so that notes from many cases meet in one place. */
    public GapId id() {
        String all = need + "\n" + area.map(AreaId::value).orElse("") + "\n" + lack;
        return GapId.of(
                UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString());
    }
}
