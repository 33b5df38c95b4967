package org.imsa.hec.funding.campaign;

/** How the staff ask for campaigns. */
public enum CampaignFilter {
    RUNNING("c.open = true and c.days.first <= :today and (c.days.last is null or c.days.last >= :today)"),
    PLANNED("c.open = true and c.days.first > :today"),
    OVER("c.open = false or c.days.last < :today");

    private final String condition;

    CampaignFilter(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }
}
