package org.imsa.hec.funding.review;

import java.io.Serializable;
import java.util.Locale;
import org.imsa.hec.kernel.document.DocumentRow;

/**
 * An attachment without its name.
 *
 * @param place among the attachments, from 1
 */
public record BlindDocument(long id, int place, String type, String mediaType, long sizeBytes) implements Serializable {

    static BlindDocument of(DocumentRow document, int place) {
        return new BlindDocument(
                document.id(), place, document.type().name(), document.type().mediaType(), document.sizeBytes());
    }

    /** Under which it is downloaded. */
    public String fileName() {
        return "attachment-" + place + "." + type.toLowerCase(Locale.ROOT);
    }
}
