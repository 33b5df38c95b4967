/** Dated rates of currencies to the dollar, and what an amount is worth in the currency of a fund. */
package org.imsa.hec.funding.rate;
