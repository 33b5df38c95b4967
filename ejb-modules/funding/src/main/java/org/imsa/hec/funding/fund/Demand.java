package org.imsa.hec.funding.fund;

import org.imsa.hec.funding.api.GrantPurpose;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.record.RecordRef;

/**
 * What a grant asks of its fund.
 *
 * @param beneficiary the existing record that it pays for; null if it opens a new one
 * @param forPerson whether a person receives it
 * @param eligible whether it is recorded who established that zakat may reach this person, and why
 */
public record Demand(GrantPurpose purpose, Money amount, RecordRef beneficiary, boolean forPerson, boolean eligible) {}
