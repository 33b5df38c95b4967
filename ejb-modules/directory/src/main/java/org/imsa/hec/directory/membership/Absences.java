package org.imsa.hec.directory.membership;

import jakarta.persistence.EntityManager;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.time.DateRange;

/** Stores the days on which members cannot help, whoever writes them down. */
record Absences(EntityManager em) {

    void add(Membership membership, DateRange days) {
        membership.mustBeMember();
        em.persist(new Absence(membership.id(), days));
    }

    void remove(Membership membership, long absenceId) {
        Absence absence = em.find(Absence.class, absenceId);
        RuleBroken.unless(absence != null && absence.isOf(membership), "rule.record.gone");
        em.remove(absence);
    }
}
