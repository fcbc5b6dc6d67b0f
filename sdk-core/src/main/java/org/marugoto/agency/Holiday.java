package org.marugoto.agency;

import java.time.LocalDate;
import org.marugoto.code.Text;

/**
 * A national holiday of Japan (国民の祝日, or a day the law makes a holiday beside one).
 *
 * @param on the day
 * @param name what it is called
 */
public record Holiday(LocalDate on, Text name) {}
