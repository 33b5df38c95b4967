package org.imsa.hec.directory.office;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.imsa.hec.directory.api.Parties;
import org.imsa.hec.directory.api.PartyKind;
import org.imsa.hec.directory.organisation.Organisation;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.audit.Activity;
import org.imsa.hec.kernel.record.Stored;

/** Where the offices of organisations are written down, and who holds them. */
@Stateless
@Activity
@RolesAllowed({Roles.ADMINISTRATOR, Roles.COORDINATOR, Roles.TREASURER, Roles.GRANTS_OFFICER, Roles.LIAISON_OFFICER})
public class OfficeDesk {

    @PersistenceContext(unitName = "directory")
    private EntityManager em;

    @EJB
    private Parties parties;

    /**
     * @param request of the form; sent twice, it answers with the office made the first time
     * @param shared may several people hold it at once?
     * @return id of the office
     */
    public long open(UUID request, long organisationId, String latin, String arabic, boolean shared) {
        return Stored.madeBy(em, Office.class, request)
                .orElseGet(() -> make(request, organisationId, latin, arabic, shared));
    }

    /** Sets the title right, and whether it is shared. @param seen version that the form was filled from */
    public void change(long officeId, long seen, String latin, String arabic, boolean shared) {
        Office office = Stored.get(em, Office.class, officeId, seen);
        office.describe(latin, arabic, shared);
        List<OfficeHolder> holders = holders(office);
        holders.forEach(holder -> office.mustBeFree(holders, holder));
    }

    /**
     * Somebody holds the office from this day on, or held it.
     *
     * @param last null while they hold it
     * @throws RuleBroken {@code rule.office.taken} if another holds it then and it is not shared, {@code rule.dates.order}
     */
    public long appoint(long officeId, Long personId, LocalDate first, LocalDate last, String note) {
        Office office = Stored.get(em, Office.class, officeId);
        RuleBroken.unless(personId != null, "rule.office.holderIsPerson");
        parties.mustBe(PartyKind.PERSON, personId, "rule.office.holderIsPerson");
        em.lock(office, LockModeType.OPTIMISTIC_FORCE_INCREMENT); // two at once would not see each other
        OfficeHolder holder = new OfficeHolder(office, personId);
        holder.holds(first, last, note);
        office.mustBeFree(holders(office), holder);
        em.persist(holder);
        return holder.id();
    }

    /** Sets the days right, such as the last one when the holder leaves. @param seen version that the form was filled from */
    public void correct(long holderId, long seen, LocalDate first, LocalDate last, String note) {
        OfficeHolder holder = Stored.get(em, OfficeHolder.class, holderId, seen);
        em.lock(holder.office(), LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        holder.holds(first, last, note);
        holder.office().mustBeFree(holders(holder.office()), holder);
    }

    private long make(UUID request, long organisationId, String latin, String arabic, boolean shared) {
        Stored.get(em, Organisation.class, organisationId).mustStandForItself();
        Office office = new Office(request.toString(), organisationId);
        office.describe(latin, arabic, shared);
        em.persist(office);
        return office.id();
    }

    private List<OfficeHolder> holders(Office office) {
        return em.createQuery("select h from OfficeHolder h where h.office = :office", OfficeHolder.class)
                .setParameter("office", office)
                .getResultList();
    }
}
