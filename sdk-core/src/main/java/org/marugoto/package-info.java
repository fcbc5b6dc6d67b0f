/**
 * Marugoto (丸ごと, "the whole of it"): the support system of one municipality, as a library.
 *
 * <p>The rooms of the house, each knowing only those before it: {@code decide}, {@code document}, {@code code}; {@code area},
 * {@code agency}, {@code household}, {@code consultation}; {@code rule}; {@code casework}; {@code report}; {@code profile},
 * {@code json}; and this package, the one way in. {@code ledger} stands beside them and knows {@code decide} only.
 */
package org.marugoto;
