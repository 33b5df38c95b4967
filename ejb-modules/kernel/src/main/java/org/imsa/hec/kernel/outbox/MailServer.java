package org.imsa.hec.kernel.outbox;

import jakarta.mail.Authenticator;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import java.util.Optional;
import java.util.Properties;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.imsa.hec.kernel.settings.Settings;

/**
 * The way to the mail server: the server's mail session {@code mail/hec} where an operator has made one, or else the settings
 * {@code hec.mail.host}, {@code .port} (587), {@code .user}, {@code .password}, {@code .tls} ({@code false} only for a relay on
 * the same machine).
 */
final class MailServer {
    private static final String TIMEOUT_MILLIS = "15000";

    private MailServer() {}

    /** Empty while there is none: messages wait. */
    static Optional<Session> session() {
        try {
            return Optional.of(InitialContext.doLookup("mail/hec"));
        } catch (NamingException notMade) {
            return Settings.find("mail.host").map(MailServer::session);
        }
    }

    private static Session session(String host) {
        Properties properties = new Properties();
        properties.put("mail.smtp.host", host);
        properties.put("mail.smtp.port", Settings.get("mail.port", "587"));
        properties.put("mail.smtp.connectiontimeout", TIMEOUT_MILLIS);
        properties.put("mail.smtp.timeout", TIMEOUT_MILLIS);
        properties.put("mail.smtp.writetimeout", TIMEOUT_MILLIS);
        String tls = Settings.get("mail.tls", "true");
        properties.put("mail.smtp.starttls.enable", tls);
        properties.put("mail.smtp.starttls.required", tls);
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        Optional<String> user = Settings.find("mail.user");
        properties.put("mail.smtp.auth", Boolean.toString(user.isPresent()));
        return Session.getInstance(properties, user.map(MailServer::password).orElse(null));
    }

    private static Authenticator password(String user) {
        return new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(user, Settings.get("mail.password", ""));
            }
        };
    }
}
