package org.imsa.hec.humanitarian;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.imsa.hec.directory.api.MergeLog;
import org.imsa.hec.directory.api.PersonsMerged;
import org.imsa.hec.funding.api.GrantApproved;
import org.imsa.hec.funding.api.GrantClosed;
import org.imsa.hec.funding.api.GrantPurpose;
import org.imsa.hec.funding.api.GrantWithdrawn;
import org.imsa.hec.humanitarian.mission.MissionOpening;

/** All that this context listens to. Each observer works in the transaction of what it hears. */
@ApplicationScoped
public class HumanitarianObserver {

    @EJB
    private MissionOpening missions;

    @EJB
    private MergeLog merges;

    void grantApproved(@Observes GrantApproved grant) {
        if (grant.purpose() == GrantPurpose.MISSION) {
            missions.openFor(grant);
        }
    }

    void grantWithdrawn(@Observes GrantWithdrawn grant) {
        missions.giveUp(grant);
    }

    void grantClosed(@Observes GrantClosed grant) {
        missions.askForReport(grant);
    }

    void merged(@Observes PersonsMerged merged) {
        merges.repoint(merged, "humanitarian");
    }
}
