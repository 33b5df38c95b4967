package org.imsa.hec.funding;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.imsa.hec.directory.organisation.OrganisationDesk;
import org.imsa.hec.directory.organisation.OrganisationDetails;
import org.imsa.hec.directory.organisation.OrganisationType;
import org.imsa.hec.funding.api.GrantPurpose;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.test.InsideCall;

/** A hospital in Iraq that was paid 6,000 dollars; words: its name. Answers with the ids of hospital and payment. */
@Dependent
public class PaidAbroad implements InsideCall {

    @Inject
    private FundingFixture fixture;

    @EJB
    private OrganisationDesk organisations;

    @Override
    public String call(String... words) throws Exception {
        long hospital = hospital(words[0], "IQ");
        return hospital + " " + paid(hospital, fixture.fundWith("6000"), Money.usd("6000"));
    }

    long hospital(String name, String country) throws Exception {
        OrganisationDetails details = new OrganisationDetails(
                name, null, OrganisationType.HOSPITAL, null, null, null, null, country, null, null, null);
        return FundingFixture.TREASURER.call(() -> organisations.add(UUID.randomUUID(), details));
    }

    long paid(long payee, long fund, Money amount) throws Exception {
        long grant = fixture.submitted(
                FundingFixture.application("Grant " + payee, GrantPurpose.MISSION, payee, amount, fund));
        fixture.approve(grant);
        return fixture.paid(grant, amount);
    }
}
