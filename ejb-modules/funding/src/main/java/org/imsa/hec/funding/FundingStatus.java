package org.imsa.hec.funding;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Date;
import java.util.logging.Logger;
import org.imsa.hec.funding.ledger.LedgerCheck;
import org.imsa.hec.funding.ledger.LedgerFindings;
import org.imsa.hec.kernel.jmx.StatusBeans;
import org.imsa.hec.kernel.migration.Migrations;

/** Counts for operators, and the check of the ledger at the start and every night. */
@Singleton
@Startup
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class FundingStatus implements FundingStatusMXBean {
    private static final Logger LOG = Logger.getLogger(FundingStatus.class.getName());

    @Resource
    private SessionContext self;

    @PersistenceContext(unitName = "funding")
    private EntityManager em;

    @EJB
    private LedgerCheck check;

    @EJB
    private Migrations migrations;

    private volatile LedgerFindings last;

    @PostConstruct
    void show() {
        migrations.done();
        checkLedger();
        StatusBeans.show("Funding", FundingStatusMXBean.class, self.getBusinessObject(FundingStatusMXBean.class));
    }

    @PreDestroy
    void hide() {
        StatusBeans.hide("Funding");
    }

    @Override
    public long getOpenFunds() {
        return count("select count(f) from Fund f where f.open = true");
    }

    @Override
    public long getGifts() {
        return count("select count(g) from Gift g");
    }

    @Override
    public long getPledges() {
        return count("select count(p) from Pledge p"
                + " where p.status = org.imsa.hec.funding.pledge.PledgeStatus.PROMISED");
    }

    @Override
    public long getGrantsWaiting() {
        return count(
                "select count(g) from Grant g" + " where g.status = org.imsa.hec.funding.grant.GrantStatus.SUBMITTED");
    }

    @Override
    public long getPaymentsWaiting() {
        return count("select count(y) from Payment y"
                + " where y.status = org.imsa.hec.funding.payment.PaymentStatus.REQUESTED");
    }

    @Override
    public long getTransfersWaiting() {
        return count("select count(t) from Transfer t"
                + " where t.status = org.imsa.hec.funding.transfer.TransferStatus.REQUESTED");
    }

    @Override
    public long getClosedMonths() {
        return count("select count(p) from Period p where p.state = org.imsa.hec.funding.period.PeriodState.CLOSED");
    }

    @Override
    public long getEntries() {
        return count("select count(e) from LedgerEntry e");
    }

    @Override
    public boolean isLedgerBalanced() {
        return last.isBalanced();
    }

    @Override
    public Date getLastCheck() {
        return Date.from(last.checkedAt());
    }

    @Override
    public String getFindings() {
        return last.isBalanced() ? "" : last.toString();
    }

    @Override
    @Schedule(hour = "3", persistent = false)
    public void checkLedger() {
        last = check.run();
        if (!last.isBalanced()) {
            LOG.severe(() -> "The ledger does not balance: " + last);
        }
    }

    private long count(String query) {
        return em.createQuery(query, Long.class).getSingleResult();
    }
}
