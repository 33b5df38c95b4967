package org.imsa.hec.kernel.document;

import java.io.Serializable;
import java.time.Instant;
import org.imsa.hec.kernel.record.RecordRef;

/**
 * A document in a list.
 *
 * @param sha256 of the content, in lower-case hexadecimal
 * @param language ISO 639 code of the content's language, or null where that says nothing
 */
public record DocumentRow(
        long id,
        RecordRef subject,
        String fileName,
        DocumentType type,
        long sizeBytes,
        String sha256,
        String title,
        String language,
        Instant attachedAt,
        String attachedBy)
        implements Serializable {

    static final String SELECT = "new org.imsa.hec.kernel.document.DocumentRow(d.id, d.subject, d.fileName, d.type,"
            + " d.sizeBytes, d.sha256, d.title, d.language, d.attachedAt, d.attachedBy)";

    /** Its title, or its file's name where it has none. */
    public String label() {
        return title == null ? fileName : title;
    }
}
