/**
 * Lists of what a municipality keeps: cases by status, agency, worker, need, day and words, page by page.
 *
 * <p>A {@link org.marugoto.query.Projection} draws rows from the present state of one aggregate; a store that keeps them in
 * {@linkplain org.marugoto.query.ReadTable tables} writes them together with the state. {@link org.marugoto.query.Queries}
 * is the port that answers a {@link org.marugoto.query.Query}; {@link org.marugoto.query.ScanningQueries} answers it over
 * any store, without tables.
 */
package org.marugoto.query;
