/** What the books say, for the committee and the auditors: of any days, from the entries alone. */
package org.imsa.hec.funding.report;
