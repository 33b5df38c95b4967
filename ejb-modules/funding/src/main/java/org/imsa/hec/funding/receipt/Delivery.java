package org.imsa.hec.funding.receipt;

import org.imsa.hec.directory.api.Mailbox;

/** How a receipt gets to its donor: by e-mail, or else it must be printed and posted, and why. */
public enum Delivery {
    MAILED,
    NO_ADDRESS,
    NO_CONSENT;

    static Delivery to(Mailbox mailbox) {
        if (mailbox.address() == null) {
            return NO_ADDRESS;
        }
        return mailbox.agreed() ? MAILED : NO_CONSENT;
    }
}
