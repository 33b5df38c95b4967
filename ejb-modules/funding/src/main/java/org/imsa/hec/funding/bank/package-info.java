/**
 * What the banks say beside what the books say. A statement is loaded as a whole or not at all; each of its lines stands for
 * entries of the ledger, and what is left over on either side is the reconciliation.
 */
package org.imsa.hec.funding.bank;
