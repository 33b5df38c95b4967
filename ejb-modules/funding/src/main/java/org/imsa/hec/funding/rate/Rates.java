package org.imsa.hec.funding.rate;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.imsa.hec.funding.Days;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.list.ListQuery;
import org.imsa.hec.kernel.list.Page;
import org.imsa.hec.kernel.list.PageRequest;
import org.imsa.hec.kernel.list.Typed;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.record.Stored;

/** Shows exchange rates, and converts by them. */
@Stateless
@RolesAllowed({
    Roles.TREASURER,
    Roles.GRANTS_OFFICER,
    Roles.COORDINATOR,
    Roles.COMMITTEE_MEMBER,
    Roles.AUDITOR,
    Roles.ADMINISTRATOR
})
public class Rates {
    private static final String ROW = "new org.imsa.hec.funding.rate.RateRow(r.id, r.number, r.currency, r.day, r.rate,"
            + " r.source, r.enteredBy, r.enteredAt)";

    @PersistenceContext(unitName = "funding")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext caller;

    /**
     * @param currency only of this one; null for all
     * @param filter null for all
     */
    public Page<RateRow> list(String currency, RateFilter filter, String search, PageRequest request) {
        Typed typed = new Typed(search);
        LocalDate today = Days.today(clock);
        LocalDate since = filter == RateFilter.THIS_MONTH ? today.withDayOfMonth(1) : today.withDayOfYear(1);
        return new ListQuery<>(em, RateRow.class, ROW, "Rate r")
                .when(currency != null, "r.currency = :currency", "currency", currency)
                .when(filter != null, "r.day >= :since", "since", since)
                .when(typed.isNumber(), "r.number like :number", "number", typed.asNumber())
                .when(typed.isWords(), "r.currency like :words or r.source like :words", "words", typed.anywhere())
                .sortable("day", "r.day")
                .sortable("currency", "r.currency")
                .sortable("rate", "r.rate")
                .sortable("source", "r.source")
                .inOrder("r.day desc, r.currency, r.id")
                .page(request);
    }

    /** @throws org.imsa.hec.kernel.RuleBroken {@code rule.record.gone} */
    public RateFile file(long id) {
        return Stored.get(em, Rate.class, id).file(caller.isCallerInRole(Roles.TREASURER));
    }

    /**
     * What this is in the currency of a fund, by the rates of the day. For desks.
     *
     * @throws org.imsa.hec.kernel.RuleBroken {@code rule.rate.missing} with the currency and the day
     */
    @PermitAll
    public Exchange exchange(Money original, String currency, LocalDate day) {
        return table(List.of(original.currency(), currency), List.of(day)).exchange(original, currency, day);
    }

    /** The rates of these currencies on these days, in one statement or none. */
    @PermitAll
    public RateTable table(Collection<String> currencies, Collection<LocalDate> days) {
        Set<String> others = new HashSet<>(currencies);
        others.remove(RateTable.BASE);
        Map<RateTable.Key, BigDecimal> rates = new HashMap<>();
        if (!others.isEmpty() && !days.isEmpty()) {
            em.createQuery(
                            "select r.currency, r.day, r.rate from Rate r where r.currency in :currencies and r.day in :days",
                            Object[].class)
                    .setParameter("currencies", others)
                    .setParameter("days", new HashSet<>(days))
                    .getResultList()
                    .forEach(row ->
                            rates.put(new RateTable.Key((String) row[0], (LocalDate) row[1]), (BigDecimal) row[2]));
        }
        return new RateTable(rates);
    }
}
