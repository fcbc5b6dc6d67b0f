package org.marugoto;

import java.time.LocalDateTime;
import org.marugoto.consultation.DeskId;

/**
 * A time at which somebody can still come to a desk by appointment (空き枠).
 *
 * @param desk which desk
 * @param start when it begins, local
 * @param minutes how long it is
 * @param lines how many lines are still free, from 1 on
 */
public record FreeSlot(DeskId desk, LocalDateTime start, int minutes, int lines) {}
