package org.imsa.hec.funding.grant;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.imsa.hec.directory.api.Parties;
import org.imsa.hec.directory.api.PartyKind;
import org.imsa.hec.directory.api.PartyLine;
import org.imsa.hec.funding.fund.Beneficiaries;
import org.imsa.hec.funding.fund.Fund;
import org.imsa.hec.kernel.RuleBroken;

/** Asks whether the terms of a fund allow a grant, for whoever submits and whoever approves it. */
@Dependent
class FundRules {

    @EJB
    private Parties parties;

    @Inject
    private Beneficiaries beneficiaries;

    /** @throws RuleBroken if the fund may not serve this grant, or the record that it is for is not one of its purpose */
    void mustFit(Fund fund, Grant grant) {
        RuleBroken.unless(
                grant.beneficiary() == null
                        || grant.purpose().pays(grant.beneficiary()) && beneficiaries.exists(grant.beneficiary()),
                "rule.grant.beneficiaryOfOtherPurpose",
                grant.purpose());
        PartyKind applicant =
                parties.find(grant.applicantId()).map(PartyLine::kind).orElseThrow();
        fund.mustServe(grant.demand(applicant));
    }
}
