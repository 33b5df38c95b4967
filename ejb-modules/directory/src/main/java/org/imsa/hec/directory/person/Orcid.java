package org.imsa.hec.directory.person;

import java.util.Locale;
import java.util.regex.Pattern;
import org.imsa.hec.kernel.RuleBroken;

/** The ORCID iD of a researcher: sixteen digits, the last of them a check digit by ISO 7064 MOD 11-2, where X stands for ten. */
final class Orcid {
    private static final Pattern SHAPE = Pattern.compile("\\d{15}[\\dX]");
    private static final Pattern ADDRESS = Pattern.compile("(?i)^(?:https?://)?(?:www\\.)?orcid\\.org/");

    private Orcid() {}

    /**
     * With hyphens, such as {@code 0000-0002-1825-0097}; it may come as a web address, without hyphens, or with blanks.
     *
     * @throws RuleBroken {@code rule.orcid.shape}, {@code rule.orcid.digit}
     */
    static String of(String text) {
        String clean = Texts.clean(text);
        if (clean == null) {
            return null;
        }
        String digits =
                ADDRESS.matcher(clean).replaceFirst("").replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        RuleBroken.unless(SHAPE.matcher(digits).matches(), "rule.orcid.shape", clean);
        RuleBroken.unless(digits.charAt(15) == checkDigit(digits), "rule.orcid.digit", clean);
        return digits.replaceAll("(.{4})(?=.)", "$1-");
    }

    private static char checkDigit(String digits) {
        int total = 0;
        for (int i = 0; i < 15; i++) {
            total = (total + digits.charAt(i) - '0') * 2;
        }
        int check = (12 - total % 11) % 11;
        return check == 10 ? 'X' : (char) ('0' + check);
    }
}
