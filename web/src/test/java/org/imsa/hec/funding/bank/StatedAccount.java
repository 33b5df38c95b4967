package org.imsa.hec.funding.bank;

import jakarta.inject.Inject;
import org.imsa.hec.directory.PartyFixture;
import org.imsa.hec.funding.FundingFixture;
import org.imsa.hec.funding.gift.GiftMethod;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.test.InsideCall;

/**
 * An account with a statement of four lines, of which one has a certain gift in the books; answers with the ids of the account,
 * the statement, the line that is certain, the one that is unknown, and the donor's family name.
 */
public class StatedAccount implements InsideCall {

    @Inject
    private BankFixture fixture;

    @Inject
    private FundingFixture funding;

    @Override
    public String call(String... words) throws Exception {
        String digits = BankFixture.digits();
        String family = PartyFixture.uniqueWord();
        long account = fixture.account(digits, "USD");
        long fund = funding.fundWith("500");
        long donor = fixture.donor("Zainab", family);
        fixture.gift(fund, donor, Money.usd("1250.50"), BankFixture.START.plusDays(3), GiftMethod.WIRE, null);
        long statement = fixture.loaded(
                        account,
                        BankFixture.file(digits, "USD")
                                .entry(
                                        "1",
                                        BankFixture.START.plusDays(3),
                                        "1250.50",
                                        "ZAINAB " + family,
                                        "Gift for the children")
                                .entry(
                                        "2",
                                        BankFixture.START.plusDays(8),
                                        "60.06",
                                        "Unknown " + family,
                                        "حوالة من الخارج")
                                .entry("3", BankFixture.START.plusDays(20), "-310", "Clinic " + family, "Invoice 9")
                                .entry(
                                        "4",
                                        BankFixture.START.plusDays(30),
                                        "-15",
                                        "First Bank",
                                        "Monthly fee " + family)
                                .camt())
                .id();
        return account + " " + statement + " " + fixture.line(account, "ZAINAB " + family) + " "
                + fixture.line(account, "Unknown " + family) + " " + family;
    }
}
