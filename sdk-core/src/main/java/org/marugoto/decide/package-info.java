/**
 * The heart: commands are decided into facts or reasons, by pure functions.
 *
 * <p>Nothing here knows a clock, a database or an identifier generator. This package imports {@code java.base} only.
 */
package org.marugoto.decide;
