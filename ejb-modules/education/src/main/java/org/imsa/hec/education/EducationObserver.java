package org.imsa.hec.education;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.imsa.hec.directory.api.MergeLog;
import org.imsa.hec.directory.api.PersonsMerged;
import org.imsa.hec.education.training.TrainingOpening;
import org.imsa.hec.funding.api.GrantApproved;
import org.imsa.hec.funding.api.GrantClosed;
import org.imsa.hec.funding.api.GrantPurpose;
import org.imsa.hec.funding.api.GrantWithdrawn;

/** All that this context listens to. Each observer works in the transaction of what it hears. */
@ApplicationScoped
public class EducationObserver {

    @EJB
    private TrainingOpening places;

    @EJB
    private MergeLog merges;

    void grantApproved(@Observes GrantApproved grant) {
        if (grant.purpose() == GrantPurpose.TRAINING) {
            places.openFor(grant);
        }
    }

    void grantWithdrawn(@Observes GrantWithdrawn grant) {
        places.giveUp(grant);
    }

    void grantClosed(@Observes GrantClosed grant) {
        places.askForOutcome(grant);
    }

    void merged(@Observes PersonsMerged merged) {
        merges.repoint(merged, "education");
    }
}
