/**
 * Whether two records may be the same person (同一人物の候補), and the merging and parting of records that people decide on.
 *
 * <p>Names and addresses come in as values, are compared and forgotten; what is kept are ids and codes. Nothing is ever
 * merged by itself.
 */
package org.marugoto.identity;
