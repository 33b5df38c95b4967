package org.imsa.hec.web.directory;

import java.io.Serializable;
import java.time.LocalDate;
import org.imsa.hec.kernel.time.DateRange;

/** What is typed of a time: its first and its last day. */
public class DaysForm implements Serializable {
    private static final long serialVersionUID = 1;

    private LocalDate first;
    private LocalDate last;

    DateRange days() {
        return DateRange.of(first, last);
    }

    void fill(DateRange known) {
        first = known.first();
        last = known.last();
    }

    public LocalDate getFirst() {
        return first;
    }

    public void setFirst(LocalDate first) {
        this.first = first;
    }

    public LocalDate getLast() {
        return last;
    }

    public void setLast(LocalDate last) {
        this.last = last;
    }
}
