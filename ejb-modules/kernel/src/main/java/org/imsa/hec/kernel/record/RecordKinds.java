package org.imsa.hec.kernel.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** All kinds of records that the deployed contexts have. */
@ApplicationScoped
public class RecordKinds {

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject
    @Any
    private Instance<RecordKind> beans;

    /** All kinds in the order of their names. */
    public Collection<RecordKind> all() {
        return beans.stream()
                .collect(Collectors.toMap(RecordKind::name, kind -> kind, (a, b) -> a, TreeMap::new))
                .values();
    }

    public Optional<RecordKind> named(String name) {
        return beans.stream().filter(kind -> kind.name().equals(name)).findAny();
    }

    /** Lines of many records of many kinds: one query per kind. */
    public Map<RecordRef, RecordLine> lines(Collection<RecordRef> refs) {
        Map<RecordRef, RecordLine> found = new HashMap<>();
        refs.stream()
                .collect(Collectors.groupingBy(RecordRef::kind, Collectors.mapping(RecordRef::id, Collectors.toSet())))
                .forEach((kind, ids) -> named(kind)
                        .ifPresent(bean -> bean.lines(ids).values().forEach(line -> found.put(line.ref(), line))));
        return found;
    }

    /** The same of those alone that somebody with these roles may read. */
    public Map<RecordRef, RecordLine> lines(Collection<RecordRef> refs, Predicate<String> hasRole) {
        return lines(refs.stream().filter(ref -> mayRead(ref.kind(), hasRole)).toList());
    }

    /** May somebody with these roles read this record? An unknown kind may be read by nobody. */
    public boolean mayRead(String kind, Predicate<String> hasRole) {
        return named(kind).map(RecordKind::readers).orElse(Set.of()).stream().anyMatch(hasRole);
    }

    /** May somebody with these roles read this very record and its documents? */
    public boolean mayRead(RecordRef record, Predicate<String> hasRole) {
        return named(record.kind())
                .filter(kind -> kind.mayRead(record.id(), hasRole))
                .isPresent();
    }

    /** May somebody with these roles attach documents to this record and remove them? */
    public boolean mayWrite(RecordRef record, Predicate<String> hasRole) {
        return named(record.kind())
                .filter(kind -> kind.mayWrite(record.id(), hasRole) && kind.mayRead(record.id(), hasRole))
                .isPresent();
    }

    /** @throws org.imsa.hec.kernel.RuleBroken if the record is not added to any more */
    public void mustTakeDocuments(RecordRef record) {
        named(record.kind()).ifPresent(kind -> kind.mustTakeDocuments(record.id()));
    }

    /**
     * What a person finds who types this into the search box, limited to the kinds that they may read. However many kinds
     * there are, those with a table of their own are searched in one statement.
     */
    public List<RecordLine> search(String text, int limitPerKind, Predicate<String> hasRole) {
        List<RecordKind> readable =
                all().stream().filter(kind -> mayRead(kind.name(), hasRole)).toList();
        List<StoredSearch> together = readable.stream()
                .map(RecordKind::searchedTogether)
                .flatMap(Optional::stream)
                .toList();
        Map<String, List<RecordLine>> found = StoredSearch.find(em, together, text, limitPerKind).stream()
                .collect(Collectors.groupingBy(line -> line.ref().kind()));
        return readable.stream()
                .flatMap(kind -> kind.searchedTogether().isPresent()
                        ? found.getOrDefault(kind.name(), List.of()).stream()
                        : kind.searchEverywhere(text, limitPerKind).stream())
                .toList();
    }
}
