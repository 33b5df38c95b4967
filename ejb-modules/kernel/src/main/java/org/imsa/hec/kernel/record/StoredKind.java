package org.imsa.hec.kernel.record;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A kind of record that is found and named by its own table alone, so that many kinds are searched in one statement. */
public abstract class StoredKind implements RecordKind {
    private final StoredSearch search;

    /**
     * @param from SQL after {@code from}, with {@code x} for the record
     * @param latin SQL of its name in Latin script
     * @param words SQL of the texts that typed words are looked for in; none if it is found by its number alone
     */
    protected StoredKind(String kind, String from, String latin, String arabic, String... words) {
        search = new StoredSearch(kind, from, latin, arabic, List.of(words));
    }

    /**
     * A record that is found by its number and by a name of its own.
     *
     * @param name of the embedded {@link org.imsa.hec.kernel.BilingualName}: its columns are {@code name_latin} and
     *     {@code name_arabic}
     */
    protected StoredKind(String kind, String table, String name) {
        this(kind, table + " x", latin(name), arabic(name), latin(name), arabic(name));
    }

    /** Of the persistence unit that knows the record. */
    protected abstract EntityManager em();

    @Override
    public String name() {
        return search.kind();
    }

    @Override
    public Map<Long, RecordLine> lines(Collection<Long> ids) {
        return search.lines(em(), ids).stream()
                .collect(Collectors.toMap(line -> line.ref().id(), Function.identity()));
    }

    @Override
    public List<RecordLine> search(String text, int limit) {
        return StoredSearch.find(em(), List.of(search), text, limit);
    }

    @Override
    public Optional<StoredSearch> searchedTogether() {
        return Optional.of(search);
    }

    private static String latin(String name) {
        return "x." + name + "_latin";
    }

    private static String arabic(String name) {
        return "x." + name + "_arabic";
    }
}
