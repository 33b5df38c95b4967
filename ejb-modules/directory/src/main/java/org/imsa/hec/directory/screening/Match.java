package org.imsa.hec.directory.screening;

import java.util.List;
import org.imsa.hec.directory.sanctions.Listed;
import org.imsa.hec.kernel.Message;

/**
 * A party and an entry that may be the same.
 *
 * @param score 0 to 100
 * @param partyName the name of the party that is like
 * @param listedName the name of the entry that it is like
 * @param reasons what speaks for it and against it
 */
record Match(Listed listed, int score, String partyName, String listedName, List<Message> reasons) {

    long entryNumber() {
        return listed.number();
    }

    /** Changes when the entry changes. */
    String print() {
        return Subject.print(listed.toString());
    }
}
