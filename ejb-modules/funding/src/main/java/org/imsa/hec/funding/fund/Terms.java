package org.imsa.hec.funding.fund;

import java.io.Serializable;
import java.util.Set;
import org.imsa.hec.funding.api.GrantPurpose;
import org.imsa.hec.kernel.BilingualName;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.record.RecordLine;
import org.imsa.hec.kernel.record.RecordRef;

/**
 * The terms on which donors gave to a fund. They never change.
 *
 * @param purposes of a fund restricted to purposes; else empty
 * @param beneficiary the one record of a fund for one beneficiary; else null
 * @param beneficiaryNumber that record's number
 */
public record Terms(
        Restriction restriction, Set<GrantPurpose> purposes, RecordRef beneficiary, String beneficiaryNumber)
        implements Serializable {

    public static Terms unrestricted() {
        return new Terms(Restriction.UNRESTRICTED, Set.of(), null, null);
    }

    /** @throws RuleBroken {@code rule.fund.purposesMissing} */
    public static Terms purposes(Set<GrantPurpose> purposes) {
        RuleBroken.unless(!purposes.isEmpty(), "rule.fund.purposesMissing");
        return new Terms(Restriction.PURPOSE, Set.copyOf(purposes), null, null);
    }

    /** @throws RuleBroken {@code rule.fund.beneficiaryMissing} */
    public static Terms beneficiary(RecordLine record) {
        RuleBroken.unless(record != null, "rule.fund.beneficiaryMissing");
        return new Terms(Restriction.BENEFICIARY, Set.of(), record.ref(), record.number());
    }

    public static Terms zakat() {
        return new Terms(Restriction.ZAKAT, Set.of(), null, null);
    }

    /** What a form says: of purposes and beneficiary only what belongs to the restriction counts. */
    public static Terms of(Restriction restriction, Set<GrantPurpose> purposes, RecordLine beneficiary) {
        return switch (restriction) {
            case UNRESTRICTED -> unrestricted();
            case PURPOSE -> purposes(purposes);
            case BENEFICIARY -> beneficiary(beneficiary);
            case ZAKAT -> zakat();
        };
    }

    /** Refuses what these donors did not give for. @param fund its name, for the message */
    void mustServe(Demand demand, BilingualName fund) {
        switch (restriction) {
            case UNRESTRICTED -> {}
            case PURPOSE -> RuleBroken.unless(
                    purposes.contains(demand.purpose()), "rule.grant.restriction", demand.purpose(), fund);
            case BENEFICIARY -> RuleBroken.unless(
                    beneficiary.equals(demand.beneficiary()), "rule.grant.beneficiary", fund, beneficiaryNumber);
            case ZAKAT -> {
                RuleBroken.unless(demand.forPerson(), "rule.grant.zakatPerson", fund);
                RuleBroken.unless(demand.eligible(), "rule.grant.zakatEligibility", fund);
            }
        }
    }

    /**
     * May money given on these terms be moved to a fund on those? Only where every use that those allow is one that these
     * allow: from unrestricted to any; to the same purposes or some of them, or to one record of such a purpose; to the same
     * beneficiary; from zakat to zakat.
     */
    public boolean allow(Terms narrower) {
        return switch (restriction) {
            case UNRESTRICTED -> true;
            case PURPOSE -> narrower.restriction == Restriction.PURPOSE && purposes.containsAll(narrower.purposes)
                    || narrower.restriction == Restriction.BENEFICIARY
                            && purposes.stream().anyMatch(purpose -> purpose.pays(narrower.beneficiary));
            case BENEFICIARY -> narrower.restriction == Restriction.BENEFICIARY
                    && beneficiary.equals(narrower.beneficiary);
            case ZAKAT -> narrower.restriction == Restriction.ZAKAT;
        };
    }
}
