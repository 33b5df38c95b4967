package org.imsa.hec.humanitarian;

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
import java.util.List;
import org.imsa.hec.humanitarian.mission.MissionStatus;
import org.imsa.hec.kernel.jmx.StatusBeans;

/** Counts for operators. */
@Singleton
@Startup
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class HumanitarianStatus implements HumanitarianStatusMXBean {

    @Resource
    private SessionContext self;

    @PersistenceContext(unitName = "humanitarian")
    private EntityManager em;

    @PostConstruct
    void show() {
        StatusBeans.show(
                "Humanitarian", HumanitarianStatusMXBean.class, self.getBusinessObject(HumanitarianStatusMXBean.class));
    }

    @PreDestroy
    void hide() {
        StatusBeans.hide("Humanitarian");
    }

    @Override
    public long getMissionsPlanned() {
        return count(MissionStatus.PLANNED, MissionStatus.PREPARED);
    }

    @Override
    public long getMissionsUnderWay() {
        return count(MissionStatus.UNDER_WAY);
    }

    @Override
    public long getMissionsCompleted() {
        return count(MissionStatus.COMPLETED);
    }

    private long count(MissionStatus... statuses) {
        return em.createQuery("select count(m) from Mission m where m.status in :statuses", Long.class)
                .setParameter("statuses", List.of(statuses))
                .getSingleResult();
    }
}
