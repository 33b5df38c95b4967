/**
 * Calls: for what the committee asks for applications, who may apply, out of which fund, how much there is and until when.
 * A grant that answers a call takes its purpose and its fund.
 */
package org.imsa.hec.funding.call;
