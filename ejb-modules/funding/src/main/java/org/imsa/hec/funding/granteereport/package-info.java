/** Reports that grantees owe: what about, when due, what came, and whether it was enough. */
package org.imsa.hec.funding.granteereport;
