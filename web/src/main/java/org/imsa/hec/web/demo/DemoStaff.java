package org.imsa.hec.web.demo;

import java.util.List;
import org.imsa.hec.kernel.account.Roles;

/** The staff of the demo committee, one for each role. */
record DemoStaff(String username, String latin, String arabic, String language, String timeZone, String role) {
    static final String TREASURER = "layla";
    static final String GRANTS_OFFICER = "omar";
    static final String MEMBER = "sara";
    static final String COORDINATOR = "zaid";
    static final String MISSION_LEAD = "mustafa";
    static final String EDUCATION_OFFICER = "hassan";

    /** The one whose account is opened last: with it, the demo is whole. */
    static final String LAST = "nabil";

    private static final String CHICAGO = "America/Chicago";
    private static final String BAGHDAD = "Asia/Baghdad";

    static final List<DemoStaff> ALL = List.of(
            new DemoStaff(TREASURER, "Layla Karim", "ليلى كريم", "en", CHICAGO, Roles.TREASURER),
            new DemoStaff(GRANTS_OFFICER, "Omar Haddad", "عمر حداد", "en", CHICAGO, Roles.GRANTS_OFFICER),
            new DemoStaff(MEMBER, "Sara Al-Jubouri", "سارة الجبوري", "ar", CHICAGO, Roles.COMMITTEE_MEMBER),
            new DemoStaff(MISSION_LEAD, "Mustafa Al-Janabi", "مصطفى الجنابي", "ar", BAGHDAD, Roles.MISSION_LEAD),
            new DemoStaff(EDUCATION_OFFICER, "Hassan Al-Rubaie", "حسن الربيعي", "ar", BAGHDAD, Roles.EDUCATION_OFFICER),
            new DemoStaff(COORDINATOR, "Zaid Al-Tamimi", "زيد التميمي", "en", CHICAGO, Roles.COORDINATOR),
            new DemoStaff("amal", "Amal Al-Basri", "أمل البصري", "ar", BAGHDAD, Roles.CASE_MANAGER),
            new DemoStaff("yusuf", "Yusuf Al-Dulaimi", "يوسف الدليمي", "en", CHICAGO, Roles.MEDICAL_REVIEWER),
            new DemoStaff("huda", "Huda Al-Najafi", "هدى النجفي", "ar", BAGHDAD, Roles.SUPPLY_OFFICER),
            new DemoStaff("kareem", "Kareem Al-Mosuli", "كريم الموصلي", "ar", BAGHDAD, Roles.LIAISON_OFFICER),
            new DemoStaff("rana", "Rana Iskandar", "رنا إسكندر", "en", "Europe/London", Roles.ASSOCIATE),
            new DemoStaff("mariam", "Mariam Khoury", "مريم خوري", "en", CHICAGO, Roles.AUDITOR),
            new DemoStaff(LAST, "Nabil Shukri", "نبيل شكري", "en", CHICAGO, Roles.ADMINISTRATOR));
}
