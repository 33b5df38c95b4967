package org.imsa.hec.kernel.record;

import java.io.Serializable;

/**
 * Points to one record of any context: its kind (such as {@code grant}) and its id. This is how documents, to-dos, the
 * audit trail and links speak of a record without knowing its class.
 */
public record RecordRef(String kind, long id) implements Serializable {

    @Override
    public String toString() {
        return kind + ":" + id;
    }

    /** Reads {@code grant:42}. */
    public static RecordRef parse(String text) {
        int colon = text.indexOf(':');
        return new RecordRef(text.substring(0, colon), Long.parseLong(text.substring(colon + 1)));
    }
}
