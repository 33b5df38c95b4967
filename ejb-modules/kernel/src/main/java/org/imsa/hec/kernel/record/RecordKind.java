package org.imsa.hec.kernel.record;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.imsa.hec.kernel.account.Roles;

/**
 * What a context tells the rest of the system about one kind of its records: one CDI bean per kind. From these beans come
 * the search box, links in to-dos and timelines, and the right to read a record's documents.
 */
public interface RecordKind {

    /** The word used in {@link RecordRef#kind()}, such as {@code grant}; also the key {@code kind.<name>} of its label. */
    String name();

    /** Path of its page below the application, without id: {@code /funding/grant.xhtml}. */
    String page();

    /** Roles (see {@link org.imsa.hec.kernel.account.Roles}) that may read such records. */
    Set<String> readers();

    /**
     * May somebody with these roles read this one record? Narrower than {@link #readers} where a record has its own circle,
     * such as a team.
     */
    default boolean mayRead(long id, Predicate<String> hasRole) {
        return readers().stream().anyMatch(hasRole);
    }

    /** Roles that may attach documents to such records and remove them: its readers, save those who only look on. */
    default Set<String> writers() {
        Set<String> writers = new HashSet<>(readers());
        writers.removeAll(Set.of(Roles.AUDITOR, Roles.ASSOCIATE));
        return writers;
    }

    /**
     * May somebody with these roles who may read this one record also attach to it and remove from it? Narrower than {@link
     * #writers} where a record is frozen.
     */
    default boolean mayWrite(long id, Predicate<String> hasRole) {
        return writers().stream().anyMatch(hasRole);
    }

    /**
     * Refuses documents for a record that nobody adds to any more, such as one that was merged into another.
     *
     * @throws org.imsa.hec.kernel.RuleBroken with what became of it
     */
    default void mustTakeDocuments(long id) {}

    /** Number and names of these records, in one query; ids that do not exist are left out. */
    Map<Long, RecordLine> lines(Collection<Long> ids);

    /**
     * At most {@code limit} records that match what a person typed into the search box: names in either script or a
     * reference number.
     */
    List<RecordLine> search(String text, int limit);

    /**
     * The same, for the box that searches everything at once. Kinds that are found by one index are found together by one of
     * them, in one go, and the others of them answer with nothing.
     */
    default List<RecordLine> searchEverywhere(String text, int limit) {
        return search(text, limit);
    }

    /** How the box finds these records in one statement with other kinds; empty if they must be asked for apart. */
    default Optional<StoredSearch> searchedTogether() {
        return Optional.empty();
    }
}
