package org.imsa.hec.funding.ledger;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.List;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.money.Money;

/** All accounts with their debits and credits: the sums of both are the same in every currency. */
@Stateless
@RolesAllowed({Roles.TREASURER, Roles.COORDINATOR, Roles.AUDITOR})
public class TrialBalance {

    private static final String ROWS =
            """
            SELECT a.code, a.name_latin, a.name_arabic, s.currency, SUM(s.debits), SUM(s.credits)
            FROM (SELECT debit AS code, currency, amount AS debits, 0 AS credits FROM funding_entry
                  UNION ALL
                  SELECT credit, currency, 0, amount FROM funding_entry) s
            JOIN funding_account a ON a.code = s.code
            GROUP BY a.code, a.name_latin, a.name_arabic, s.currency
            ORDER BY s.currency, a.code""";

    @PersistenceContext(unitName = "funding")
    private EntityManager em;

    /** One row for each account and currency, in the order of currencies and codes. */
    @SuppressWarnings("unchecked")
    public List<TrialBalanceRow> rows() {
        List<Object[]> found = em.createNativeQuery(ROWS).getResultList();
        return found.stream()
                .map(row -> new TrialBalanceRow(
                        row[0].toString(),
                        row[1].toString(),
                        row[2].toString(),
                        Money.of((BigDecimal) row[4], row[3].toString()),
                        Money.of((BigDecimal) row[5], row[3].toString())))
                .toList();
    }
}
