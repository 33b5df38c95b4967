package org.imsa.hec.directory.api;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.imsa.hec.directory.conflict.Declarations;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.account.AccountContact;
import org.imsa.hec.kernel.account.AccountContacts;
import org.imsa.hec.kernel.record.RecordRef;

/**
 * Who may decide about a record: whoever has declared before the first view that they have no conflict of interest, and has
 * none by the rules either. A page that shows a record to reviewers or voters asks {@link #standing}, and shows {@code
 * hec:declare} instead of the contents until it is free; a service that takes their word calls {@link #mustBeFree}.
 */
@Stateless
@PermitAll
public class Conflicts {

    @EJB
    private Declarations declarations;

    @EJB
    private AccountContacts accounts;

    @Inject
    @Any
    private Instance<ConflictRule> rules;

    @Inject
    private Clock clock;

    /** @param parties people and organisations that the record is about */
    public Standing standing(String username, RecordRef record, Collection<Long> parties) {
        Standing said = declarations.of(username, record);
        List<Conflict> conflicts = new ArrayList<>(said.conflicts());
        conflicts.addAll(byRule(username, parties));
        return new Standing(said.declared(), conflicts);
    }

    /** What the rules find, whatever was declared; nothing for an account that is not linked to a person. */
    public List<Conflict> byRule(String username, Collection<Long> parties) {
        Long person = parties.isEmpty()
                ? null
                : accounts.named(username).map(AccountContact::personId).orElse(null);
        return person == null
                ? List.of()
                : rules.stream()
                        .flatMap(rule -> rule.find(person, parties, LocalDate.now(clock)).stream())
                        .distinct()
                        .toList();
    }

    /**
     * The caller says that they have no conflict of interest; a conflict that a rule finds is declared instead. For services
     * of other contexts, whose records have no ballot.
     *
     * @return whether they are free
     */
    public boolean declareNone(RecordRef record, Collection<Long> parties) {
        return declarations.none(record, parties);
    }

    /** The caller has a conflict of interest. For services of other contexts, whose records have no ballot. */
    public void declare(RecordRef record, ConflictKind kind, String because) {
        declarations.conflict(record, kind, because);
    }

    /** @throws RuleBroken {@code rule.conflict.found} with its kind, {@code rule.conflict.undeclared} */
    public void mustBeFree(String username, RecordRef record, Collection<Long> parties) {
        Standing standing = standing(username, record, parties);
        standing.conflicts().stream().findFirst().ifPresent(conflict -> {
            throw new RuleBroken("rule.conflict.found", conflict.kind());
        });
        RuleBroken.unless(standing.declared(), "rule.conflict.undeclared");
    }
}
