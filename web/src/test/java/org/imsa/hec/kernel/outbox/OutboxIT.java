package org.imsa.hec.kernel.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import jakarta.transaction.UserTransaction;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.document.DocumentRow;
import org.imsa.hec.kernel.document.Documents;
import org.imsa.hec.kernel.list.PageRequest;
import org.imsa.hec.kernel.record.RecordRef;
import org.imsa.hec.test.As;
import org.imsa.hec.test.ContainerTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OutboxIT extends ContainerTest {
    private static final As TREASURER = As.user("layla", Roles.TREASURER);
    private static final As ADMINISTRATOR = As.user("samira", Roles.ADMINISTRATOR);
    private static final RecordRef RECORD = new RecordRef("test", 1);

    @EJB
    private Outbox outbox;

    @EJB
    private OutboxTimer timer;

    @EJB
    private OutboxStore store;

    @EJB
    private Documents documents;

    @Resource
    private UserTransaction transaction;

    private final String key = UUID.randomUUID().toString();
    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void startMailServer() {
        if (isInside()) {
            mail.start();
            System.setProperty("hec.mail.port", Integer.toString(mail.getSmtp().getPort()));
            System.setProperty("hec.mail.tls", "false");
            System.setProperty("hec.mail.from", "hec@imsa.org");
        }
    }

    @AfterEach
    void stopMailServer() {
        if (isInside()) {
            System.clearProperty("hec.mail.host");
            mail.stop();
        }
    }

    @Test
    void aMessageWaitsUntilThereIsAMailServer() throws Exception {
        queue("nadia@example.org", "شكراً لتبرعكم", "نص الرسالة");
        timer.send();
        assertThat(received("nadia@example.org")).isEmpty();
        assertThat(row("nadia@example.org").state()).isEqualTo(OutboxState.WAITING);

        connect();
        timer.send();

        MimeMessage received = received("nadia@example.org").get(0);
        assertThat(received.getSubject()).isEqualTo("شكراً لتبرعكم");
        assertThat((String) received.getContent()).contains("نص الرسالة");
        assertThat(received.getMessageID()).isEqualTo(EmailChannel.messageId(key, "hec@imsa.org"));
        assertThat(row("nadia@example.org").state()).isEqualTo(OutboxState.SENT);
    }

    @Test
    void aMessageAskedForTwiceIsSentOnce() throws Exception {
        connect();
        queue("huda@example.org", "Once", "Text");
        queue("huda@example.org", "Once", "Text");

        timer.send();
        timer.send();

        assertThat(received("huda@example.org")).hasSize(1);
    }

    @Test
    void nothingIsSentOfWhatWasRolledBack() throws Exception {
        connect();
        TREASURER.run(() -> {
            transaction.begin();
            outbox.email(new Outgoing(key, "nobody@example.org", "Never", "Text"));
            transaction.rollback();
        });

        timer.send();

        assertThat(received("nobody@example.org")).isEmpty();
    }

    @Test
    void aDocumentGoesAlong() throws Exception {
        connect();
        byte[] pdf = ("%PDF-1.7\n" + "x".repeat(3 * 1024 * 1024)).getBytes(StandardCharsets.US_ASCII);
        DocumentRow document =
                TREASURER.call(() -> documents.attach(RECORD, "وصل.pdf", new ByteArrayInputStream(pdf), null, "ar"));
        TREASURER.run(() -> outbox.email(new Outgoing(key, "rana@example.org", "Receipt", "Text")
                .withDocument(document.id())
                .about(RECORD)));

        timer.send();

        Multipart parts = (Multipart) received("rana@example.org").get(0).getContent();
        assertThat(jakarta.mail.internet.MimeUtility.decodeText(
                        parts.getBodyPart(1).getFileName()))
                .isEqualTo("وصل.pdf");
        assertThat(parts.getBodyPart(1).getInputStream().readAllBytes()).isEqualTo(pdf);
    }

    @Test
    void aMessageThatCannotBeSentIsTriedAgainLaterAndGivenUpAtLast() throws Exception {
        connect();
        mail.stop();
        queue("late@example.org", "Late", "Text");

        timer.send();
        OutboxRow waiting = row("late@example.org");
        assertThat(waiting.state()).isEqualTo(OutboxState.WAITING);
        assertThat(waiting.nextTryAt()).isAfter(Instant.now().plusSeconds(45));
        assertThat(waiting.lastError()).isNotBlank();

        giveUp(waiting.id());
        assertThat(row("late@example.org").state()).isEqualTo(OutboxState.FAILED);
        assertThatThrownBy(() -> TREASURER.run(() -> outbox.sendAgain(waiting.id())))
                .isInstanceOf(EJBAccessException.class);

        ADMINISTRATOR.run(() -> outbox.sendAgain(waiting.id()));
        assertThat(row("late@example.org").state()).isEqualTo(OutboxState.WAITING);
    }

    private List<MimeMessage> received(String recipient) throws MessagingException {
        List<MimeMessage> found = new ArrayList<>();
        for (MimeMessage message : mail.getReceivedMessages()) {
            if (message.getAllRecipients()[0].toString().equals(recipient)) {
                found.add(message);
            }
        }
        return found;
    }

    private void giveUp(long id) throws Exception {
        for (int i = row("late@example.org").attempts(); i < BackOff.ATTEMPTS; i++) {
            store.claim(id).ifPresent(message -> store.notSent(message, "refused"));
        }
    }

    private void connect() {
        System.setProperty("hec.mail.host", "127.0.0.1");
    }

    private void queue(String recipient, String subject, String body) throws Exception {
        TREASURER.run(() -> outbox.email(new Outgoing(key, recipient, subject, body)));
    }

    private OutboxRow row(String recipient) throws Exception {
        return ADMINISTRATOR
                .call(() -> outbox.list(null, recipient, PageRequest.firstPage(1)))
                .rows()
                .get(0);
    }

    private static boolean isInside() {
        return System.getProperty("com.sun.aas.instanceRoot") != null;
    }
}
