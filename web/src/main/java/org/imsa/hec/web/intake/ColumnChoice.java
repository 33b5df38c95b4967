package org.imsa.hec.web.intake;

import java.io.Serializable;

/** Which column of the file is read for one thing that the import knows; none if the index is null. */
public class ColumnChoice implements Serializable {
    private static final long serialVersionUID = 1;

    private final String key;
    private final String label;
    private final boolean required;
    private Integer index;

    public ColumnChoice(String key, String label, boolean required, Integer index) {
        this.key = key;
        this.label = label;
        this.required = required;
        this.index = index;
    }

    public String getKey() {
        return key;
    }

    public String getLabel() {
        return label;
    }

    public boolean isRequired() {
        return required;
    }

    public Integer getIndex() {
        return index;
    }

    public void setIndex(Integer index) {
        this.index = index;
    }
}
