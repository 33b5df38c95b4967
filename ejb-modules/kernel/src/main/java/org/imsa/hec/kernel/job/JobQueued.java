package org.imsa.hec.kernel.job;

/** A job is in the table; it is run once the transaction that put it there has committed. */
record JobQueued(long id) {}
