package org.imsa.hec.kernel.list;

import java.util.List;

/** One page of a list, and how many rows there are in all. */
public record Page<R>(List<R> rows, long total) {}
