package org.imsa.hec.kernel.outbox;

/** A way out of the system, such as e-mail: one CDI bean per channel. */
public interface OutboxChannel {

    /** The word by which messages name it. */
    String name();

    /** Is it set up? Messages wait while it is not. */
    boolean isReady();

    /**
     * Hands the message over, outside of any transaction. May be called again for a message that was handed over by a node
     * that died before it could say so; the idempotency key goes with it, for the other side to see that.
     *
     * @throws Exception if it could not be handed over; it is tried again later
     */
    void send(OutboxMessage message) throws Exception;
}
