package org.imsa.hec.funding.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.imsa.hec.funding.api.GrantPurpose;
import org.imsa.hec.kernel.BilingualName;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.record.RecordLine;
import org.imsa.hec.kernel.record.RecordRef;
import org.junit.jupiter.api.Test;

class TermsTest {
    private static final BilingualName FUND = BilingualName.of("Zakat 1448", "زكاة 1448");
    private static final RecordRef NASIRIYAH = new RecordRef("mission", 7);
    private static final RecordRef BASRA = new RecordRef("mission", 8);

    private static final Terms ANY = Terms.unrestricted();
    private static final Terms TRAINING = Terms.purposes(Set.of(GrantPurpose.TRAINING));
    private static final Terms BOTH = Terms.purposes(Set.of(GrantPurpose.TRAINING, GrantPurpose.MISSION));
    private static final Terms FOR_NASIRIYAH = forOne(NASIRIYAH);
    private static final Terms FOR_BASRA = forOne(BASRA);
    private static final Terms ZAKAT = Terms.zakat();

    @Test
    void aFundForOneBeneficiaryServesNoOther() {
        FOR_NASIRIYAH.mustServe(demand(NASIRIYAH, false, false), FUND);

        refused("rule.grant.beneficiary", () -> FOR_NASIRIYAH.mustServe(demand(BASRA, false, false), FUND));
        refused("rule.grant.beneficiary", () -> FOR_NASIRIYAH.mustServe(demand(null, false, false), FUND));
    }

    @Test
    void zakatReachesAnEligiblePersonOnly() {
        ZAKAT.mustServe(demand(null, true, true), FUND);

        refused("rule.grant.zakatPerson", () -> ZAKAT.mustServe(demand(null, false, true), FUND));
        refused("rule.grant.zakatEligibility", () -> ZAKAT.mustServe(demand(null, true, false), FUND));
    }

    @Test
    void aRestrictionNamesWhatItIsRestrictedTo() {
        refused("rule.fund.purposesMissing", () -> Terms.of(Restriction.PURPOSE, Set.of(), null));
        refused("rule.fund.beneficiaryMissing", () -> Terms.of(Restriction.BENEFICIARY, Set.of(), null));
    }

    @Test
    void unrestrictedMoneyMayGoAnywhere() {
        assertThat(List.of(ANY, TRAINING, BOTH, FOR_NASIRIYAH, ZAKAT)).allMatch(ANY::allow);
    }

    @Test
    void restrictedMoneyGoesOnlyWhereTermsAreAtLeastAsNarrow() {
        assertThat(BOTH.allow(BOTH)).isTrue();
        assertThat(BOTH.allow(TRAINING)).isTrue();
        assertThat(TRAINING.allow(BOTH)).isFalse();
        assertThat(BOTH.allow(FOR_NASIRIYAH)).isTrue();
        assertThat(TRAINING.allow(FOR_NASIRIYAH)).isFalse();
        assertThat(FOR_NASIRIYAH.allow(FOR_NASIRIYAH)).isTrue();
        assertThat(FOR_NASIRIYAH.allow(FOR_BASRA)).isFalse();
        assertThat(List.of(TRAINING, BOTH, FOR_NASIRIYAH, ZAKAT)).noneMatch(from -> from.allow(ANY));
    }

    @Test
    void zakatStaysZakat() {
        assertThat(ZAKAT.allow(ZAKAT)).isTrue();
        assertThat(List.of(ANY, TRAINING, BOTH, FOR_NASIRIYAH)).noneMatch(ZAKAT::allow);
        assertThat(List.of(TRAINING, BOTH, FOR_NASIRIYAH)).noneMatch(from -> from.allow(ZAKAT));
    }

    private static Terms forOne(RecordRef record) {
        return Terms.beneficiary(new RecordLine(record, "MI-2026-000" + record.id(), "Mission", null));
    }

    private static Demand demand(RecordRef beneficiary, boolean forPerson, boolean eligible) {
        return new Demand(GrantPurpose.MISSION, Money.usd("10"), beneficiary, forPerson, eligible);
    }

    private static void refused(String key, ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.key())
                .isEqualTo(key));
    }
}
