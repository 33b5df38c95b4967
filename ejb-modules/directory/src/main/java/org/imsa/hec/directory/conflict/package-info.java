/**
 * Conflicts of interest: what two people are to each other, what somebody declared about a record before they looked at it,
 * and the rules that find more. Enforced by {@link org.imsa.hec.directory.api.Conflicts}.
 */
package org.imsa.hec.directory.conflict;
