package org.imsa.hec.kernel.outbox;

import jakarta.mail.Authenticator;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import java.util.List;
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
    private static final String DEFAULT_SENDER = "hec@localhost";

    private MailServer() {}

    /** Empty while there is none: messages wait. */
    static Optional<Session> session() {
        return made().or(() -> Settings.find("mail.host").map(MailServer::session))
                .map(MailServer::impatient);
    }

    /** {@code hec.mail.from}, or else what the mail session says. */
    static String sender(Session session) {
        return Settings.find("mail.from")
                .or(() -> Optional.ofNullable(session.getProperty("mail.from")))
                .orElse(DEFAULT_SENDER);
    }

    private static Optional<Session> made() {
        try {
            return Optional.of(InitialContext.doLookup("mail/hec"));
        } catch (NamingException notMade) {
            return Optional.empty();
        }
    }

    /** A mail server that does not answer must not hold up the timer for ever. */
    private static Session impatient(Session session) {
        for (String timeout : List.of("connectiontimeout", "timeout", "writetimeout")) {
            session.getProperties().putIfAbsent("mail.smtp." + timeout, TIMEOUT_MILLIS);
        }
        return session;
    }

    private static Session session(String host) {
        Properties properties = new Properties();
        properties.put("mail.smtp.host", host);
        properties.put("mail.smtp.port", Settings.get("mail.port", "587"));
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
