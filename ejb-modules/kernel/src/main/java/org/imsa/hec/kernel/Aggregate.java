package org.imsa.hec.kernel;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import org.imsa.hec.kernel.record.RecordRef;

/**
 * What every stored thing that a person can change has in common: an id that is unique in the whole system (one sequence
 * for all tables, so an id alone names a record in the audit trail), and a version for optimistic locking.
 *
 * <p>Every insert, change and removal of an aggregate is written to the audit trail by {@code kernel.audit}; nothing in a
 * service has to ask for it.
 */
@MappedSuperclass
public abstract class Aggregate {

    @Id
    @SequenceGenerator(name = "hec_id", sequenceName = "hec_id", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "hec_id")
    private Long id;

    @Version
    @Column(nullable = false)
    private long version;

    public Long id() {
        return id;
    }

    public long version() {
        return version;
    }

    /** Which record a person would say this belongs to; a part answers with its whole. */
    public abstract RecordRef ref();

    /**
     * Refuses a change that was begun on an older state of this record.
     *
     * @param seen the version that the user's screen was filled from
     * @throws RecordChanged if somebody else has saved since
     */
    public void mustBeAt(long seen) {
        if (seen != version) {
            throw new RecordChanged(ref());
        }
    }

    @Override
    public final boolean equals(Object other) {
        return this == other || (other instanceof Aggregate that && id != null && id.equals(that.id));
    }

    @Override
    public final int hashCode() {
        return id == null ? System.identityHashCode(this) : id.hashCode();
    }
}
