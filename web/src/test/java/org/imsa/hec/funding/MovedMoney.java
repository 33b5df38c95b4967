package org.imsa.hec.funding;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.imsa.hec.directory.PartyFixture;
import org.imsa.hec.funding.api.GrantPurpose;
import org.imsa.hec.funding.transfer.Move;
import org.imsa.hec.funding.transfer.TransferApprovals;
import org.imsa.hec.funding.transfer.TransferDesk;
import org.imsa.hec.funding.transfer.Transfers;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.test.InsideCall;

/** Money moved from a general fund to one for training; answers with the ids of both funds and of the transfer. */
@Dependent
public class MovedMoney implements InsideCall {

    @Inject
    private FundingFixture fixture;

    @EJB
    private TransferDesk desk;

    @EJB
    private TransferApprovals approvals;

    @EJB
    private Transfers transfers;

    @Override
    public String call(String... words) throws Exception {
        String word = words.length == 0 ? PartyFixture.uniqueWord() : words[0];
        long general = fixture.fund("General " + word);
        long training = fixture.fund("Training " + word, GrantPurpose.TRAINING);
        fixture.gift(general, fixture.person("Zaynab", word), "1000", FundingFixture.TODAY);
        Move move = new Move(general, training, Money.usd("300"), "Courses cost more than planned");
        long transfer = FundingFixture.TREASURER.call(() -> desk.request(UUID.randomUUID(), move));
        FundingFixture.MEMBER.run(
                () -> approvals.approve(transfer, transfers.file(transfer).version()));
        return general + " " + training + " " + transfer;
    }
}
