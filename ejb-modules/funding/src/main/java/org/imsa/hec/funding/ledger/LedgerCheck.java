package org.imsa.hec.funding.ledger;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Currency;
import java.util.stream.Collectors;
import org.imsa.hec.kernel.money.Money;

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
            + " GROUP BY fund_id, currency HAVING " + Balances.RECEIVED + " + " + Balances.TRANSFERRED + " < "
            + Balances.COMMITTED + " + "
            + Balances.PAID + ") overdrawn";

    private static final String GIFTS =
            """
            SELECT COUNT(*) FROM funding_gift g
              LEFT JOIN funding_entry e ON e.idempotency_key = CONCAT('GIFT:gift:', g.id)
              LEFT JOIN funding_entry r ON r.reverses_entry_id = e.id
            WHERE e.id IS NULL OR NOT (e.rate <=> g.rate) OR e.amount <> g.amount OR e.currency <> g.currency OR e.fund_id <> g.fund_id
               OR (g.status = 'REVERSED') <> (r.id IS NOT NULL)""";

    private static final String PAYMENTS =
            """
            SELECT COUNT(*) FROM funding_payment p
              LEFT JOIN funding_entry e ON e.idempotency_key = CONCAT('PAYMENT:payment:', p.id)
              LEFT JOIN funding_entry r ON r.reverses_entry_id = e.id
            WHERE (p.paid_on IS NULL) <> (e.id IS NULL) OR NOT (e.rate <=> p.rate) OR e.amount <> p.amount OR e.currency <> p.currency OR e.grant_id <> p.grant_id
               OR (p.status = 'REVERSED') <> (r.id IS NOT NULL)""";

    private static final String ATTRIBUTIONS =
            """
            SELECT COUNT(*) FROM (
              SELECT p.id FROM funding_payment p LEFT JOIN funding_attribution a ON a.payment_id = p.id
              GROUP BY p.id, p.status, p.amount
              HAVING COALESCE(SUM(a.amount), 0) <> IF(p.status = 'MADE', p.amount, 0)) unattributed""";

    /** By more than half of the last decimal; and what comes or goes in another currency than the dollar has its worth in it. */
    private static final String RATES =
            """
            SELECT COUNT(*) FROM funding_entry e
            WHERE ABS(e.amount - e.original_amount * e.rate) > IF(e.currency IN (%s), 0.5, 0.005)
               OR e.currency <> 'USD' AND e.usd_amount IS NULL AND e.source_kind IN ('gift', 'payment', 'transfer')
                 AND e.debit <> '9200' AND e.credit <> '9200'"""
                    .formatted(Currency.getAvailableCurrencies().stream()
                            .map(Currency::getCurrencyCode)
                            .filter(code -> Money.decimals(code) == 0)
                            .collect(Collectors.joining("', '", "'", "'")));

    private static final String TERMS =
            """
            SELECT COUNT(*) FROM funding_grant g
              JOIN funding_fund f ON f.id = g.fund_id
              JOIN directory_party p ON p.id = g.applicant_id
            WHERE g.status IN ('APPROVED', 'CLOSED')
              AND (f.restriction = 'PURPOSE' AND NOT FIND_IN_SET(g.purpose, f.purposes)
                OR f.restriction = 'BENEFICIARY' AND NOT (g.beneficiary <=> f.beneficiary)
                OR f.restriction = 'ZAKAT' AND (p.kind <> 'PERSON' OR g.eligibility_by IS NULL))""";

    /** Out of the one fund, into the other, and the gifts that moved with it. */
    private static final String TRANSFERS =
            """
            SELECT COUNT(*) FROM funding_transfer t
              LEFT JOIN funding_entry o ON o.idempotency_key = CONCAT('TRANSFER_OUT:transfer:', t.id)
              LEFT JOIN funding_entry i ON i.idempotency_key = CONCAT('TRANSFER_IN:transfer:', t.id)
              LEFT JOIN funding_entry ro ON ro.reverses_entry_id = o.id
              LEFT JOIN funding_entry ri ON ri.reverses_entry_id = i.id
            WHERE (t.status IN ('MADE', 'REVERSED')) <> (o.id IS NOT NULL AND i.id IS NOT NULL)
               OR (t.status = 'REVERSED') <> (ro.id IS NOT NULL AND ri.id IS NOT NULL)
               OR o.fund_id <> t.from_fund_id OR i.fund_id <> t.to_fund_id OR o.event_id <> i.event_id
               OR o.amount <> t.amount OR i.amount <> t.amount OR o.currency <> t.currency OR i.currency <> t.currency
               OR (SELECT COALESCE(SUM(s.amount), 0) FROM funding_transfer_share s WHERE s.transfer_id = t.id)
                 <> IF(t.status = 'MADE', t.amount, 0)""";

    /** What is left of each gift in each fund is not negative, and adds up to what the ledger says is in the fund. */
    private static final String LOTS =
            """
            WITH movement AS (
              SELECT g.fund_id, g.id AS gift_id, g.amount FROM funding_gift g WHERE g.status = 'RECORDED'
              UNION ALL SELECT s.to_fund_id, s.gift_id, s.amount FROM funding_transfer_share s
              UNION ALL SELECT s.from_fund_id, s.gift_id, -s.amount FROM funding_transfer_share s
              UNION ALL SELECT a.fund_id, a.gift_id, -a.amount FROM funding_attribution a)
            SELECT (SELECT COUNT(*) FROM (
                SELECT 1 FROM movement GROUP BY fund_id, gift_id HAVING SUM(amount) < 0) negative)
              + (SELECT COUNT(*) FROM (SELECT fund_id, SUM(amount) AS total FROM movement GROUP BY fund_id) lots
                 JOIN (SELECT fund_id, %s AS total FROM funding_entry GROUP BY fund_id) books
                   ON books.fund_id = lots.fund_id AND books.total <> lots.total)"""
                    .formatted(Balances.RECEIVED + " + " + Balances.TRANSFERRED + " - " + Balances.GRANTS_PAID);

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
                count(TERMS),
                count(RATES),
                count(TRANSFERS),
                count(LOTS));
    }

    private long count(String sql) {
        return ((Number) em.createNativeQuery(sql).getSingleResult()).longValue();
    }
}
