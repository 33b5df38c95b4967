/** Form 990 Schedule F, parts II and III, of a year: what the payments say, and what they lack for it. */
package org.imsa.hec.funding.schedulef;
