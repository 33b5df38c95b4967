package org.imsa.hec.funding;

import jakarta.inject.Inject;
import java.time.YearMonth;
import org.imsa.hec.directory.PartyFixture;
import org.imsa.hec.test.InsideCall;

/** A month of long ago with one gift; answers with its id, the month, and the ids of the fund and the donor. */
public class OldMonth implements InsideCall {

    @Inject
    private FundingFixture fixture;

    @Inject
    private Months months;

    @Override
    public String call(String... words) throws Exception {
        YearMonth month = months.fresh();
        long fund = fixture.fund("Fund " + PartyFixture.uniqueWord());
        long donor = fixture.person("Donor", PartyFixture.uniqueWord());
        fixture.gift(fund, donor, "250", month.atDay(3));
        return months.file(month).id() + " " + month + " " + fund + " " + donor;
    }
}
