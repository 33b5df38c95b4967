/**
 * Goods that donors gave: described and counted, never valued towards the donor, who alone says to the tax office what they are
 * worth (IRS Publication 1771). What the committee holds them to be worth for its own books is kept apart.
 */
package org.imsa.hec.funding.goods;
