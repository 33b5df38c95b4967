package org.imsa.hec.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.imsa.hec.funding.FundingFixture.MEMBER;
import static org.imsa.hec.funding.FundingFixture.TODAY;
import static org.imsa.hec.funding.FundingFixture.TREASURER;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.imsa.hec.directory.PartyFixture;
import org.imsa.hec.directory.party.PartyRoles;
import org.imsa.hec.directory.party.RoleLine;
import org.imsa.hec.funding.credit.CreditDesk;
import org.imsa.hec.funding.credit.CreditGiven;
import org.imsa.hec.funding.credit.CreditKind;
import org.imsa.hec.funding.credit.CreditRow;
import org.imsa.hec.funding.credit.Credits;
import org.imsa.hec.funding.gift.GiftDesk;
import org.imsa.hec.funding.gift.GiftScope;
import org.imsa.hec.funding.gift.Gifts;
import org.imsa.hec.kernel.list.PageRequest;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.test.ContainerTest;
import org.junit.jupiter.api.Test;

class CreditDeskIT extends ContainerTest {

    @Inject
    private FundingFixture fixture;

    @EJB
    private CreditDesk desk;

    @EJB
    private Credits credits;

    @EJB
    private GiftDesk giftDesk;

    @EJB
    private Gifts gifts;

    @EJB
    private PartyRoles roles;

    private long fund;
    private long donor;
    private long friend;
    private long gift;

    @Test
    void aSoftCreditShowsOnThePageOfTheOtherAndNoSumCountsItTwice() throws Exception {
        given();

        name(CreditKind.SOFT, friend, null);

        assertThat(rolesOf(friend)).containsExactly("credited");
        assertThat(fixture.fund(fund).figures().received()).isEqualTo(Money.usd("250"));
        assertThat(TREASURER
                        .call(() -> gifts.list(
                                new GiftScope(fund, null, null, null, null), null, null, PageRequest.firstPage(9)))
                        .total())
                .isEqualTo(1);
        assertThat(TREASURER
                        .call(() -> gifts.list(
                                new GiftScope(null, friend, null, null, null), null, null, PageRequest.firstPage(9)))
                        .total())
                .isZero();
    }

    @Test
    void aGiftHonoursOneOfTheDirectoryAndRemembersOneWhoIsNotInIt() throws Exception {
        given();

        name(CreditKind.HONOUR, friend, null);
        name(CreditKind.MEMORY, null, "Dr Salma al-Rubaie");

        assertThat(named()).extracting(CreditRow::kind).containsExactly(CreditKind.HONOUR, CreditKind.MEMORY);
        assertThat(named().get(1).latin()).isEqualTo("Dr Salma al-Rubaie");
        assertThat(rolesOf(friend)).containsExactly("honoured");
        TREASURER.run(() -> desk.remove(named().get(0).id()));
        assertThat(named()).hasSize(1);
        assertThat(rolesOf(friend)).isEmpty();
    }

    @Test
    void aReversedGiftCreditsNobody() throws Exception {
        given();
        name(CreditKind.SOFT, friend, null);

        TREASURER.run(() -> giftDesk.refund(gift, fixture.gift(gift).version(), "Given twice"));

        assertThat(rolesOf(friend)).isEmpty();
        Refused.by("rule.gift.notRecorded", () -> name(CreditKind.HONOUR, friend, null));
    }

    @Test
    void theDonorIsNotCreditedTwiceAndOneIsNamedOnceInOneWay() throws Exception {
        given();
        name(CreditKind.SOFT, friend, null);

        Refused.by("rule.credit.twice", () -> name(CreditKind.SOFT, friend, null));
        Refused.by("rule.credit.donor", () -> name(CreditKind.SOFT, donor, null));
        Refused.by("rule.credit.who", () -> name(CreditKind.HONOUR, friend, "And a name"));
        Refused.by("rule.credit.who", () -> name(CreditKind.HONOUR, null, " "));
        Refused.by("rule.credit.party", () -> name(CreditKind.SOFT, null, "A name"));
        assertThatThrownBy(() -> MEMBER.run(() -> desk.remove(named().get(0).id())))
                .isInstanceOf(EJBAccessException.class);
    }

    private void given() throws Exception {
        String word = PartyFixture.uniqueWord();
        fund = fixture.fund("Fund " + word);
        donor = fixture.person("Zaynab", word);
        friend = fixture.person("Omar", PartyFixture.uniqueWord());
        gift = fixture.gift(fund, donor, "250", TODAY);
    }

    private void name(CreditKind kind, Long party, String name) throws Exception {
        TREASURER.call(() -> desk.name(UUID.randomUUID(), gift, new CreditGiven(kind, party, name, null)));
    }

    private List<CreditRow> named() throws Exception {
        return TREASURER.call(() -> credits.of(gift));
    }

    private List<String> rolesOf(long party) throws Exception {
        return TREASURER.call(() -> roles.of(party)).stream()
                .map(RoleLine::role)
                .toList();
    }
}
