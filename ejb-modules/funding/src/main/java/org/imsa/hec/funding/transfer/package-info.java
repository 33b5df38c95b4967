/** Money that moves from one fund to another, as far as what its donors allow goes, and the gifts that move with it. */
package org.imsa.hec.funding.transfer;
