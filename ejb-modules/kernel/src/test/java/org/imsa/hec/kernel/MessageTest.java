package org.imsa.hec.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.imsa.hec.kernel.intake.Verdict;
import org.imsa.hec.kernel.money.Money;
import org.junit.jupiter.api.Test;

class MessageTest {

    @Test
    void aMessageComesBackAsItWasStored() {
        Message message = Message.of(
                "rule.fund.tooLittle",
                Money.usd("12.50"),
                LocalDate.of(2026, 11, 23),
                Instant.parse("2026-11-23T10:15:30Z"),
                "نص \"quoted\"",
                42,
                new BigDecimal("0.25"),
                BilingualName.of("Translator", "مترجم"),
                BilingualName.of(null, "جرّاح"),
                Message.of("intake.gift.amount"));
        MessageConverter converter = new MessageConverter();

        assertThat(converter.convertToEntityAttribute(converter.convertToDatabaseColumn(message)))
                .isEqualTo(message);
    }

    @Test
    void aConstantIsToldInTheReadersLanguage() {
        assertThat(Message.of("rule.x", Verdict.ERROR).values()).containsExactly(Message.of("enum.Verdict.ERROR"));
    }

    @Test
    void aBrokenRuleCanBeToldLater() {
        assertThat(Message.of(new RuleBroken("rule.x", Money.usd("1"))))
                .isEqualTo(Message.of("rule.x", Money.usd("1")));
    }
}
