package org.imsa.hec.kernel.list;

/**
 * Which part of a list a screen or an export asks for.
 *
 * @param first index of the first row, from 0
 * @param size how many rows at most
 * @param sortBy name of a column that the list declares sortable; null for its own order
 */
public record PageRequest(int first, int size, String sortBy, boolean ascending) {

    public static PageRequest firstPage(int size) {
        return new PageRequest(0, size, null, true);
    }
}
