package org.imsa.hec.funding.campaign;

/** What somebody may do with a campaign now. */
public enum CampaignAction {
    RECORD_GIFT,
    ADD_TEAM,
    BUDGET,
    PUBLISH,
    UNPUBLISH,
    CHANGE,
    CLOSE,
    REOPEN
}
