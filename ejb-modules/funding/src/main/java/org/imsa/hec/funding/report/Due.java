package org.imsa.hec.funding.report;

import java.time.LocalDate;
import org.imsa.hec.kernel.money.Money;

/**
 * Money that is promised and will be paid.
 *
 * @param day on which it is due: of the instalment, else the last day of the grant
 * @param isScheduled whether it is an instalment
 */
record Due(LocalDate day, Money amount, boolean isScheduled) {}
