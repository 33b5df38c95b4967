/** Which lines of the banks stand for which entries of the books. */
package org.imsa.hec.funding.bank.match;
