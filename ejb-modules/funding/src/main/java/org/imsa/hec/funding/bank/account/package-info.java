/** Accounts of the house in banks. */
package org.imsa.hec.funding.bank.account;
