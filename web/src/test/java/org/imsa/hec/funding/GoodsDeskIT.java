package org.imsa.hec.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.imsa.hec.funding.FundingFixture.MEMBER;
import static org.imsa.hec.funding.FundingFixture.TODAY;
import static org.imsa.hec.funding.FundingFixture.TREASURER;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.UUID;
import javax.sql.DataSource;
import org.imsa.hec.directory.PartyFixture;
import org.imsa.hec.funding.api.GiftReceived;
import org.imsa.hec.funding.gift.GiftStatus;
import org.imsa.hec.funding.goods.GiftInKindFile;
import org.imsa.hec.funding.goods.GiftInKindFilter;
import org.imsa.hec.funding.goods.GiftInKindRow;
import org.imsa.hec.funding.goods.GiftsInKind;
import org.imsa.hec.funding.goods.GoodsDesk;
import org.imsa.hec.funding.goods.GoodsGiven;
import org.imsa.hec.funding.goods.GoodsValue;
import org.imsa.hec.kernel.list.PageRequest;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.test.ContainerTest;
import org.junit.jupiter.api.Test;

class GoodsDeskIT extends ContainerTest {

    @Inject
    private GivenGoods given;

    @Inject
    private HeardGifts heard;

    @EJB
    private GoodsDesk desk;

    @EJB
    private GiftsInKind gifts;

    @Resource(lookup = "jdbc/hec")
    private DataSource database;

    private final String word = PartyFixture.uniqueWord();
    private long gift;
    private long donor;

    @Test
    void whoStoresGoodsHearsWhatCameAndTheLedgerNothing() throws Exception {
        given();

        GiftReceived told = heard.of(gift);

        assertThat(told.goods().description()).isEqualTo("Absorbable sutures 3-0, sterile");
        assertThat(told.goods().quantity()).isEqualByComparingTo("40");
        assertThat(told.amount()).isNull();
        assertThat(told.fundId()).isNull();
        assertThat(file().number()).matches("GK-\\d{4}-\\d{4,}").isEqualTo(told.giftNumber());
        assertThat(entriesOf(gift)).isZero();
    }

    @Test
    void whatGoodsAreWorthIsHeldApartAndCorrected() throws Exception {
        given();
        assertThat(file().goodsValue()).isNull();
        assertThat(listed(GiftInKindFilter.NOT_VALUED)).isEqualTo(1);

        value("900");
        value("880");

        assertThat(file().goodsValue().amount()).isEqualTo(Money.usd("880"));
        assertThat(file().goodsValue().basis()).isEqualTo("Price list of May");
        assertThat(listed(GiftInKindFilter.VALUED)).isEqualTo(1);
        assertThat(entriesOf(gift)).isZero();
        assertThatThrownBy(() -> new GoodsValue(Money.usd("1"), " ")).hasMessageContaining("rule.goods.basis");
    }

    @Test
    void goodsThatWentBackAreReversedOnceWithAReason() throws Exception {
        given();
        Refused.by("rule.reason.missing", () -> reverse(""));

        reverse("Expired");

        assertThat(file().status()).isEqualTo(GiftStatus.REVERSED);
        assertThat(file().next()).isEmpty();
        Refused.by("rule.gift.notRecorded", () -> value("10"));
    }

    @Test
    void goodsAreDescribedAndCountedAndDidNotComeTomorrow() throws Exception {
        given();

        Refused.by("rule.goods.description", () -> record(" ", "1", TODAY));
        Refused.by("rule.goods.quantity", () -> record("Sutures", "0", TODAY));
        Refused.by("rule.goods.quantity", () -> record("Sutures", "1.0001", TODAY));
        Refused.by("rule.gift.future", () -> record("Sutures", "1", TODAY.plusDays(3)));
        assertThatThrownBy(() -> MEMBER.call(() -> desk.record(UUID.randomUUID(), goods("Sutures", "1", TODAY))))
                .isInstanceOf(EJBAccessException.class);
    }

    private void given() throws Exception {
        String[] ids = given.call(word).split(" ");
        gift = Long.parseLong(ids[0]);
        donor = Long.parseLong(ids[1]);
    }

    private void record(String description, String quantity, LocalDate day) throws Exception {
        TREASURER.call(() -> desk.record(UUID.randomUUID(), goods(description, quantity, day)));
    }

    private GoodsGiven goods(String description, String quantity, LocalDate day) {
        return new GoodsGiven(donor, description, new BigDecimal(quantity), "boxes", day, null);
    }

    private void value(String dollars) throws Exception {
        GoodsValue worth = new GoodsValue(Money.usd(dollars), "Price list of May");
        TREASURER.run(() -> desk.value(gift, file().version(), worth));
    }

    private void reverse(String reason) throws Exception {
        TREASURER.run(() -> desk.reverse(gift, file().version(), reason));
    }

    private GiftInKindFile file() throws Exception {
        return TREASURER.call(() -> gifts.file(gift));
    }

    private long listed(GiftInKindFilter filter) throws Exception {
        return TREASURER.call(() -> gifts.list(filter, "Crescent " + word, PageRequest.firstPage(9))).rows().stream()
                .map(GiftInKindRow::id)
                .filter(id -> id == gift)
                .count();
    }

    private long entriesOf(long source) throws Exception {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement();
                ResultSet found = sql.executeQuery("SELECT COUNT(*) FROM funding_entry WHERE source_id = " + source)) {
            found.next();
            return found.getLong(1);
        }
    }
}
