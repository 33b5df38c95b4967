package org.imsa.hec.kernel.record;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

    /** Number and names of these records, in one query; ids that do not exist are left out. */
    Map<Long, RecordLine> lines(Collection<Long> ids);

    /**
     * At most {@code limit} records that match what a person typed into the search box: names in either script or a
     * reference number.
     */
    List<RecordLine> search(String text, int limit);
}
