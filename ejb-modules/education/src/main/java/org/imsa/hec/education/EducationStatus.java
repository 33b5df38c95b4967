package org.imsa.hec.education;

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
import org.imsa.hec.education.training.TrainingStatus;
import org.imsa.hec.kernel.jmx.StatusBeans;

/** Counts for operators. */
@Singleton
@Startup
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class EducationStatus implements EducationStatusMXBean {

    @Resource
    private SessionContext self;

    @PersistenceContext(unitName = "education")
    private EntityManager em;

    @PostConstruct
    void show() {
        StatusBeans.show("Education", EducationStatusMXBean.class, self.getBusinessObject(EducationStatusMXBean.class));
    }

    @PreDestroy
    void hide() {
        StatusBeans.hide("Education");
    }

    @Override
    public long getTrainingPlacesOpen() {
        return count(TrainingStatus.OFFERED, TrainingStatus.ACCEPTED, TrainingStatus.VISA_ISSUED);
    }

    @Override
    public long getPhysiciansInTraining() {
        return count(TrainingStatus.IN_TRAINING);
    }

    @Override
    public long getTrainingsCompleted() {
        return count(TrainingStatus.COMPLETED);
    }

    private long count(TrainingStatus... statuses) {
        return em.createQuery("select count(t) from TrainingPlace t where t.status in :statuses", Long.class)
                .setParameter("statuses", List.of(statuses))
                .getSingleResult();
    }
}
