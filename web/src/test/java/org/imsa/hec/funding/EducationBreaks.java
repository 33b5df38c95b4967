package org.imsa.hec.funding;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import org.imsa.hec.funding.api.GrantApproved;

/** Fails after education has opened its record, for the grants that ask for it by their title. */
@ApplicationScoped
public class EducationBreaks {
    static final String TITLE = "Education breaks";

    void fail(@Observes @Priority(Interceptor.Priority.APPLICATION + 1000) GrantApproved grant) {
        if (grant.title().latin().startsWith(TITLE)) {
            throw new IllegalStateException("The record of " + grant.grantNumber() + " cannot be made.");
        }
    }
}
