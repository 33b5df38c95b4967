package org.imsa.hec.directory.office;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Collection;
import org.imsa.hec.kernel.Aggregate;
import org.imsa.hec.kernel.BilingualName;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.audit.NotAudited;
import org.imsa.hec.kernel.record.RecordRef;

/**
 * An office of an organisation: minister, dean, head of a department. It stays while its holders come and go. One person
 * holds it at a time, unless it is said that several share it, as the deputies of a minister do.
 */
@Entity
@Table(name = "directory_office")
public class Office extends Aggregate {

    @Column(name = "request_id", nullable = false, updatable = false)
    @NotAudited
    private String requestId;

    @Column(name = "organisation_id", nullable = false, updatable = false)
    private Long organisationId;

    @Embedded
    private BilingualName name;

    @Column(name = "shared")
    private boolean shared;

    protected Office() {}

    Office(String requestId, Long organisationId) {
        this.requestId = requestId;
        this.organisationId = organisationId;
    }

    /** Its history is told with that of its organisation. */
    @Override
    public RecordRef ref() {
        return new RecordRef("organisation", organisationId);
    }

    boolean isShared() {
        return shared;
    }

    BilingualName name() {
        return name;
    }

    /** @param several may several people hold it at once? */
    void describe(String latin, String arabic, boolean several) {
        name = BilingualName.of(latin, arabic);
        shared = several;
    }

    /** @throws RuleBroken {@code rule.office.taken} if somebody else holds it on one of these days */
    void mustBeFree(Collection<OfficeHolder> others, OfficeHolder holder) {
        others.stream()
                .filter(other -> other != holder && other.days().overlaps(holder.days()))
                .filter(other -> !shared || other.personId().equals(holder.personId()))
                .findFirst()
                .ifPresent(other -> {
                    throw new RuleBroken("rule.office.taken", name, other.days().first());
                });
    }
}
