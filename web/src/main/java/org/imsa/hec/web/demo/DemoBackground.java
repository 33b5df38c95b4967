package org.imsa.hec.web.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.imsa.hec.directory.person.Consent;
import org.imsa.hec.directory.person.ConsentChannel;
import org.imsa.hec.directory.person.ContactConsent;
import org.imsa.hec.directory.person.Degree;
import org.imsa.hec.directory.person.LanguageLevel;
import org.imsa.hec.directory.person.LanguageSkill;
import org.imsa.hec.directory.person.Licence;
import org.imsa.hec.directory.person.LicenceStatus;
import org.imsa.hec.directory.person.PersonMore;

/** What the people of the demo speak, studied, and are licensed for; by the country they live in. */
final class DemoBackground {
    private static final Map<String, String> TIME_ZONES =
            Map.of("IQ", "Asia/Baghdad", "US", "America/New_York", "GB", "Europe/London", "CA", "America/Toronto");
    private static final Map<String, String> AUTHORITIES = Map.of(
            "IQ", "نقابة الأطباء العراقية",
            "US", "State Medical Board of Ohio",
            "GB", "General Medical Council",
            "CA", "College of Physicians and Surgeons of Ontario");

    private DemoBackground() {}

    /** @param isPhysician did they study medicine? */
    static PersonMore of(String country, boolean isPhysician) {
        List<String> nationalities = new ArrayList<>(List.of("IQ"));
        if (!"IQ".equals(country)) {
            nationalities.add(country);
        }
        return new PersonMore(
                nationalities,
                TIME_ZONES.get(country),
                null,
                new ContactConsent(Consent.GIVEN, List.of(ConsentChannel.EMAIL), LocalDate.of(2026, 1, 12)),
                List.of(),
                List.of(),
                List.of(
                        LanguageSkill.of("ar", LanguageLevel.NATIVE),
                        LanguageSkill.of("en", "IQ".equals(country) ? LanguageLevel.WORKING : LanguageLevel.FLUENT)),
                isPhysician ? List.of(Degree.of("MBChB", "University of Baghdad", 1998, "IQ")) : List.of(),
                isPhysician ? List.of(licence(country)) : List.of());
    }

    private static Licence licence(String country) {
        return Licence.of(AUTHORITIES.get(country), null, LocalDate.of(2005, 1, 1), null, LicenceStatus.ACTIVE);
    }
}
