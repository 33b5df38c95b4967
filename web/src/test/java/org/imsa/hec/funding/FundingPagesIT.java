package org.imsa.hec.funding;

import java.util.List;
import org.imsa.hec.funding.receipt.IssuedReceipt;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.test.server.Inside;
import org.junit.jupiter.api.Test;

/** Every page of funding but those about the banks. */
class FundingPagesIT extends EveryPage {

    @Test
    void theOrganisationOnReceiptsIsDescribedAtAnyWidth() {
        signIn(Roles.TREASURER);
        open("funding/issuer.xhtml");
        mustBeAccessible();
        onAPhone();
        mustFit();
    }

    @Override
    protected List<String> pages() {
        String[] ids = Inside.call(PaidGrant.class).split(" ");
        String[] moved = Inside.call(MovedMoney.class).split(" ");
        String[] called = Inside.call(OpenCall.class, "Paged").split(" ");
        String period = Inside.call(OldMonth.class).split(" ")[0];
        String[] receipt = Inside.call(IssuedReceipt.class).split(" ");
        return List.of(
                "funding/funds.xhtml",
                "funding/fund.xhtml",
                "funding/fund.xhtml?id=" + ids[0],
                "funding/gifts.xhtml?fund=" + ids[0],
                "funding/gift.xhtml",
                "funding/gift.xhtml?id=" + ids[1],
                "funding/calls.xhtml",
                "funding/call.xhtml",
                "funding/call.xhtml?id=" + called[0],
                "funding/grants.xhtml?call=" + called[0],
                "funding/grant.xhtml?id=" + called[1],
                "funding/receipts.xhtml",
                "funding/receipt.xhtml?gift=" + receipt[0],
                "funding/receipt.xhtml?id=" + receipt[2],
                "funding/gift.xhtml?id=" + receipt[1],
                "funding/grants.xhtml",
                "funding/grant.xhtml",
                "funding/grant.xhtml?id=" + ids[2],
                "funding/payments.xhtml?grant=" + ids[2],
                "funding/payment.xhtml?grant=" + ids[2],
                "funding/payment.xhtml?id=" + ids[3],
                "funding/schedule.xhtml?grant=" + ids[2],
                "funding/amendment.xhtml?grant=" + ids[2],
                "funding/granteeReports.xhtml?grant=" + ids[2],
                "funding/trail.xhtml?of=grant:" + ids[2],
                "funding/ledger.xhtml?to=" + FundingFixture.TODAY,
                "funding/balances.xhtml",
                "funding/activities.xhtml",
                "funding/scheduleF.xhtml",
                "funding/forecast.xhtml",
                "funding/chart.xhtml",
                "funding/account.xhtml",
                "funding/transfers.xhtml",
                "funding/transfer.xhtml",
                "funding/transfer.xhtml?id=" + moved[2],
                "funding/fund.xhtml?id=" + moved[1],
                "funding/trail.xhtml?of=transfer:" + moved[2],
                "funding/rates.xhtml",
                "funding/rate.xhtml",
                "funding/periods.xhtml",
                "funding/period.xhtml?id=" + period);
    }
}
