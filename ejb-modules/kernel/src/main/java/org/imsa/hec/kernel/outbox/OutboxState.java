package org.imsa.hec.kernel.outbox;

/** Where a message is on its way out. */
public enum OutboxState {
    /** To be sent at its next try. */
    WAITING,
    /** A node is at it. */
    SENDING,
    SENT,
    /** Given up; an administrator may send it again. */
    FAILED
}
