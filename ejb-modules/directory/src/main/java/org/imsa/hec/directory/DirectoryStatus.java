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
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import org.imsa.hec.directory.api.PartyKind;
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
        return em.createQuery("select l.listDate from SanctionsList l where l.activeMark = 1", LocalDate.class)
                .getResultStream()
                .map(LocalDate::toString)
                .findAny()
                .orElse("");
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
        return em.createQuery("select count(s) from Screening s where s.decidedAt is null", Long.class)
                .getSingleResult();
    }

    private long count(PartyKind kind) {
        return em.createQuery("select count(p) from PartyName p where p.kind = :kind", Long.class)
                .setParameter("kind", kind)
                .getSingleResult();
    }
}
