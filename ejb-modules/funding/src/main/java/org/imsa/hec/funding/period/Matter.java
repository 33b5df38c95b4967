package org.imsa.hec.funding.period;

/** What somebody looks at before a month is closed: how often it is still open, in SQL with {@code ?1} for its last day. */
public enum Matter {
    /** Months before it that have entries and are open. */
    EARLIER_MONTHS(
            "/funding/periods.xhtml",
            "SELECT COUNT(*) FROM funding_period p WHERE p.state = 'OPEN' AND p.last_day < ?1"
                    + " AND EXISTS (SELECT 1 FROM funding_entry e WHERE e.period = p.last_day)"),
    /** Applications submitted by its last day that nobody has decided. */
    UNDECIDED_GRANTS(
            "/funding/grants.xhtml",
            "SELECT COUNT(*) FROM funding_grant g WHERE g.status = 'SUBMITTED' AND g.submitted_at < ?1 + INTERVAL 1 DAY"),
    /** Approved grants whose time was over by its last day and that were not closed. */
    ENDED_GRANTS(
            "/funding/grants.xhtml",
            "SELECT COUNT(*) FROM funding_grant g WHERE g.status = 'APPROVED' AND g.last_day <= ?1"),
    /** Transfers asked for by its last day that nobody has decided. */
    UNDECIDED_TRANSFERS(
            "/funding/transfers.xhtml",
            "SELECT COUNT(*) FROM funding_transfer t WHERE t.status = 'REQUESTED'"
                    + " AND t.requested_at < ?1 + INTERVAL 1 DAY"),
    /** Gifts of the month without a reference of a bank or donation site, save cash: not to be found on a statement. */
    GIFTS_WITHOUT_REFERENCE(
            "/funding/gifts.xhtml",
            "SELECT COUNT(*) FROM funding_gift g WHERE g.status = 'RECORDED' AND g.method <> 'CASH'"
                    + " AND g.external_reference IS NULL AND LAST_DAY(g.received_on) = ?1");

    private final String page;
    private final String count;

    Matter(String page, String count) {
        this.page = page;
        this.count = count;
    }

    /** Where it is settled. */
    public String page() {
        return page;
    }

    String count() {
        return "(" + count + ")";
    }
}
