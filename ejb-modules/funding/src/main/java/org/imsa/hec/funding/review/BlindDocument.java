package org.imsa.hec.funding.review;

import java.io.Serializable;
import java.util.Locale;
import org.imsa.hec.kernel.document.DocumentRow;
import org.imsa.hec.kernel.document.DocumentType;

/**
 * An attachment without its name.
 *
 * @param place among the attachments, from 1
 * @param ending of its file name, without the dot
 */
public record BlindDocument(long id, int place, DocumentType type, String ending, long sizeBytes)
        implements Serializable {

    static BlindDocument of(DocumentRow document, int place) {
        String name = document.fileName();
        return new BlindDocument(
                document.id(),
                place,
                document.type(),
                name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT),
                document.sizeBytes());
    }

    /** Under which it is downloaded. */
    public String fileName() {
        return "attachment-" + place + "." + ending;
    }
}
