package org.imsa.hec.web.funding;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.imsa.hec.funding.Days;
import org.imsa.hec.kernel.list.Page;
import org.imsa.hec.kernel.list.PageRequest;
import org.imsa.hec.web.shell.LazyRows;
import org.omnifaces.util.Faces;

/**
 * A report of the books of some days, which stand in its address. Its sums are of all rows, so all are read, once for a view
 * of the page.
 */
public abstract class ReportPage<R> implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    private transient Clock clock;

    private LocalDate first;
    private LocalDate last;
    private List<R> all;

    private final LazyRows<R> rows = LazyRows.of(ask -> page(ask.search(), ask.page()));

    /** Reads the rows, from the first to the last of the days that were asked for. */
    protected abstract List<R> read();

    /** What typed words are looked for in; may hold nulls. */
    protected abstract Stream<String> texts(R row);

    /** The first day when the address names none. */
    protected LocalDate firstUnlessAsked(LocalDate today) {
        return today.withDayOfYear(1);
    }

    public void load() {
        LocalDate today = Days.today(clock);
        last = last == null ? today : last;
        first = first == null ? firstUnlessAsked(last) : first;
    }

    /** Opens the report of the days that were typed, at an address that can be kept. */
    public String show() {
        return Faces.getViewId() + "?faces-redirect=true&from=" + first + "&to=" + last;
    }

    public List<R> getAll() {
        if (all == null) {
            all = read();
        }
        return all;
    }

    private Page<R> page(String search, PageRequest asked) {
        String text = search == null ? "" : search.strip().toLowerCase(Locale.ROOT);
        List<R> shown = getAll().stream()
                .filter(row -> texts(row)
                        .anyMatch(name ->
                                name != null && name.toLowerCase(Locale.ROOT).contains(text)))
                .toList();
        return new Page<>(shown.stream().skip(asked.first()).limit(asked.size()).toList(), shown.size());
    }

    public LazyRows<R> getRows() {
        return rows;
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
