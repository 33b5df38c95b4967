package org.imsa.hec.web.shell;

/** The page of one record: shows it, or its form while it is new or being changed. */
public abstract class RecordPage extends FormPage {
    private static final long serialVersionUID = 1;

    private Long id;
    private boolean changing;

    public void startChanging() {
        changing = true;
    }

    /** Is the form shown instead of the facts? */
    public boolean isChanging() {
        return id == null || changing;
    }

    /** Null while the record is new. */
    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
