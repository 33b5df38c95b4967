package org.imsa.hec.kernel.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.imsa.hec.kernel.RuleBroken;
import org.junit.jupiter.api.Test;

class BackOffTest {

    @Test
    void thePauseDoublesUpToSixHours() {
        assertThat(BackOff.after(1)).hasValue(Duration.ofMinutes(1));
        assertThat(BackOff.after(2)).hasValue(Duration.ofMinutes(2));
        assertThat(BackOff.after(8)).hasValue(Duration.ofMinutes(128));
        assertThat(BackOff.after(9)).hasValue(Duration.ofMinutes(256));
    }

    @Test
    void afterTenAttemptsItIsGivenUp() {
        assertThat(BackOff.after(10)).isEmpty();
    }

    @Test
    void aMessageIsKnownByItsIdempotencyKey() {
        String id = EmailChannel.messageId("receipt:GF-2026-0001", "hec@imsa.org");

        assertThat(id).isEqualTo(EmailChannel.messageId("receipt:GF-2026-0001", "hec@imsa.org"));
        assertThat(id).endsWith("@imsa.org>").isNotEqualTo(EmailChannel.messageId("receipt:2", "hec@imsa.org"));
    }

    @Test
    void aRecipientIsAnAddress() {
        assertThatThrownBy(() -> new Outgoing("k", "Ali", "Subject", "Body"))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("rule.outbox.address");
    }

    @Test
    void aSubjectIsOneLine() {
        assertThat(new Outgoing("k", "a@b.org", "Hello\r\nBcc: x@y.org", "Body").subjectLine())
                .isEqualTo("Hello Bcc: x@y.org");
    }
}
