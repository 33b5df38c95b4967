/** The chart of accounts: what the ledger posts to, and the headings by which reports group it. */
package org.imsa.hec.funding.chart;
