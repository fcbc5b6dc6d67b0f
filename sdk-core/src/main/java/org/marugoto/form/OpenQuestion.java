package org.marugoto.form;

import org.marugoto.code.Text;

/**
 * A question whose answer is needed for something and missing (未確認事項).
 *
 * @param field the id of the field
 * @param label what to ask
 * @param asked whether it was asked already and could not be answered
 */
public record OpenQuestion(String field, Text label, boolean asked) {}
