package org.imsa.hec.directory.person;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/** One line of a list that belongs to a person; its changes are told in the audit trail as changes of the person. */
@MappedSuperclass
abstract class PersonEntry<T> {

    @Id
    @SequenceGenerator(name = "hec_id_entry", sequenceName = "hec_id", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "hec_id_entry")
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "person_id", updatable = false)
    private Person person;

    @Column(name = "position")
    private int position;

    protected PersonEntry() {}

    PersonEntry(Person person, int position) {
        this.person = person;
        this.position = position;
    }

    int position() {
        return position;
    }

    /** What the line says. */
    abstract T said();

    /** In their order, in which a query that joins them does not bring them. */
    static <T> List<T> said(List<? extends PersonEntry<T>> entries) {
        return entries.stream()
                .sorted(Comparator.comparingInt(entry -> entry.position()))
                .map(PersonEntry::said)
                .toList();
    }

    /** Writes these lines in place of those that are known, unless they say the same. */
    static <T, E extends PersonEntry<T>> void replace(List<E> known, List<T> now, BiFunction<T, Integer, E> entry) {
        if (!said(known).equals(now)) {
            known.clear();
            IntStream.range(0, now.size())
                    .mapToObj(position -> entry.apply(now.get(position), position))
                    .forEach(known::add);
        }
    }

    @Override
    public String toString() {
        return said().toString();
    }
}
