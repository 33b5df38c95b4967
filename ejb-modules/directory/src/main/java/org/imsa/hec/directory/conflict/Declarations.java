package org.imsa.hec.directory.conflict;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.imsa.hec.directory.api.Conflict;
import org.imsa.hec.directory.api.ConflictDeclared;
import org.imsa.hec.directory.api.ConflictKind;
import org.imsa.hec.directory.api.Conflicts;
import org.imsa.hec.directory.api.Standing;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.account.AccountContacts;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.audit.Activity;
import org.imsa.hec.kernel.audit.Actor;
import org.imsa.hec.kernel.record.RecordRef;

/** Where reviewers and voters declare their interests, each for themselves. */
@Stateless
@Activity
@RolesAllowed(Roles.SIGNED_IN)
public class Declarations {

    @PersistenceContext(unitName = "directory")
    private EntityManager em;

    @EJB
    private Conflicts conflicts;

    @EJB
    private AccountContacts accounts;

    @Inject
    private Event<ConflictDeclared> declared;

    @Inject
    private Clock clock;

    /**
     * The caller has no conflict of interest; said twice it is said once. A conflict that a rule finds is declared instead.
     *
     * @return whether they are free
     * @throws RuleBroken {@code rule.conflict.declared} if they have declared one before
     */
    public boolean none(RecordRef record, Collection<Long> parties) {
        String me = Actor.current().username();
        List<Conflict> found = conflicts.byRule(me, parties);
        Declaration said = orNew(record, me);
        RuleBroken.unless(!said.hasConflict(), "rule.conflict.declared");
        if (!found.isEmpty()) {
            said.isFound(found.get(0).kind());
            declared.fire(new ConflictDeclared(record, me, found.get(0).kind()));
        }
        return found.isEmpty();
    }

    /** The caller has a conflict of interest, whatever they said before. */
    public void conflict(RecordRef record, ConflictKind kind, String text) {
        has(orNew(record, Actor.current().username()), kind, text);
    }

    /** Somebody knows of a conflict that the owner of this account did not declare. */
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.COORDINATOR})
    public void conflictOf(String username, RecordRef record, ConflictKind kind, String text) {
        RuleBroken.unless(accounts.named(username).isPresent(), "rule.account.unknown", username);
        has(orNew(record, username), kind, text);
    }

    /** What was declared; asks no rule. For services. */
    @PermitAll
    public Standing of(String username, RecordRef record) {
        return find(record, username).map(Declaration::standing).orElse(new Standing(false, List.of()));
    }

    private void has(Declaration said, ConflictKind kind, String text) {
        said.has(kind, text, Actor.current().username(), clock.instant());
        declared.fire(new ConflictDeclared(said.ref(), said.username(), kind));
    }

    private Declaration orNew(RecordRef record, String username) {
        return find(record, username).orElseGet(() -> {
            Declaration made = new Declaration(record, username, Actor.current().username(), clock.instant());
            em.persist(made);
            return made;
        });
    }

    private Optional<Declaration> find(RecordRef record, String username) {
        return em.createQuery(
                        "select d from Declaration d where d.record = :record and d.username = :username",
                        Declaration.class)
                .setParameter("record", record)
                .setParameter("username", username)
                .getResultStream()
                .findFirst();
    }
}
