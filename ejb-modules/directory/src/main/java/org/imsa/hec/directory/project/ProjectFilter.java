package org.imsa.hec.directory.project;

import java.io.Serializable;
import org.imsa.hec.directory.membership.WorkKind;

/**
 * Which projects a list shows; null filters nothing.
 *
 * @param text part of a title in either script, or of a reference number
 * @param work that one of its roles is
 */
public record ProjectFilter(String text, ProjectState state, WorkKind work) implements Serializable {

    public ProjectFilter {
        text = text == null || text.isBlank() ? null : text.strip();
    }

    public static ProjectFilter of(String text) {
        return new ProjectFilter(text, null, null);
    }
}
