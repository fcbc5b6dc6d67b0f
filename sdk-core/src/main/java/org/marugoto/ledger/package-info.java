/**
 * The ports for keeping things: state and journal together, or neither.
 *
 * <p>{@link org.marugoto.ledger.Store} is what an embedder provides; {@link org.marugoto.ledger.Clerk} is its one caller.
 * This package knows {@code decide} and no feature.
 */
package org.marugoto.ledger;
