package org.marugoto.resource;

import java.time.LocalDate;
import org.marugoto.decide.ActorId;

/**
 * Somebody made sure that an entry of the directory still holds (情報の確認).
 *
 * @param by who
 * @param on on which day
 */
public record Confirmation(ActorId by, LocalDate on) {}
