package org.imsa.hec.directory.person;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.imsa.hec.kernel.RuleBroken;

/**
 * Whether somebody agreed that we write or call.
 *
 * @param consent null if they were not asked yet
 * @param channels by what, if they agreed
 * @param on the day on which they said so
 */
public record ContactConsent(Consent consent, List<ConsentChannel> channels, LocalDate on) implements Serializable {

    public static final ContactConsent NOT_ASKED = new ContactConsent(null, List.of(), null);

    public ContactConsent {
        channels =
                consent == Consent.GIVEN ? channels.stream().distinct().sorted().toList() : List.of();
    }

    /** @throws RuleBroken {@code rule.consent.day}, {@code rule.consent.channel}, {@code rule.consent.future} */
    void mustHold(LocalDate today) {
        if (consent != null) {
            RuleBroken.unless(on != null, "rule.consent.day");
            RuleBroken.unless(!on.isAfter(today), "rule.consent.future", on);
            RuleBroken.unless(consent != Consent.GIVEN || !channels.isEmpty(), "rule.consent.channel");
        }
    }
}
