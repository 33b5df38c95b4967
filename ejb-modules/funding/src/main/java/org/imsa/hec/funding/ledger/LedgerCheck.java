package org.imsa.hec.funding.ledger;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/**
 * Proves from the stored rows what the desks keep up: the ledger balances, no fund is overdrawn, and gifts, payments and
 * attributions say the same as the ledger. Run every night, and by an operator at will.
 */
@Stateless
@PermitAll
public class LedgerCheck {

    private static final String UNBALANCED =
            """
            SELECT COUNT(*) FROM (
              SELECT currency FROM (
                SELECT currency, amount FROM funding_entry e JOIN funding_account a ON a.code = e.debit
                UNION ALL
                SELECT currency, -amount FROM funding_entry e JOIN funding_account a ON a.code = e.credit) sides
              GROUP BY currency HAVING SUM(amount) <> 0) unbalanced""";

    private static final String OVERDRAWN = "SELECT COUNT(*) FROM (SELECT fund_id FROM funding_entry"
            + " GROUP BY fund_id, currency HAVING " + Balances.RECEIVED + " < " + Balances.COMMITTED + " + "
            + Balances.PAID + ") overdrawn";

    private static final String GIFTS =
            """
            SELECT COUNT(*) FROM funding_gift g
              LEFT JOIN funding_entry e ON e.idempotency_key = CONCAT('GIFT:gift:', g.id)
              LEFT JOIN funding_entry r ON r.reverses_entry_id = e.id
            WHERE e.id IS NULL OR e.amount <> g.amount OR e.currency <> g.currency OR e.fund_id <> g.fund_id
               OR (g.status = 'REVERSED') <> (r.id IS NOT NULL)""";

    private static final String PAYMENTS =
            """
            SELECT COUNT(*) FROM funding_payment p
              LEFT JOIN funding_entry e ON e.idempotency_key = CONCAT('PAYMENT:payment:', p.id)
              LEFT JOIN funding_entry r ON r.reverses_entry_id = e.id
            WHERE e.id IS NULL OR e.amount <> p.amount OR e.currency <> p.currency OR e.grant_id <> p.grant_id
               OR (p.status = 'REVERSED') <> (r.id IS NOT NULL)""";

    private static final String ATTRIBUTIONS =
            """
            SELECT COUNT(*) FROM (
              SELECT p.id FROM funding_payment p LEFT JOIN funding_attribution a ON a.payment_id = p.id
              GROUP BY p.id, p.status, p.amount
              HAVING COALESCE(SUM(a.amount), 0) <> IF(p.status = 'MADE', p.amount, 0)) unattributed""";

    private static final String TERMS =
            """
            SELECT COUNT(*) FROM funding_grant g
              JOIN funding_fund f ON f.id = g.fund_id
              JOIN directory_party p ON p.id = g.applicant_id
            WHERE g.status IN ('APPROVED', 'CLOSED')
              AND (f.restriction = 'PURPOSE' AND NOT FIND_IN_SET(g.purpose, f.purposes)
                OR f.restriction = 'BENEFICIARY' AND NOT (g.beneficiary <=> f.beneficiary)
                OR f.restriction = 'ZAKAT' AND (p.kind <> 'PERSON' OR g.eligibility_by IS NULL))""";

    private static final String CLOSED_MONTHS =
            """
            SELECT COUNT(*) FROM funding_entry e JOIN funding_period p ON p.last_day = e.period
            WHERE p.state = 'CLOSED' AND e.recorded_at > p.closed_at""";

    @PersistenceContext(unitName = "funding")
    private EntityManager em;

    @Inject
    private Clock clock;

    public LedgerFindings run() {
        return new LedgerFindings(
                clock.instant(),
                count(UNBALANCED),
                count(OVERDRAWN),
                count(GIFTS),
                count(PAYMENTS),
                count(ATTRIBUTIONS),
                count(CLOSED_MONTHS),
                count(TERMS));
    }

    private long count(String sql) {
        return ((Number) em.createNativeQuery(sql).getSingleResult()).longValue();
    }
}
