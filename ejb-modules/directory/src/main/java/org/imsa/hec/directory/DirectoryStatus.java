package org.imsa.hec.directory;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.imsa.hec.directory.api.PartyKind;
import org.imsa.hec.directory.screening.ScreeningState;
import org.imsa.hec.kernel.jmx.StatusBeans;

/** Counts for operators. */
@Singleton
@Startup
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class DirectoryStatus implements DirectoryStatusMXBean {

    @Resource
    private SessionContext self;

    @PersistenceContext(unitName = "directory")
    private EntityManager em;

    @Inject
    private Clock clock;

    @PostConstruct
    void show() {
        StatusBeans.show("Directory", DirectoryStatusMXBean.class, self.getBusinessObject(DirectoryStatusMXBean.class));
    }

    @PreDestroy
    void hide() {
        StatusBeans.hide("Directory");
    }

    @Override
    public long getPeople() {
        return count(PartyKind.PERSON);
    }

    @Override
    public long getOrganisations() {
        return count(PartyKind.ORGANISATION);
    }

    @Override
    public String getSanctionsListDate() {
        return listDate().map(LocalDate::toString).orElse("");
    }

    @Override
    public long getSanctionsListAgeDays() {
        return listDate()
                .map(day -> ChronoUnit.DAYS.between(day, LocalDate.now(clock)))
                .orElse(-1L);
    }

    private Optional<LocalDate> listDate() {
        return em.createQuery("select l.listDate from SanctionsList l where l.activeMark = 1", LocalDate.class)
                .getResultStream()
                .findAny();
    }

    @Override
    public long getSanctionsEntries() {
        return em.createQuery("select l.entries from SanctionsList l where l.activeMark = 1", Integer.class)
                .getResultStream()
                .findAny()
                .orElse(0);
    }

    @Override
    public long getOpenScreenings() {
        return getPossibleMatches() + getUnreadableNames();
    }

    @Override
    public long getPossibleMatches() {
        return count(ScreeningState.POSSIBLE);
    }

    @Override
    public long getUnreadableNames() {
        return count(ScreeningState.UNREADABLE);
    }

    @Override
    public long getConfirmedMatches() {
        return count(ScreeningState.CONFIRMED);
    }

    @Override
    public String getLastScreenedAt() {
        return em.createQuery("select s.screenedAt from Screened s order by s.screenedAt desc", Instant.class)
                .setMaxResults(1)
                .getResultStream()
                .map(Instant::toString)
                .findAny()
                .orElse("");
    }

    private long count(ScreeningState state) {
        return em.createQuery("select count(s) from Screening s where s.state = :state", Long.class)
                .setParameter("state", state)
                .getSingleResult();
    }

    private long count(PartyKind kind) {
        return em.createQuery("select count(p) from PartyName p where p.kind = :kind", Long.class)
                .setParameter("kind", kind)
                .getSingleResult();
    }
}
