package org.imsa.hec.kernel.list;

import java.util.List;

/**
 * One page of a list, and how many rows there are in all.
 *
 * @param isCut there are more than {@code total}, which nobody has counted: so many can be shown
 */
public record Page<R>(List<R> rows, long total, boolean isCut) {

    public Page(List<R> rows, long total) {
        this(rows, total, false);
    }
}
