package org.imsa.hec.directory.team;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.imsa.hec.kernel.BilingualName;
import org.imsa.hec.kernel.account.AccountContact;
import org.imsa.hec.kernel.account.AccountContacts;
import org.imsa.hec.kernel.record.RecordRef;

/**
 * Puts people on teams and takes them off by what other services decide, such as the assignment of a member to a role. Those
 * services have asked who may decide; it takes part in their transaction.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class TeamPlaces {

    @PersistenceContext(unitName = "directory")
    private EntityManager em;

    @Inject
    private Clock clock;

    @EJB
    private AccountContacts accounts;

    /** From today; who is on the team in this role already stays as they are. */
    public void join(RecordRef record, long personId, BilingualName role) {
        if (place(record, personId, role).isEmpty()) {
            String username =
                    accounts.ofPerson(personId).map(AccountContact::username).orElse(null);
            em.persist(new TeamMember(record, new Whom(username, personId), role, LocalDate.now(clock)));
        }
    }

    /** Today is their last day in this role; harmless if they are not in it. */
    public void leave(RecordRef record, long personId, BilingualName role) {
        place(record, personId, role).ifPresent(member -> member.leave(LocalDate.now(clock), null));
    }

    private Optional<TeamMember> place(RecordRef record, long personId, BilingualName role) {
        return em.createQuery(
                        "select m from TeamMember m where m.record = :record and m.personId = :person",
                        TeamMember.class)
                .setParameter("record", record)
                .setParameter("person", personId)
                .getResultStream()
                .filter(member -> member.isStill(role))
                .findFirst();
    }
}
