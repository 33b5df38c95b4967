package org.imsa.hec.directory.screening;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.imsa.hec.directory.api.PartyName;
import org.imsa.hec.directory.api.PartySearch;
import org.imsa.hec.directory.party.Party;
import org.imsa.hec.directory.person.Birth;
import org.imsa.hec.directory.person.Person;
import org.imsa.hec.directory.sanctions.ListStore;
import org.imsa.hec.directory.sanctions.Listed;
import org.imsa.hec.directory.sanctions.SanctionsList;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.list.ListQuery;
import org.imsa.hec.kernel.list.Page;
import org.imsa.hec.kernel.list.PageRequest;
import org.imsa.hec.kernel.record.Stored;

/** Shows screenings. */
@Stateless
@RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR, Roles.TREASURER, Roles.AUDITOR})
public class Screenings {
    private static final String FROM = "Screening s join PartyName p on p.id = s.partyId";

    @PersistenceContext(unitName = "directory")
    private EntityManager em;

    @Inject
    private ListStore lists;

    @Resource
    private SessionContext caller;

    /** Sortable by number, party, listed, score, foundAt; the likeliest of those to decide come first. */
    public Page<ScreeningRow> list(ScreeningFilter filter, String search, PageRequest request) {
        ListQuery<ScreeningRow> list = new ListQuery<>(em, ScreeningRow.class, ScreeningRow.SELECT, FROM)
                .when(filter != null, "s.state in :states", "states", filter == null ? null : filter.states())
                .sortable("number", "s.number")
                .sortable("party", "p.nameLatin")
                .sortable("listed", "s.listedName")
                .sortable("score", "s.score")
                .sortable("foundAt", "s.foundAt")
                .inOrder("case when s.decidedAt is null then 0 else 1 end, s.score desc, s.id desc");
        return PartySearch.numberedOrNamed(list, "s.number", "s.partyId", search)
                .page(request);
    }

    /** How many screenings each filter would show, by its name. */
    public Map<String, Long> counts() {
        Map<String, Long> counts = new HashMap<>();
        em.createQuery("select s.state, count(s) from Screening s group by s.state", Object[].class)
                .getResultList()
                .forEach(row -> {
                    for (ScreeningFilter filter : ScreeningFilter.values()) {
                        if (filter.states().contains(row[0])) {
                            counts.merge(filter.name(), (Long) row[1], Long::sum);
                        }
                    }
                });
        return counts;
    }

    /** How this person or organisation stands to the list. One statement. */
    public PartyScreening of(long partyId) {
        List<Object[]> found = em.createQuery(
                        "select d.screenedAt, s, p from Screened d left join Screening s on s.partyId = d.partyId"
                                + " join PartyName p on p.id = d.partyId where d.partyId = :party order by s.id desc",
                        Object[].class)
                .setParameter("party", partyId)
                .getResultList();
        Instant screenedAt = found.isEmpty() ? null : (Instant) found.get(0)[0];
        List<ScreeningRow> rows = found.stream()
                .filter(one -> one[1] != null)
                .map(one -> ((Screening) one[1]).row(((PartyName) one[2]).line()))
                .toList();
        return new PartyScreening(screenedAt, rows);
    }

    /** @throws org.imsa.hec.kernel.RuleBroken {@code rule.record.gone} */
    public ScreeningFile file(long id) {
        Screening screening = Stored.get(em, Screening.class, id);
        Party party = em.find(Party.class, screening.partyId());
        Birth birth = party instanceof Person person ? person.birth() : null;
        Listed listed = lists.entries(screening.listId(), List.of(screening.entryNumber()))
                .get(screening.entryNumber());
        return new ScreeningFile(
                id,
                screening.version(),
                screening.number(),
                screening.state(),
                screening.score(),
                party.line(),
                birth == null ? null : birth.day(),
                birth == null ? null : birth.year(),
                party instanceof Person person ? person.sex() : null,
                party.place().country(),
                party.place().governorate(),
                party.place().city(),
                screening.partyName(),
                screening.listedName(),
                screening.reasons(),
                screening.stillMatches(),
                screening.foundAt(),
                screening.decidedBy(),
                screening.decidedAt(),
                screening.reason(),
                listed,
                em.find(SanctionsList.class, screening.listId()).line(),
                next(screening));
    }

    private Set<ScreeningAction> next(Screening screening) {
        Set<ScreeningAction> next = EnumSet.noneOf(ScreeningAction.class);
        if (caller.isCallerInRole(Roles.COORDINATOR) || caller.isCallerInRole(Roles.ADMINISTRATOR)) {
            if (screening.state() != ScreeningState.CLEARED) {
                next.add(ScreeningAction.CLEAR);
            }
            if (screening.state() != ScreeningState.CONFIRMED) {
                next.add(ScreeningAction.CONFIRM);
            }
        }
        return next;
    }
}
