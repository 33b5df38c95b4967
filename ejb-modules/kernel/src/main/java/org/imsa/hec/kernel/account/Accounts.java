package org.imsa.hec.kernel.account;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.list.ListQuery;
import org.imsa.hec.kernel.list.Page;
import org.imsa.hec.kernel.list.PageRequest;
import org.imsa.hec.kernel.record.RecordLine;
import org.imsa.hec.kernel.record.RecordRef;

/** Finds and stores accounts, always inside the transaction of a service of this package. */
@ApplicationScoped
class Accounts {
    private static final String MATCHES =
            "a.username like :text or a.name.latin like :text or a.name.arabic like :text or a.email like :text";
    private static final String LINE = "select a.id, a.username, a.name.latin, a.name.arabic from Account a where ";

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject
    private Clock clock;

    void add(Account account) {
        em.persist(account);
        em.flush();
    }

    Account get(long id) {
        Account account = em.find(Account.class, id);
        RuleBroken.unless(account != null, "rule.record.gone");
        return account;
    }

    Optional<Account> named(String username) {
        return byName(username).getResultStream().findFirst();
    }

    /** The same; nobody else can sign in to this account, or change it, until the transaction ends. */
    Optional<Account> lockedByName(String username) {
        return byName(username)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    private TypedQuery<Account> byName(String username) {
        return em.createQuery("select a from Account a where a.username = :username", Account.class)
                .setParameter("username", username);
    }

    boolean areNone() {
        return em.createQuery("select count(a) from Account a", Long.class).getSingleResult() == 0;
    }

    /** Locks the active administrators, so that no two of them can deactivate each other at once. */
    long countActiveAdministrators() {
        return em.createQuery(
                        "select a from Account a where a.active = true and :role member of a.roles", Account.class)
                .setParameter("role", Roles.ADMINISTRATOR)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .size();
    }

    Page<AccountRow> page(AccountFilter filter, PageRequest request) {
        Instant now = clock.instant();
        Page<AccountRow> page = new ListQuery<>(
                        em,
                        AccountRow.class,
                        "new org.imsa.hec.kernel.account.AccountRow(a.id, a.username, a.name.latin, a.name.arabic,"
                                + " a.email, a.active, a.lockedUntil, a.lastSignIn)",
                        "Account a")
                .when(filter.text() != null, MATCHES, "text", like(filter.text()))
                .when(filter.status() == AccountStatus.INACTIVE, "a.active = false")
                .when(filter.status() == AccountStatus.LOCKED, "a.active = true and a.lockedUntil > :now", "now", now)
                .when(
                        filter.status() == AccountStatus.ACTIVE,
                        "a.active = true and (a.lockedUntil is null or a.lockedUntil <= :now)",
                        "now",
                        now)
                .sortable("username", "a.username")
                .sortable("latin", "a.name.latin")
                .sortable("arabic", "a.name.arabic")
                .sortable("lastSignIn", "a.lastSignIn")
                .inOrder("a.username")
                .page(request);
        Map<Long, List<String>> roles =
                roles(page.rows().stream().map(AccountRow::id).toList());
        return new Page<>(
                page.rows().stream()
                        .map(row -> row.with(roles.getOrDefault(row.id(), List.of()), now))
                        .toList(),
                page.total());
    }

    private Map<Long, List<String>> roles(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(
                        "select a.id, r from Account a join a.roles r where a.id in :ids order by r", Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(groupingBy(found -> (Long) found[0], mapping(found -> (String) found[1], toList())));
    }

    Map<Long, RecordLine> lines(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : lines("a.id in :value", ids, Integer.MAX_VALUE).stream()
                        .collect(toMap(line -> line.ref().id(), line -> line));
    }

    List<RecordLine> search(String text, int limit) {
        return lines(MATCHES.replace(":text", ":value") + " order by a.username", like(text), limit);
    }

    Map<String, RecordLine> byUsername(Collection<String> usernames) {
        return usernames.isEmpty()
                ? Map.of()
                : lines("a.username in :value", usernames, Integer.MAX_VALUE).stream()
                        .collect(toMap(RecordLine::number, line -> line));
    }

    /** @param condition on {@code a}, with one parameter {@code :value} */
    List<AccountContact> contacts(String condition, Object value) {
        return em.createQuery(
                        "select " + AccountContact.SELECT + " from Account a where a.active = true and " + condition
                                + " order by a.username",
                        AccountContact.class)
                .setParameter("value", value)
                .getResultList();
    }

    private List<RecordLine> lines(String condition, Object value, int limit) {
        return em.createQuery(LINE + condition, Object[].class)
                .setParameter("value", value)
                .setMaxResults(limit)
                .getResultStream()
                .map(found -> new RecordLine(
                        new RecordRef(Account.KIND, (Long) found[0]), (String) found[1], (String) found[2], (String)
                                found[3]))
                .toList();
    }

    private static String like(String text) {
        return text == null ? null : ListQuery.contains(text);
    }
}
