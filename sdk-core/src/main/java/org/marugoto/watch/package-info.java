/**
 * Watch-over (見守り): who looks after whom, on which ground and how often, and what was seen; and the welfare map (福祉マップ),
 * a protected register of each district that only a recorded three-party talk changes.
 */
package org.marugoto.watch;
