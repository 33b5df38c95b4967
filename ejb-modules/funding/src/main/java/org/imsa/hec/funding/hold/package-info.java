/** Parties to whom nothing is granted or paid while sanctions screening holds them. */
package org.imsa.hec.funding.hold;
