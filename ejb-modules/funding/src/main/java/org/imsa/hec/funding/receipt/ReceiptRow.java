package org.imsa.hec.funding.receipt;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A receipt in a list.
 *
 * @param year null for the receipt of one gift
 */
public record ReceiptRow(
        long id,
        String number,
        String donorLatin,
        String donorArabic,
        Integer year,
        LocalDate issuedOn,
        ReceiptLanguage language,
        Delivery delivery,
        ReceiptStatus status)
        implements Serializable {}
