package org.imsa.hec.funding.ledger;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.money.Money;

/** All accounts with their debits and credits: the sums of both are the same in every currency. */
@Stateless
@RolesAllowed({Roles.TREASURER, Roles.COORDINATOR, Roles.AUDITOR})
public class TrialBalance {

    private static final String ROWS =
            """
            SELECT a.code, a.name_latin, a.name_arabic, s.currency, SUM(s.debits), SUM(s.credits), h.code, h.name_latin,
              h.name_arabic
            FROM (SELECT debit AS code, currency, amount AS debits, 0 AS credits FROM funding_entry WHERE entry_day <= ?1
                  UNION ALL
                  SELECT credit, currency, 0, amount FROM funding_entry WHERE entry_day <= ?1) s
            JOIN funding_account a ON a.code = s.code
            LEFT JOIN funding_account h ON h.code = a.heading_code
            GROUP BY a.code, a.name_latin, a.name_arabic, s.currency, h.code, h.name_latin, h.name_arabic
            ORDER BY s.currency, COALESCE(h.code, a.code), a.code""";

    @PersistenceContext(unitName = "funding")
    private EntityManager em;

    /**
     * One row for each account and currency, in the order of currencies, headings and codes.
     *
     * @param asOf the last day that counts
     */
    @SuppressWarnings("unchecked")
    public List<TrialBalanceRow> rows(LocalDate asOf) {
        List<Object[]> found = em.createNativeQuery(ROWS).setParameter(1, asOf).getResultList();
        return found.stream()
                .map(row -> new TrialBalanceRow(
                        (String) row[0],
                        (String) row[1],
                        (String) row[2],
                        (String) row[6],
                        (String) row[7],
                        (String) row[8],
                        Money.of((BigDecimal) row[4], row[3].toString()),
                        Money.of((BigDecimal) row[5], row[3].toString())))
                .toList();
    }
}
