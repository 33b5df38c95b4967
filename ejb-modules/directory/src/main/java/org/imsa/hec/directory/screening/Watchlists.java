package org.imsa.hec.directory.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.imsa.hec.directory.sanctions.ListStore;

/**
 * Keeps the list that is in effect in memory, ready for comparing: some thousand entries, read when the first party is
 * screened after the start and whenever another version has taken effect, on whichever node that was.
 */
@ApplicationScoped
public class Watchlists {

    @Inject
    private ListStore lists;

    private volatile Watchlist kept;

    /** Empty before the first list. */
    Optional<Watchlist> current() {
        return lists.active().map(this::of);
    }

    private Watchlist of(long listId) {
        Watchlist list = kept;
        return list != null && list.listId() == listId ? list : read(listId);
    }

    private synchronized Watchlist read(long listId) {
        if (kept == null || kept.listId() != listId) {
            kept = Watchlist.of(listId, lists.entries(listId));
        }
        return kept;
    }
}
