package org.imsa.hec.kernel.account;

import java.time.Instant;

/** Whether the owner of an account can sign in. */
public enum AccountStatus {
    ACTIVE,
    LOCKED,
    INACTIVE;

    static AccountStatus of(boolean active, Instant lockedUntil, Instant now) {
        if (!active) {
            return INACTIVE;
        }
        return lockedUntil != null && now.isBefore(lockedUntil) ? LOCKED : ACTIVE;
    }
}
