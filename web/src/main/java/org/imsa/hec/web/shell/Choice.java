package org.imsa.hec.web.shell;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;

/** One entry of a select list whose text is not that of its value. */
public record Choice(Serializable value, String label) implements Serializable {

    /** One choice for each name, with the text {@code <prefix><name>} of the bundle. */
    public static List<Choice> named(String prefix, Collection<String> names) {
        Messages messages = Messages.current();
        return names.stream()
                .map(name -> new Choice(name, messages.text(prefix + name)))
                .toList();
    }
}
