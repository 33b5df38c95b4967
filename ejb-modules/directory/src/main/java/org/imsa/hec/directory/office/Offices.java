package org.imsa.hec.directory.office;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.imsa.hec.kernel.account.Roles;

/** Finds the offices of an organisation and who held them. */
@Stateless
@RolesAllowed(Roles.SIGNED_IN)
public class Offices {

    @PersistenceContext(unitName = "directory")
    private EntityManager em;

    /** All offices with their whole history, in one query. */
    public List<OfficeLine> of(long organisationId) {
        Map<OfficeLine, List<HolderLine>> offices = new LinkedHashMap<>();
        em.createQuery(
                        "select o.id, o.version, o.name.latin, o.name.arabic, o.shared, h.id, h.version, h.personId,"
                                + " p.number, p.nameLatin, p.nameArabic, h.days.first, h.days.last, h.note"
                                + " from Office o left join OfficeHolder h on h.office = o"
                                + " left join PartyName p on p.id = h.personId"
                                + " where o.organisationId = :organisation order by o.id, h.days.first desc, h.id desc",
                        Object[].class)
                .setParameter("organisation", organisationId)
                .getResultStream()
                .forEach(row -> {
                    List<HolderLine> holders = offices.computeIfAbsent(office(row), unused -> new ArrayList<>());
                    if (row[5] != null) {
                        holders.add(holder(row));
                    }
                });
        return offices.entrySet().stream()
                .map(office -> office.getKey().heldBy(office.getValue()))
                .toList();
    }

    private static OfficeLine office(Object[] row) {
        return new OfficeLine((Long) row[0], (Long) row[1], (String) row[2], (String) row[3], (Boolean) row[4]);
    }

    private static HolderLine holder(Object[] row) {
        return new HolderLine(
                (Long) row[5],
                (Long) row[6],
                (Long) row[0],
                (Long) row[7],
                (String) row[8],
                (String) row[9],
                (String) row[10],
                (LocalDate) row[11],
                (LocalDate) row[12],
                (String) row[13]);
    }
}
