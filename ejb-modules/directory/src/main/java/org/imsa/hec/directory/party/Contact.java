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

    private static final Pattern PHONE = Pattern.compile("[+\\d(][\\d\\s()./x#*-]*");
    private static final int FEWEST_DIGITS = 5;

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

    /** @throws RuleBroken {@code rule.contact.email}, {@code rule.contact.phone} if one has not the shape of such */
    public static Contact of(String email, String otherEmail, String phone) {
        return new Contact(address(email), address(otherEmail), number(phone));
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

    /** As it was written, in Western digits. */
    private static String number(String text) {
        String clean = clean(text);
        if (clean == null) {
            return null;
        }
        String western = clean.codePoints()
                .map(letter -> Character.isDigit(letter) ? '0' + Character.digit(letter, 10) : letter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        boolean isNumber = PHONE.matcher(western).matches()
                && western.chars().filter(Character::isDigit).count() >= FEWEST_DIGITS;
        RuleBroken.unless(isNumber, "rule.contact.phone", clean);
        return western;
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
