package org.imsa.hec.funding.campaign;

/** Where a campaign stands in time. */
public enum CampaignState {
    PLANNED,
    RUNNING,
    ENDED,
    CLOSED
}
