package org.imsa.hec.web.shell;

import org.imsa.hec.kernel.list.PageRequest;

/**
 * What the user asks of a list.
 *
 * @param search what was typed into its search box, or null
 * @param filter the name of the chosen filter, or null for all
 */
public record ListRequest(String search, String filter, PageRequest page) {

    /** The chosen filter as a constant whose name it is; null for all. */
    public <E extends Enum<E>> E filter(Class<E> type) {
        return filter == null ? null : Enum.valueOf(type, filter);
    }
}
