package org.imsa.hec.education.training;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.imsa.hec.directory.api.Parties;
import org.imsa.hec.directory.api.PartyLine;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.list.ListQuery;
import org.imsa.hec.kernel.list.Page;
import org.imsa.hec.kernel.list.PageRequest;
import org.imsa.hec.kernel.record.Stored;

/** Finds and lists training places. */
@Stateless
@RolesAllowed(Roles.SIGNED_IN)
public class TrainingPlaces {

    @PersistenceContext(unitName = "education")
    private EntityManager em;

    @EJB
    private Parties parties;

    /** Sortable by number, latin, arabic, status, format, firstDay; the last opened come first. */
    public Page<TrainingRow> list(TrainingFilter filter, PageRequest request) {
        return query(filter).page(request);
    }

    /** The last training places of this party, in whatever part, for its own page. */
    public List<TrainingRow> lastOf(long partyId, int limit) {
        return query(TrainingFilter.ofParty(partyId)).first(limit);
    }

    /** How many there are in each status, by its name. */
    public Map<String, Long> counts() {
        Map<String, Long> counts = new HashMap<>();
        List.of(TrainingStatus.values()).forEach(status -> counts.put(status.name(), 0L));
        em.createQuery("select t.status, count(t) from TrainingPlace t group by t.status", Object[].class)
                .getResultList()
                .forEach(row -> counts.put(((TrainingStatus) row[0]).name(), (Long) row[1]));
        return counts;
    }

    private ListQuery<TrainingRow> query(TrainingFilter filter) {
        return new ListQuery<>(
                        em,
                        TrainingRow.class,
                        "new " + TrainingRow.class.getName()
                                + "(t.id, t.number, t.title.latin, t.title.arabic, t.status,"
                                + " t.format, p.nameLatin, p.nameArabic, h.nameLatin, h.nameArabic,"
                                + " t.days.first, t.days.last)",
                        "TrainingPlace t left join PartyName p on p.id = t.traineeId"
                                + " left join PartyName h on h.id = t.hostId")
                .when(
                        filter.text() != null,
                        "t.title.latin like :text or t.title.arabic like :text or t.number like :text",
                        "text",
                        ListQuery.contains(filter.text()))
                .when(filter.status() != null, "t.status = :status", "status", filter.status())
                .when(filter.format() != null, "t.format = :format", "format", filter.format())
                .when(filter.partyId() != null, "t.traineeId = :party or t.hostId = :party", "party", filter.partyId())
                .sortable("number", "t.number")
                .sortable("latin", "coalesce(t.title.latin, t.title.arabic)")
                .sortable("arabic", "coalesce(t.title.arabic, t.title.latin)")
                .sortable("status", "t.status")
                .sortable("format", "t.format")
                .sortable("firstDay", "t.days.first")
                .inOrder("t.id desc");
    }

    /** @throws RuleBroken {@code rule.record.gone} if there is no such training place */
    public TrainingFile file(long id) {
        TrainingPlace place = Stored.get(em, TrainingPlace.class, id);
        TrainingDetails details = place.details();
        Map<Long, PartyLine> names = parties.lines(Arrays.asList(details.traineeId(), details.hostId()));
        return new TrainingFile(
                place.id(),
                place.version(),
                place.number(),
                place.status(),
                details,
                names.get(details.traineeId()),
                names.get(details.hostId()),
                place.visaIssuedOn(),
                place.grantId(),
                place.grantNumber(),
                place.award(),
                place.outcome(),
                place.completedOn(),
                place.withdrawalReason());
    }
}
