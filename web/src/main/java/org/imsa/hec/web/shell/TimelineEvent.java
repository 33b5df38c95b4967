package org.imsa.hec.web.shell;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;

/** One entry of a timeline, written for its reader. */
public record TimelineEvent(String what, String who, String at, List<Change> changes) implements Serializable {

    /** {@code from} or {@code to} is empty where there was or is nothing. */
    public record Change(String field, String from, String to) implements Serializable {}

    /** The changes in one sentence. */
    String whatChanged() {
        return changes.stream()
                .map(change -> change.field() + ": " + (change.to().isEmpty() ? "–" : change.to()))
                .collect(Collectors.joining("; "));
    }
}
