package org.imsa.hec.directory.api;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.imsa.hec.kernel.record.RecordRef;

/**
 * Who is on the team of a record. A context whose records are for their team alone asks here in {@code
 * RecordKind.mayRead}; the card {@code hec:team} shows and changes the team of any record.
 */
@Stateless
@PermitAll
public class Teams {

    @PersistenceContext(unitName = "directory")
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Is the owner of this account on the team today? */
    public boolean isOn(RecordRef record, String username) {
        return usernames(record).contains(username);
    }

    /** Accounts of those who are on the team today, each once; who left today is off it already. */
    public List<String> usernames(RecordRef record) {
        return em.createQuery(
                        "select distinct m.username from TeamMember m where m.record = :record"
                                + " and m.username is not null and m.days.first <= :today"
                                + " and (m.days.last is null or m.days.last > :today)",
                        String.class)
                .setParameter("record", record)
                .setParameter("today", LocalDate.now(clock))
                .getResultList();
    }
}
