package org.marugoto.outreach;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.marugoto.ledger.TextId;

/**
 * A tip (気になる情報): somebody may be in need.
 *
 * @param id told again while the tip is open, it is recorded once
 * @param origin who noticed
 * @param plot the dwelling it is about; empty if there is none
 * @param note what was noticed, a personal text
 */
public record Tip(
        @NotNull TipId id,
        @NotNull @Valid Origin origin,
        @NotNull Optional<PlotId> plot,
        @NotNull Optional<TextId> note) {}
