package org.imsa.hec.education;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.imsa.hec.education.training.TrainingOpening;
import org.imsa.hec.funding.api.GrantApproved;
import org.imsa.hec.funding.api.GrantPurpose;

/** All that this context listens to. Each observer works in the transaction of what it hears. */
@ApplicationScoped
public class EducationObserver {

    @EJB
    private TrainingOpening places;

    void grantApproved(@Observes GrantApproved grant) {
        if (grant.purpose() == GrantPurpose.TRAINING) {
            places.openFor(grant);
        }
    }
}
