package org.imsa.hec.directory.party;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.imsa.hec.kernel.RuleBroken;

/** How to reach somebody. E-mail addresses are kept in small letters, so that they can be compared. */
@Embeddable
public class Contact {
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

    @Column(name = "email")
    private String email;

    @Column(name = "other_email")
    private String otherEmail;

    @Column(name = "phone")
    private String phone;

    protected Contact() {}

    private Contact(String email, String otherEmail, String phone) {
        this.email = email;
        this.otherEmail = otherEmail;
        this.phone = phone;
    }

    /** @throws RuleBroken {@code rule.contact.email} if an address has not the shape of one */
    public static Contact of(String email, String otherEmail, String phone) {
        return new Contact(address(email), address(otherEmail), clean(phone));
    }

    public String email() {
        return email;
    }

    public String otherEmail() {
        return otherEmail;
    }

    public String phone() {
        return phone;
    }

    private static String address(String text) {
        String clean = clean(text);
        RuleBroken.unless(clean == null || EMAIL.matcher(clean).matches(), "rule.contact.email", String.valueOf(clean));
        return clean == null ? null : clean.toLowerCase(Locale.ROOT);
    }

    private static String clean(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Contact that
                && Objects.equals(email, that.email)
                && Objects.equals(otherEmail, that.otherEmail)
                && Objects.equals(phone, that.phone);
    }

    @Override
    public int hashCode() {
        return Objects.hash(email, otherEmail, phone);
    }

    @Override
    public String toString() {
        return String.join(
                ", ",
                Stream.of(email, otherEmail, phone).filter(Objects::nonNull).toList());
    }
}
