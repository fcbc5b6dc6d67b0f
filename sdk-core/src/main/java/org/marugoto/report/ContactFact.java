package org.marugoto.report;

import java.time.LocalDate;

/**
 * One contact (相談受付), as far as statistics need it.
 *
 * @param id unique among all contacts
 * @param on its day
 * @param channel a code such as {@code PHONE}
 */
public record ContactFact(String id, LocalDate on, String channel) {}
