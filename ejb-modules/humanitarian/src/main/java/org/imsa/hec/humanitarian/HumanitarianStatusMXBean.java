package org.imsa.hec.humanitarian;

/** What an operator sees of humanitarian work. Each figure is one count in the database. */
public interface HumanitarianStatusMXBean {

    /** Missions that are planned, or prepared and not yet under way. */
    long getMissionsPlanned();

    /** Missions whose team is in Iraq. */
    long getMissionsUnderWay();

    /** Missions that have reported. */
    long getMissionsCompleted();
}
