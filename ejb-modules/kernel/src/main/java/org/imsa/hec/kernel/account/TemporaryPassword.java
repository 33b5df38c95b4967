package org.imsa.hec.kernel.account;

import java.io.Serializable;

/** The password that an administrator hands over; it is shown once and stored nowhere. */
public record TemporaryPassword(long accountId, String username, String password) implements Serializable {

    @Override
    public String toString() {
        return "temporary password of " + username;
    }
}
