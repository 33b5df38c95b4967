package org.imsa.hec.kernel.outbox;

import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.record.RecordRef;

/**
 * What an activity wants to be sent.
 *
 * @param idempotencyKey names this message for good, such as {@code receipt:GF-2026-0012}; asking twice sends once
 * @param recipient an address as the channel understands it
 * @param subjectLine one line; line breaks become blanks
 * @param documentId a stored document that goes with it, or null
 * @param about the record whose timeline tells of it, or null
 */
public record Outgoing(
        String idempotencyKey, String recipient, String subjectLine, String body, Long documentId, RecordRef about) {

    public Outgoing {
        RuleBroken.unless(
                recipient != null && recipient.matches("[^@\\s]+@[^@\\s]+"), "rule.outbox.address", recipient + "");
        subjectLine = subjectLine.replaceAll("\\s+", " ").strip();
    }

    public Outgoing(String idempotencyKey, String recipient, String subjectLine, String body) {
        this(idempotencyKey, recipient, subjectLine, body, null, null);
    }

    public Outgoing withDocument(long document) {
        return new Outgoing(idempotencyKey, recipient, subjectLine, body, document, about);
    }

    public Outgoing about(RecordRef record) {
        return new Outgoing(idempotencyKey, recipient, subjectLine, body, documentId, record);
    }
}
