/**
 * The ground that every context stands on: money, days, reference numbers, the audit trail, accounts and roles,
 * documents, letters, to-dos, background jobs, imports, and the outbox. It knows no context; every context knows it.
 *
 * <p>Each mechanism exists once, in the package that bears its name. A context adds its words, never a second mechanism.
 */
package org.imsa.hec.kernel;
