package org.imsa.hec.humanitarian.mission;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.imsa.hec.directory.api.Parties;
import org.imsa.hec.directory.api.PartyKind;
import org.imsa.hec.funding.api.GrantApproved;
import org.imsa.hec.funding.api.GrantLinks;
import org.imsa.hec.kernel.number.Numbers;
import org.imsa.hec.kernel.record.Stored;

/** Opens the mission that an approved grant pays for, in the transaction of the approval. Called by the observer alone. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class MissionOpening {

    @PersistenceContext(unitName = "humanitarian")
    private EntityManager em;

    @EJB
    private Parties parties;

    @EJB
    private GrantLinks grantLinks;

    @EJB
    private Numbers numbers;

    /** Told twice of the same grant, it opens one mission. An applicant who is a person leads it, until somebody else is named. */
    public void openFor(GrantApproved grant) {
        if (isOpenFor(grant.grantId()) || grantLinks.isLinked(grant.grantId())) {
            return;
        }
        if (grant.beneficiary() != null) {
            fund(grant);
            return;
        }
        Mission mission = new Mission(numbers.next("MI"), null);
        mission.paidBy(grant.grantId(), grant.grantNumber(), grant.amount());
        mission.describe(new MissionDetails(
                grant.title().latin(),
                grant.title().arabic(),
                grant.hostId(),
                personOrNull(grant.applicantId()),
                grant.period(),
                null,
                null,
                grant.amount(),
                null));
        em.persist(mission);
        grantLinks.link(grant.grantId(), mission.ref(), mission.number());
    }

    /** The grant is for a mission that is there already, beside whatever else pays for it. */
    private void fund(GrantApproved grant) {
        Mission mission = Stored.get(em, Mission.class, grant.beneficiary().id());
        grantLinks.link(grant.grantId(), mission.ref(), mission.number());
    }

    private boolean isOpenFor(long grantId) {
        return em.createQuery("select count(m) from Mission m where m.grantId = :grant", Long.class)
                        .setParameter("grant", grantId)
                        .getSingleResult()
                > 0;
    }

    private Long personOrNull(long party) {
        return parties.find(party)
                .filter(line -> line.kind() == PartyKind.PERSON)
                .map(line -> line.id())
                .orElse(null);
    }
}
