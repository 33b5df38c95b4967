package org.imsa.hec.kernel.account;

import java.util.List;

/** The roles of the house, by the names used in {@code @RolesAllowed}, in the database and in {@code role.<name>} messages. */
public final class Roles {
    /** Whoever is signed in, with any role or none. */
    public static final String SIGNED_IN = "**";

    public static final String ADMINISTRATOR = "administrator";
    public static final String COORDINATOR = "coordinator";
    public static final String CASE_MANAGER = "case-manager";
    public static final String MEDICAL_REVIEWER = "medical-reviewer";
    public static final String TREASURER = "treasurer";
    public static final String GRANTS_OFFICER = "grants-officer";
    public static final String MISSION_LEAD = "mission-lead";
    public static final String SUPPLY_OFFICER = "supply-officer";
    public static final String EDUCATION_OFFICER = "education-officer";
    public static final String LIAISON_OFFICER = "liaison-officer";
    public static final String COMMITTEE_MEMBER = "committee-member";
    public static final String ASSOCIATE = "associate";
    public static final String AUDITOR = "auditor";

    public static final List<String> ALL = List.of(
            ADMINISTRATOR,
            COORDINATOR,
            CASE_MANAGER,
            MEDICAL_REVIEWER,
            TREASURER,
            GRANTS_OFFICER,
            MISSION_LEAD,
            SUPPLY_OFFICER,
            EDUCATION_OFFICER,
            LIAISON_OFFICER,
            COMMITTEE_MEMBER,
            ASSOCIATE,
            AUDITOR);

    private Roles() {}
}
