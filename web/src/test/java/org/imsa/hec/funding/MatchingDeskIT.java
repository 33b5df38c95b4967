package org.imsa.hec.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.imsa.hec.funding.FundingFixture.MEMBER;
import static org.imsa.hec.funding.FundingFixture.TODAY;
import static org.imsa.hec.funding.FundingFixture.TREASURER;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.UUID;
import org.imsa.hec.funding.gift.Gift;
import org.imsa.hec.funding.gift.GiftDesk;
import org.imsa.hec.funding.matching.Expectation;
import org.imsa.hec.funding.matching.MatchingDesk;
import org.imsa.hec.funding.matching.MatchingFile;
import org.imsa.hec.funding.matching.MatchingFilter;
import org.imsa.hec.funding.matching.MatchingRow;
import org.imsa.hec.funding.matching.MatchingStatus;
import org.imsa.hec.funding.matching.Matchings;
import org.imsa.hec.kernel.list.PageRequest;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.record.RecordRef;
import org.imsa.hec.kernel.todo.Todos;
import org.imsa.hec.test.ContainerTest;
import org.junit.jupiter.api.Test;

class MatchingDeskIT extends ContainerTest {

    @Inject
    private FundingFixture fixture;

    @Inject
    private ExpectedMatch expected;

    @Inject
    private LatePledge pledged;

    @EJB
    private MatchingDesk desk;

    @EJB
    private Matchings matchings;

    @EJB
    private GiftDesk gifts;

    @EJB
    private Todos todos;

    private long match;
    private long gift;
    private long fund;
    private long employer;

    @Test
    void whatIsExpectedOfAnEmployerIsNoMoneyAndSomebodyIsToAsk() throws Exception {
        given();

        assertThat(file().number()).matches("MG-\\d{4}-\\d{4,}");
        assertThat(file().original()).isEqualTo(new RecordRef(Gift.KIND, gift));
        assertThat(fixture.fund(fund).figures().received()).isEqualTo(Money.usd("250"));
        assertThat(TREASURER.call(() -> todos.of(file().ref()))).hasSize(1);
        assertThat(TREASURER.call(() -> matchings.of(new RecordRef(Gift.KIND, gift))))
                .extracting(MatchingRow::status)
                .containsExactly(MatchingStatus.EXPECTED);
    }

    @Test
    void aGiftOfTheEmployerIsTiedToItOnce() throws Exception {
        given();
        long came = fixture.gift(fund, employer, "250", TODAY);
        assertThat(TREASURER.call(() -> matchings.candidates(employer)))
                .extracting(line -> line.ref().id())
                .containsExactly(came);
        Refused.by("rule.matching.employer", () -> receive(gift));

        receive(came);

        assertThat(file().status()).isEqualTo(MatchingStatus.RECEIVED);
        assertThat(file().received().ref().id()).isEqualTo(came);
        assertThat(fixture.fund(fund).figures().received()).isEqualTo(Money.usd("500"));
        assertThat(TREASURER.call(() -> todos.of(file().ref()))).isEmpty();
        assertThat(listed(MatchingFilter.RECEIVED)).isEqualTo(1);
        Refused.by("rule.matching.tied", () -> receive(came));
    }

    @Test
    void aGiftThatIsTakenBackLeavesItExpectedAgain() throws Exception {
        given();
        long came = fixture.gift(fund, employer, "250", TODAY);
        receive(came);

        TREASURER.run(() -> gifts.bounce(came, fixture.gift(came).version(), "No cover", null, null));

        assertThat(file().status()).isEqualTo(MatchingStatus.EXPECTED);
        assertThat(listed(MatchingFilter.EXPECTED)).isEqualTo(1);
        assertThat(listed(MatchingFilter.RECEIVED)).isZero();
        receive(fixture.gift(fund, employer, "250", TODAY));
        assertThat(file().status()).isEqualTo(MatchingStatus.RECEIVED);
    }

    @Test
    void anEmployerRefusesOnceWithAReason() throws Exception {
        given();
        Refused.by("rule.reason.missing", () -> refuse(" "));

        refuse("Only gifts to hospitals");

        assertThat(file().refusalReason()).isEqualTo("Only gifts to hospitals");
        assertThat(listed(MatchingFilter.REFUSED)).isEqualTo(1);
        Refused.by("rule.matching.state", () -> receive(fixture.gift(fund, employer, "1", TODAY)));
    }

    @Test
    void aPledgeIsMatchedTooAndNobodyMatchesTheirOwn() throws Exception {
        given();
        String[] ids = pledged.call().split(" ");
        long pledge = Long.parseLong(ids[0]);

        match = expect(null, pledge, employer);

        assertThat(file().original()).isEqualTo(new RecordRef("pledge", pledge));
        Refused.by("rule.matching.own", () -> expect(null, pledge, Long.parseLong(ids[2])));
        Refused.by("rule.matching.original", () -> expect(gift, pledge, employer));
        assertThatThrownBy(() -> MEMBER.run(() -> desk.refuse(match, 1, "No"))).isInstanceOf(EJBAccessException.class);
    }

    private void given() throws Exception {
        String[] ids = expected.call().split(" ");
        match = Long.parseLong(ids[0]);
        gift = Long.parseLong(ids[1]);
        fund = Long.parseLong(ids[2]);
        employer = Long.parseLong(ids[3]);
    }

    private long expect(Long ofGift, Long ofPledge, long by) throws Exception {
        return TREASURER.call(() ->
                desk.expect(UUID.randomUUID(), new Expectation(ofGift, ofPledge, by, Money.usd("100"), null, null)));
    }

    private void receive(long came) throws Exception {
        TREASURER.run(() -> desk.receive(match, file().version(), came));
    }

    private void refuse(String reason) throws Exception {
        TREASURER.run(() -> desk.refuse(match, file().version(), reason));
    }

    private MatchingFile file() throws Exception {
        return TREASURER.call(() -> matchings.file(match));
    }

    private long listed(MatchingFilter filter) throws Exception {
        return TREASURER
                .call(() -> matchings.list(filter, file().number(), PageRequest.firstPage(9)))
                .total();
    }
}
