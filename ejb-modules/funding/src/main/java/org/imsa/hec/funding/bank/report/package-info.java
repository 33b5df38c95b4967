/** What the banks say against what the books say, as of a day. */
package org.imsa.hec.funding.bank.report;
