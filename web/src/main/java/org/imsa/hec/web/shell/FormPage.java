package org.imsa.hec.web.shell;

import java.io.Serializable;
import java.util.UUID;

/** What every page with a form carries: the id of this request from first display, and the version that was read. */
public abstract class FormPage implements Serializable {
    private static final long serialVersionUID = 1;

    private String requestId = UUID.randomUUID().toString();
    private long version;

    /** A double click or a retry brings the same id, and so finds the record that the first one made. */
    public String getRequestId() {
        return requestId;
    }

    public void setRequestId(String requestId) {
        this.requestId = requestId;
    }

    protected UUID request() {
        return UUID.fromString(requestId);
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    /** Opens the same or another page anew, so that a reload does not repeat the action. */
    protected static String go(String page, long id) {
        return page + "?faces-redirect=true&id=" + id;
    }
}
