/**
 * What donors promised to give, in one sum or in instalments; which of it came, and which is missed. A promise is never money:
 * nothing of this package is in the ledger, and what a fund has does not know of it.
 */
package org.imsa.hec.funding.pledge;
