package org.imsa.hec.directory.team;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.security.enterprise.SecurityContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.imsa.hec.directory.api.Parties;
import org.imsa.hec.directory.api.PartyKind;
import org.imsa.hec.kernel.BilingualName;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.account.AccountContact;
import org.imsa.hec.kernel.account.AccountContacts;
import org.imsa.hec.kernel.account.AccountNames;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.audit.Activity;
import org.imsa.hec.kernel.record.RecordKinds;
import org.imsa.hec.kernel.record.RecordLine;
import org.imsa.hec.kernel.record.RecordRef;
import org.imsa.hec.kernel.record.Stored;
import org.imsa.hec.kernel.time.DateRange;
import org.imsa.hec.kernel.todo.Todos;

/** The teams of records of any kind. Who may read a record sees its team; who may write it changes the team. */
@Stateless
@Activity
@RolesAllowed(Roles.SIGNED_IN)
public class TeamDesk {

    @PersistenceContext(unitName = "directory")
    private EntityManager em;

    @EJB
    private AccountContacts accounts;

    @EJB
    private AccountNames names;

    @EJB
    private Parties parties;

    @EJB
    private Todos todos;

    @Inject
    private RecordKinds kinds;

    @Inject
    private SecurityContext caller;

    @Inject
    private Clock clock;

    /** Those who are on the team first, then those who were; none if the caller may not read the record. */
    public List<TeamRow> of(RecordRef record) {
        if (!kinds.mayRead(record, caller::isCallerInRole)) {
            return List.of();
        }
        List<Object[]> found = em.createQuery(
                        "select m.id, m.username, m.personId, p.nameLatin, p.nameArabic, m.role.latin, m.role.arabic, m.days, m.note"
                                + " from TeamMember m left join PartyName p on p.id = m.personId"
                                + " where m.record = :record"
                                + " order by case when m.days.last is null then 0 else 1 end, m.days.first, m.id",
                        Object[].class)
                .setParameter("record", record)
                .getResultList();
        Map<String, RecordLine> known = names.of(found.stream()
                .filter(row -> row[2] == null)
                .map(row -> (String) row[1])
                .filter(Objects::nonNull)
                .toList());
        return found.stream()
                .map(row -> row(row, row[1] == null ? null : known.get(row[1])))
                .toList();
    }

    /** Whether the caller may change this team. */
    public boolean mayChange(RecordRef record) {
        return kinds.mayWrite(record, caller::isCallerInRole);
    }

    /**
     * Takes somebody on the team from today; who is on it in this role already stays as they are.
     *
     * @param whoId id of an account or of a person of the directory
     * @throws RuleBroken {@code rule.team.notAllowed}, {@code rule.team.nobody}, and what {@link TeamMember} asks
     */
    public void add(RecordRef record, long whoId, BilingualName role) {
        mustBeAllowed(record);
        Whom whom = whom(whoId);
        TeamMember member = new TeamMember(record, whom, role, today());
        boolean isOn = members(record).stream().anyMatch(one -> one.is(whom) && one.isStill(role));
        if (!isOn) {
            em.persist(member);
        }
    }

    /** @throws RuleBroken {@code rule.team.notAllowed}, {@code rule.team.left} */
    public void remove(long memberId) {
        member(memberId).leave(today(), null);
    }

    /**
     * A successor takes a member's role from today, and what the member still has to do about this record.
     *
     * @param successorId id of an account or of a person of the directory
     * @param note what the successor should know
     * @return how many to-dos the successor takes
     * @throws RuleBroken {@code rule.team.sameOne}; {@code rule.team.noAccount} if there are to-dos and the successor has no
     *     account to do them with; and as {@link #add}
     */
    public int handOver(long memberId, long successorId, String note) {
        TeamMember member = member(memberId);
        Whom successor = whom(successorId);
        RuleBroken.unless(!member.is(successor), "rule.team.sameOne");
        member.leave(today(), note);
        add(member.ref(), successorId, member.role());
        return passTodos(member, successor);
    }

    private int passTodos(TeamMember member, Whom successor) {
        String from = member.username();
        boolean hasTodos =
                from != null && todos.of(member.ref()).stream().anyMatch(todo -> from.equals(todo.username()));
        RuleBroken.unless(!hasTodos || successor.username() != null, "rule.team.noAccount");
        return hasTodos ? todos.handOver(member.ref(), from, successor.username()) : 0;
    }

    private TeamMember member(long id) {
        TeamMember member = Stored.get(em, TeamMember.class, id);
        mustBeAllowed(member.ref());
        return member;
    }

    private void mustBeAllowed(RecordRef record) {
        RuleBroken.unless(mayChange(record), "rule.team.notAllowed");
    }

    private List<TeamMember> members(RecordRef record) {
        return em.createQuery("select m from TeamMember m where m.record = :record", TeamMember.class)
                .setParameter("record", record)
                .getResultList();
    }

    private Whom whom(long id) {
        return accounts.find(id).map(Whom::of).orElseGet(() -> {
            parties.mustBe(PartyKind.PERSON, id, "rule.team.nobody");
            return new Whom(accounts.ofPerson(id).map(AccountContact::username).orElse(null), id);
        });
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static TeamRow row(Object[] found, RecordLine account) {
        DateRange days = (DateRange) found[7];
        return new TeamRow(
                (Long) found[0],
                (String) found[1],
                (Long) found[2],
                account == null ? (String) found[3] : account.latin(),
                account == null ? (String) found[4] : account.arabic(),
                BilingualName.of((String) found[5], (String) found[6]),
                days.first(),
                days.last(),
                (String) found[8]);
    }
}
