/** The months of the books: open, closed by the treasurer, and opened again with a reason. */
package org.imsa.hec.funding.period;
