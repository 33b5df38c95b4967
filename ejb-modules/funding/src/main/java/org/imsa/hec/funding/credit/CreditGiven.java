package org.imsa.hec.funding.credit;

import org.imsa.hec.kernel.RuleBroken;

/**
 * Who is to be named with a gift, and why.
 *
 * @param partyId somebody of the directory; null for somebody who is not in it
 * @param name of somebody who is not in the directory; else null
 * @param note such as the occasion; may be null
 */
public record CreditGiven(CreditKind kind, Long partyId, String name, String note) {

    public CreditGiven {
        name = clean(name);
        note = clean(note);
        RuleBroken.unless((partyId == null) != (name == null), "rule.credit.who");
        RuleBroken.unless(kind != CreditKind.SOFT || partyId != null, "rule.credit.party");
    }

    private static String clean(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
