package org.imsa.hec.directory.screening;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imsa.hec.directory.api.ScreeningCleared;
import org.imsa.hec.directory.api.ScreeningHit;
import org.imsa.hec.directory.party.Party;
import org.imsa.hec.directory.person.Person;
import org.imsa.hec.directory.screening.Watchlist.Look;
import org.imsa.hec.kernel.Message;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.audit.Activity;
import org.imsa.hec.kernel.number.Numbers;
import org.imsa.hec.kernel.todo.Assignee;
import org.imsa.hec.kernel.todo.Todos;

/**
 * Screens people and organisations against the list in effect. Whoever writes one down or changes one calls it in the same
 * transaction, which costs a few milliseconds: so nobody is ever stored, found and paid before being screened.
 */
@Stateless
@Activity
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Screener {
    /** Kind of the to-do to decide, and key of its label. */
    static final String TO_DECIDE = "todo.screening.decide";

    private static final int DAYS_TO_DECIDE = 3;

    @PersistenceContext(unitName = "directory")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Watchlists watchlists;

    @Inject
    private ScreenedParties screened;

    @Inject
    private Event<ScreeningHit> hit;

    @Inject
    private Event<ScreeningCleared> cleared;

    @EJB
    private Numbers numbers;

    @EJB
    private Todos todos;

    /** Screens a party that was written down or changed in this transaction. Before the first list, nobody is screened. */
    public void screen(Party party) {
        em.flush(); // its version is the new one from here on, and what is found may point at it
        Integer birthYear = party instanceof Person person ? person.birth().year() : null;
        Subject subject = new Subject(
                party.id(),
                party.version(),
                party.kind(),
                party.name().latin(),
                party.name().arabic(),
                birthYear);
        watchlists.current().ifPresent(list -> screen(List.of(subject), list));
    }

    /** The same for many, against this list. @return how many of them have a screening that was opened now */
    public int screen(List<Subject> parties, Watchlist list) {
        Map<Subject, Look> looks = new LinkedHashMap<>();
        parties.forEach(party -> looks.put(party, list.look(party)));
        Set<Long> concerned = known(parties);
        looks.forEach((party, look) -> {
            if (!look.isFree()) {
                concerned.add(party.id());
            }
        });
        Map<Long, List<Screening>> before = before(concerned);
        int opened = 0;
        for (Subject party : parties) {
            if (concerned.contains(party.id())) {
                List<Screening> its = before.getOrDefault(party.id(), List.of());
                opened += note(party, list, looks.get(party), its) ? 1 : 0;
            }
        }
        screened.note(parties, list.listId());
        return opened;
    }

    /** Holds or releases a party whose screenings came from another record or went back to it. */
    public void settle(long partyId) {
        before(List.of(partyId)).getOrDefault(partyId, List.of()).stream()
                .filter(one -> one.state().holds())
                .findFirst()
                .ifPresentOrElse(
                        one -> hit.fire(new ScreeningHit(partyId, one.id(), one.number())),
                        () -> cleared.fire(new ScreeningCleared(partyId)));
    }

    private boolean note(Subject party, Watchlist list, Look look, List<Screening> before) {
        Map<Long, Screening> known = before.stream().collect(Collectors.toMap(Screening::entryNumber, s -> s));
        Stream<Screening> opened = look.readable()
                ? look.matches().stream().flatMap(match -> match(party, list, match, known.remove(match.entryNumber())))
                : unreadable(party, list, known.remove(Screening.NO_ENTRY));
        List<Screening> all = opened.toList();
        known.values().forEach(Screening::noLongerMatches);
        all.forEach(this::tell);
        return !all.isEmpty();
    }

    private Stream<Screening> match(Subject party, Watchlist list, Match match, Screening before) {
        if (before == null) {
            return made(Screening.of(numbers.next("SC"), party, match, list.listId(), clock.instant()));
        }
        return before.foundAgain(match, party, list.listId(), clock.instant()) ? Stream.of(before) : Stream.empty();
    }

    private Stream<Screening> unreadable(Subject party, Watchlist list, Screening before) {
        if (before == null) {
            return made(Screening.unreadable(numbers.next("SC"), party, list.listId(), clock.instant()));
        }
        return before.unreadableAgain(party, list.listId(), clock.instant()) ? Stream.of(before) : Stream.empty();
    }

    private Stream<Screening> made(Screening screening) {
        em.persist(screening);
        return Stream.of(screening);
    }

    private void tell(Screening screening) {
        LocalDate due = LocalDate.now(clock).plusDays(DAYS_TO_DECIDE);
        Message label = Message.of(TO_DECIDE, screening.number(), screening.partyName());
        for (String role : List.of(Roles.COORDINATOR, Roles.ADMINISTRATOR)) {
            todos.open(screening.ref(), TO_DECIDE, label, Assignee.role(role), due);
        }
        hit.fire(new ScreeningHit(screening.partyId(), screening.id(), screening.number()));
    }

    private Set<Long> known(List<Subject> parties) {
        return new HashSet<>(
                em.createQuery("select distinct s.partyId from Screening s where s.partyId in :ids", Long.class)
                        .setParameter("ids", parties.stream().map(Subject::id).toList())
                        .getResultList());
    }

    /** Locked, so that two who screen one party at once do not find the same pair twice. */
    private Map<Long, List<Screening>> before(Collection<Long> parties) {
        return parties.isEmpty()
                ? Map.of()
                : em.createQuery("select s from Screening s where s.partyId in :ids", Screening.class)
                        .setParameter("ids", parties)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getResultStream()
                        .collect(Collectors.groupingBy(Screening::partyId));
    }
}
