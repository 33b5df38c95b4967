package org.imsa.hec.funding.bank.file;

import org.imsa.hec.kernel.document.DocumentType;

/** The forms in which banks tell what happened on an account. */
public enum Format {
    /** ISO 20022, message camt.053, versions 02 and later. */
    CAMT,
    /** Open Financial Exchange 1.x (tagged text) and 2.x (XML). */
    OFX,
    /** Rows of cells, as text or as a spreadsheet. */
    CSV;

    static Format of(DocumentType type, String start) {
        return switch (type) {
            case OFX -> OFX;
            case XML -> start.contains("<OFX") ? OFX : CAMT;
            case TEXT -> start.contains("OFXHEADER") || start.contains("<OFX") ? OFX : CSV;
            default -> CSV;
        };
    }
}
