/** Statements of banks, and their lines. */
package org.imsa.hec.funding.bank.statement;
