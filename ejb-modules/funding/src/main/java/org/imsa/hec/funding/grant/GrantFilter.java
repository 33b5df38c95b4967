package org.imsa.hec.funding.grant;

import java.util.Set;

/** How the staff ask for grants. */
public enum GrantFilter {
    /** Submitted by somebody else: the caller may decide. */
    WAITING_FOR_ME(GrantStatus.SUBMITTED),
    DRAFTS(GrantStatus.DRAFT),
    UNDER_REVIEW(GrantStatus.SUBMITTED),
    APPROVED(GrantStatus.APPROVED),
    NOT_GRANTED(GrantStatus.REFUSED, GrantStatus.WITHDRAWN),
    CLOSED(GrantStatus.CLOSED);

    private final Set<GrantStatus> states;

    GrantFilter(GrantStatus... states) {
        this.states = Set.of(states);
    }

    Set<GrantStatus> states() {
        return states;
    }
}
