package org.imsa.hec.kernel.outbox;

import jakarta.activation.DataHandler;
import jakarta.activation.DataSource;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.UUID;
import org.imsa.hec.kernel.document.DocumentPieces;
import org.imsa.hec.kernel.document.DocumentRow;

/**
 * E-mail through {@link MailServer}. The Message-ID is made from the idempotency key, so that a message sent
 * twice is seen to be one.
 */
@ApplicationScoped
public class EmailChannel implements OutboxChannel {
    public static final String NAME = "EMAIL";

    @Inject
    private Clock clock;

    @EJB
    private DocumentPieces pieces;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean isReady() {
        return MailServer.session().isPresent();
    }

    @Override
    public void send(OutboxMessage message) throws MessagingException {
        Transport.send(mime(message));
    }

    private MimeMessage mime(OutboxMessage message) throws MessagingException {
        Session session = MailServer.session().orElseThrow();
        InternetAddress sender = new InternetAddress(MailServer.sender(session), true);
        String messageId = messageId(message.idempotencyKey(), sender.getAddress());
        MimeMessage mail = new MimeMessage(session) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", messageId);
            }
        };
        mail.setFrom(sender);
        mail.setRecipient(RecipientType.TO, new InternetAddress(message.recipient(), true));
        mail.setSubject(message.subjectLine(), StandardCharsets.UTF_8.name());
        mail.setSentDate(Date.from(clock.instant()));
        if (message.documentId() == null) {
            mail.setText(message.body(), StandardCharsets.UTF_8.name());
        } else {
            mail.setContent(withDocument(message));
        }
        return mail;
    }

    private MimeMultipart withDocument(OutboxMessage message) throws MessagingException {
        MimeBodyPart text = new MimeBodyPart();
        text.setText(message.body(), StandardCharsets.UTF_8.name());
        DocumentRow document = pieces.document(message.documentId());
        MimeBodyPart file = new MimeBodyPart();
        file.setDataHandler(new DataHandler(new StoredDocument(document, pieces)));
        file.setFileName(document.fileName());
        file.setHeader("Content-Transfer-Encoding", "base64");
        return new MimeMultipart(text, file);
    }

    static String messageId(String idempotencyKey, String sender) {
        UUID name = UUID.nameUUIDFromBytes(idempotencyKey.getBytes(StandardCharsets.UTF_8));
        return "<" + name + sender.substring(sender.indexOf('@')) + ">";
    }

    private record StoredDocument(DocumentRow document, DocumentPieces pieces) implements DataSource {

        @Override
        public InputStream getInputStream() {
            return pieces.stream(document.id());
        }

        @Override
        public OutputStream getOutputStream() {
            throw new UnsupportedOperationException();
        }

        @Override
        public String getContentType() {
            return document.type().mediaType();
        }

        @Override
        public String getName() {
            return document.fileName();
        }
    }
}
