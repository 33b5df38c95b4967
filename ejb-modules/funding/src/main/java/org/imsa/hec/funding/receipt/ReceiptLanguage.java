package org.imsa.hec.funding.receipt;

/** In which language a receipt is written. */
public enum ReceiptLanguage {
    ENGLISH,
    ARABIC,
    /** One paper: the English receipt, then the Arabic one. */
    BOTH
}
