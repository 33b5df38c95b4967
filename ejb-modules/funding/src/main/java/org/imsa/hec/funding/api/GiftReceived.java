package org.imsa.hec.funding.api;

import java.time.LocalDate;
import org.imsa.hec.kernel.money.Money;

/**
 * A gift of money was recorded.
 *
 * @param donorId party of the directory that gave it
 */
public record GiftReceived(
        long giftId, String giftNumber, long donorId, long fundId, Money amount, LocalDate receivedOn) {}
