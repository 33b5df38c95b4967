package org.imsa.hec.humanitarian.mission;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.imsa.hec.directory.api.PartyLine;
import org.imsa.hec.directory.api.PartyName;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.list.ListQuery;
import org.imsa.hec.kernel.list.Page;
import org.imsa.hec.kernel.list.PageRequest;

/** Finds and lists missions. */
@Stateless
@RolesAllowed(Roles.SIGNED_IN)
public class Missions {

    @PersistenceContext(unitName = "humanitarian")
    private EntityManager em;

    /** Sortable by number, latin, arabic, status, firstDay, budget; the last opened come first. */
    public Page<MissionRow> list(MissionFilter filter, PageRequest request) {
        return query(filter).page(request);
    }

    /** The last missions of this party, in whatever part, for its own page. */
    public List<MissionRow> lastOf(long partyId, int limit) {
        return query(MissionFilter.ofParty(partyId)).first(limit);
    }

    /** How many there are in each status, by its name. */
    public Map<String, Long> counts() {
        Map<String, Long> counts = new HashMap<>();
        List.of(MissionStatus.values()).forEach(status -> counts.put(status.name(), 0L));
        em.createQuery("select m.status, count(m) from Mission m group by m.status", Object[].class)
                .getResultList()
                .forEach(row -> counts.put(((MissionStatus) row[0]).name(), (Long) row[1]));
        return counts;
    }

    private ListQuery<MissionRow> query(MissionFilter filter) {
        return new ListQuery<>(
                        em,
                        MissionRow.class,
                        "new " + MissionRow.class.getName()
                                + "(m.id, m.number, m.title.latin, m.title.arabic, m.status,"
                                + " h.nameLatin, h.nameArabic, l.nameLatin, l.nameArabic,"
                                + " m.days.first, m.days.last, m.governorate, m.budget.amount, m.budget.currency)",
                        "Mission m left join PartyName h on h.id = m.hostId left join PartyName l on l.id = m.leadId")
                .when(
                        filter.text() != null,
                        "m.title.latin like :text or m.title.arabic like :text or m.number like :text",
                        "text",
                        ListQuery.contains(filter.text()))
                .when(filter.status() != null, "m.status = :status", "status", filter.status())
                .when(filter.governorate() != null, "m.governorate = :governorate", "governorate", filter.governorate())
                .when(filter.partyId() != null, "m.hostId = :party or m.leadId = :party", "party", filter.partyId())
                .sortable("number", "m.number")
                .sortable("latin", "coalesce(m.title.latin, m.title.arabic)")
                .sortable("arabic", "coalesce(m.title.arabic, m.title.latin)")
                .sortable("status", "m.status")
                .sortable("firstDay", "m.days.first")
                .sortable("budget", "m.budget.amount")
                .inOrder("m.id desc");
    }

    /**
     * With host and lead, in one statement.
     *
     * @throws RuleBroken {@code rule.record.gone} if there is no such mission
     */
    public MissionFile file(long id) {
        return em.createQuery(
                        "select m, h, l from Mission m left join PartyName h on h.id = m.hostId"
                                + " left join PartyName l on l.id = m.leadId where m.id = :id",
                        Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .map(row -> file((Mission) row[0], line(row[1]), line(row[2])))
                .findAny()
                .orElseThrow(() -> new RuleBroken("rule.record.gone"));
    }

    private static PartyLine line(Object party) {
        return party == null ? null : ((PartyName) party).line();
    }

    private static MissionFile file(Mission mission, PartyLine host, PartyLine lead) {
        return new MissionFile(
                mission.id(),
                mission.version(),
                mission.number(),
                mission.status(),
                mission.details(),
                host,
                lead,
                mission.grantId(),
                mission.grantNumber(),
                mission.report(),
                mission.completedOn(),
                mission.cancelReason());
    }
}
