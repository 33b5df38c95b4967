/**
 * Who belongs to the association: the path from general member to associate to committee member, each step with its
 * decision and minutes; what members want to do and how many hours they offer; who holds which office.
 */
package org.imsa.hec.directory.membership;
