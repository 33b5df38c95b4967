package org.imsa.hec.web.shell;

import jakarta.faces.context.FacesContext;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.imsa.hec.kernel.list.Page;
import org.imsa.hec.kernel.list.PageRequest;
import org.omnifaces.util.Components;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/**
 * The rows of a {@code hec:table}: what the user searches, filters and sorts by, handed to a service that pages in the
 * database.
 *
 * <pre>
 * private final LazyRows&lt;GiftRow&gt; rows = LazyRows.of(ask -&gt; gifts.list(new GiftFilter(ask.search()), ask.page()));
 * </pre>
 */
public final class LazyRows<R> extends LazyDataModel<R> {
    private static final long serialVersionUID = 1;

    private final Source<R> source;
    private final List<Filter> filters = new ArrayList<>();
    private Counts counts = Map::of;
    private String search;
    private String filter;
    private boolean cut;

    private LazyRows(Source<R> source) {
        this.source = source;
    }

    public static <R> LazyRows<R> of(Source<R> source) {
        return new LazyRows<>(source);
    }

    /** Adds a filter for each constant, with its own message; {@link ListRequest#filter(Class)} gives it back. */
    public LazyRows<R> filters(Enum<?>... constants) {
        for (Enum<?> constant : constants) {
            String key = "enum." + constant.getDeclaringClass().getSimpleName() + "." + constant.name();
            filters.add(new Filter(constant.name(), key));
        }
        return this;
    }

    /** Adds a filter with the message of this key. */
    public LazyRows<R> filter(String name, String key) {
        filters.add(new Filter(name, key));
        return this;
    }

    /** How many rows each filter would show, by its name; asked once for each display of the list. */
    public LazyRows<R> counted(Counts byFilter) {
        this.counts = byFilter;
        return this;
    }

    @Override
    public int count(Map<String, FilterMeta> unused) {
        return getRowCount();
    }

    @Override
    public List<R> load(int first, int size, Map<String, SortMeta> sortBy, Map<String, FilterMeta> unused) {
        Page<R> page = page(first, size, sortBy.values().stream().findFirst().orElse(null));
        setRowCount(Math.toIntExact(page.total()));
        cut = page.isCut();
        return page.rows();
    }

    /** A part of the rows in the given order, for exports too. */
    Page<R> page(int first, int size, SortMeta sort) {
        boolean isSorted = sort != null && sort.isActive();
        return source.page(new ListRequest(
                search,
                filter,
                new PageRequest(
                        first,
                        size,
                        isSorted ? sort.getField() : null,
                        !isSorted || sort.getOrder().isAscending())));
    }

    @Override
    public String getRowKey(R row) {
        return String.valueOf(row.hashCode());
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search;
    }

    /** Are there more rows than can be shown? */
    public boolean isCut() {
        return cut;
    }

    /** Something else was searched for: from its first page. */
    public void restart() {
        Tables.beside(Components.getCurrentComponent()).setFirst(0);
    }

    public String getFilter() {
        return filter;
    }

    /** Shows these first, until the user chooses otherwise. */
    public LazyRows<R> beginningWith(Enum<?> constant) {
        filter = constant.name();
        return this;
    }

    public void choose(String name) {
        this.filter = name.isEmpty() ? null : name;
        restart();
    }

    /** What stands on the filter: its word, and the number of its rows where that is known. */
    public String label(Filter choice) {
        Messages messages = Messages.current();
        Long count = countsOfThisDisplay().get(choice.name());
        return messages.text(choice.key())
                + (count == null ? "" : " " + messages.formats().number(count));
    }

    @SuppressWarnings("unchecked")
    private Map<String, Long> countsOfThisDisplay() {
        return (Map<String, Long>)
                FacesContext.getCurrentInstance().getAttributes().computeIfAbsent(counts, unused -> counts.byFilter());
    }

    public List<Filter> getFilters() {
        return filters;
    }

    /** @param key of its message */
    public record Filter(String name, String key) implements Serializable {}

    /** Where the rows come from. */
    @FunctionalInterface
    public interface Source<R> extends Serializable {
        Page<R> page(ListRequest ask);
    }

    /** Where the numbers on the filters come from. */
    @FunctionalInterface
    public interface Counts extends Serializable {
        Map<String, Long> byFilter();
    }
}
