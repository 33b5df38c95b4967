package org.imsa.hec.funding.period;

import java.io.Serializable;

/**
 * One line of the list of what to look at before a month is closed.
 *
 * @param count how often it is open; zero if it is settled
 */
public record OpenMatter(Matter matter, long count) implements Serializable {

    public boolean isSettled() {
        return count == 0;
    }
}
