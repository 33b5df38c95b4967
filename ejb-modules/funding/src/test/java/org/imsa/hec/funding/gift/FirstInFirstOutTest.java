package org.imsa.hec.funding.gift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.imsa.hec.funding.gift.FirstInFirstOut.Share;
import org.imsa.hec.kernel.money.Money;

class FirstInFirstOutTest {

    @Example
    void aPaymentEmptiesTheOldestGiftBeforeItTouchesTheNext() {
        List<OpenGift> gifts = List.of(gift(1, "100"), gift(2, "250"), gift(3, "75"));

        assertThat(FirstInFirstOut.shares(gifts, Money.usd("180")))
                .containsExactly(new Share(1, Money.usd("100")), new Share(2, Money.usd("80")));
    }

    @Example
    void aPaymentThatNoGiftsCoverIsRefused() {
        assertThatThrownBy(() -> FirstInFirstOut.shares(List.of(gift(1, "100")), Money.usd("100.01")))
                .isInstanceOf(IllegalStateException.class);
    }

    @Property
    void sharesAddUpToThePaymentAndOnlyTheLastGiftKeepsARest(
            @ForAll("gifts") @Size(min = 1, max = 40) List<Money> amounts,
            @ForAll @IntRange(min = 1, max = 100) int percent) {
        List<OpenGift> gifts = new ArrayList<>();
        amounts.forEach(amount -> gifts.add(new OpenGift(gifts.size(), amount)));
        Money all = amounts.stream().reduce(Money.zero("USD"), Money::plus);
        Money payment = all.min(Money.of(
                all.amount()
                        .multiply(BigDecimal.valueOf(percent))
                        .movePointLeft(2)
                        .setScale(2, java.math.RoundingMode.UP),
                "USD"));

        List<Share> shares = FirstInFirstOut.shares(gifts, payment);

        assertThat(shares.stream().map(Share::amount).reduce(Money.zero("USD"), Money::plus))
                .isEqualTo(payment);
        for (int i = 0; i < shares.size(); i++) {
            assertThat(shares.get(i).giftId()).isEqualTo(i);
            assertThat(shares.get(i).amount().isPositive()).isTrue();
            assertThat(shares.get(i).amount()).isLessThanOrEqualTo(amounts.get(i));
            assertThat(i == shares.size() - 1 || shares.get(i).amount().equals(amounts.get(i)))
                    .isTrue();
        }
    }

    @Provide
    Arbitrary<List<Money>> gifts() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("0.01"), new BigDecimal("10000"))
                .ofScale(2)
                .map(amount -> Money.of(amount, "USD"))
                .list();
    }

    private static OpenGift gift(long id, String unspent) {
        return new OpenGift(id, Money.usd(unspent));
    }
}
