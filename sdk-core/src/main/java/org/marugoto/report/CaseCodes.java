package org.marugoto.report;

import org.marugoto.code.CodeList;

/**
 * The code lists that cases are counted by, in the order they are shown.
 *
 * @param channels how people came: by telephone, to the office …
 * @param consulters who came: the person, family …
 * @param needs what the person concerned is in
 */
public record CaseCodes(CodeList channels, CodeList consulters, CodeList needs) {}
