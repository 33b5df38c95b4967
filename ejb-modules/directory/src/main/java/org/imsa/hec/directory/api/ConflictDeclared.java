package org.imsa.hec.directory.api;

import org.imsa.hec.kernel.record.RecordRef;

/** The owner of this account must not decide about this record, nor see its contents. Fired in the declaring transaction. */
public record ConflictDeclared(RecordRef record, String username, ConflictKind kind) {}
