package org.imsa.hec.web.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.imsa.hec.directory.api.Governorate;
import org.imsa.hec.directory.office.OfficeDesk;
import org.imsa.hec.directory.organisation.OrganisationDesk;
import org.imsa.hec.directory.organisation.OrganisationDetails;
import org.imsa.hec.directory.organisation.OrganisationType;
import org.imsa.hec.directory.person.PersonDesk;
import org.imsa.hec.directory.person.PersonDetails;
import org.imsa.hec.directory.person.PersonNames;
import org.imsa.hec.directory.person.Sex;
import org.imsa.hec.directory.specialty.Specialties;
import org.imsa.hec.directory.specialty.SpecialtyLine;

/** People and organisations of the demo; every name is made up. */
final class DemoDirectory {

    /** @param latin given and family name; an empty text where the demo knows only the Arabic one */
    private record Somebody(
            String key,
            List<String> latin,
            List<String> arabic,
            Sex sex,
            String specialty,
            String country,
            Governorate governorate,
            String city) {}

    private record Institution(
            String key,
            String latin,
            String arabic,
            OrganisationType type,
            String country,
            Governorate governorate,
            String city) {}

    private static final List<Somebody> PEOPLE = List.of(
            new Somebody(
                    "zainab",
                    List.of("Zainab", "Hassan", "Al-Rubaie"),
                    List.of("زينب", "حسن", "الربيعي"),
                    Sex.FEMALE,
                    "Paediatric cardiac surgery",
                    "IQ",
                    Governorate.BASRA,
                    "Basra"),
            new Somebody(
                    "hussein",
                    List.of("Hussein", "Ali", "Al-Saadi"),
                    List.of("حسين", "علي", "السعدي"),
                    Sex.MALE,
                    "Haematology",
                    "IQ",
                    Governorate.BAGHDAD,
                    "Baghdad"),
            new Somebody(
                    "mustafa",
                    List.of("Mustafa", "Kadhim", "Al-Janabi"),
                    List.of("مصطفى", "كاظم", "الجنابي"),
                    Sex.MALE,
                    "Plastic surgery",
                    "US",
                    null,
                    "Detroit"),
            new Somebody(
                    "noor",
                    List.of("Noor", "Salim", "Al-Tikriti"),
                    List.of("نور", "سالم", "التكريتي"),
                    Sex.FEMALE,
                    "Neonatology",
                    "IQ",
                    Governorate.NINEVEH,
                    "Mosul"),
            new Somebody(
                    "fatima",
                    List.of("Fatima", "Ahmed", "Al-Hashimi"),
                    List.of("فاطمة", "أحمد", "الهاشمي"),
                    Sex.FEMALE,
                    null,
                    "US",
                    null,
                    "Dearborn"),
            new Somebody(
                    "adnan",
                    List.of("Adnan", "", "Qasim"),
                    List.of("عدنان", "", "قاسم"),
                    Sex.MALE,
                    null,
                    "CA",
                    null,
                    "Toronto"),
            new Somebody(
                    "samira",
                    List.of("Samira", "", "Yousif"),
                    List.of("سميرة", "", "يوسف"),
                    Sex.FEMALE,
                    null,
                    "GB",
                    null,
                    "London"),
            new Somebody(
                    "mousawi",
                    List.of("", "", ""),
                    List.of("علي", "محمد", "الموسوي"),
                    Sex.MALE,
                    null,
                    "IQ",
                    Governorate.BASRA,
                    "البصرة"),
            new Somebody(
                    "hanan",
                    List.of("Hanan", "", "Aziz"),
                    List.of("", "", ""),
                    Sex.FEMALE,
                    "Family medicine",
                    "US",
                    null,
                    "Houston"),
            new Somebody(
                    "karim",
                    List.of("Karim", "Jawad", "Al-Obaidi"),
                    List.of("كريم", "جواد", "العبيدي"),
                    Sex.MALE,
                    "Anaesthesiology",
                    "IQ",
                    Governorate.DHI_QAR,
                    "Nasiriyah"),
            new Somebody(
                    "sarwan",
                    List.of("Sarwan", "Naji", "Al-Qamarani"),
                    List.of("سروان", "ناجي", "القمراني"),
                    Sex.MALE,
                    "General surgery",
                    "IQ",
                    Governorate.MAYSAN,
                    "Amarah"),
            new Somebody(
                    "dhirar",
                    List.of("", "", ""),
                    List.of("ضرار", "باسم", "النهرواني"),
                    Sex.MALE,
                    null,
                    "IQ",
                    Governorate.WASIT,
                    "الكوت"));

    /** Years of birth that the demo knows. */
    private static final Map<String, Integer> BORN = Map.of("sarwan", 1962, "dhirar", 1991);

    private static final List<Institution> INSTITUTIONS = List.of(
            new Institution(
                    "cleveland",
                    "Lakeside Children's Hospital",
                    "مستشفى ليكسايد للأطفال",
                    OrganisationType.HOSPITAL,
                    "US",
                    null,
                    "Cleveland"),
            new Institution(
                    "basra",
                    "Basra Teaching Hospital",
                    "مستشفى البصرة التعليمي",
                    OrganisationType.HOSPITAL,
                    "IQ",
                    Governorate.BASRA,
                    "Basra"),
            new Institution(
                    "nasiriyah",
                    "Nasiriyah Teaching Hospital",
                    "مستشفى الناصرية التعليمي",
                    OrganisationType.HOSPITAL,
                    "IQ",
                    Governorate.DHI_QAR,
                    "Nasiriyah"),
            new Institution(
                    "mosul",
                    "University of Mosul, College of Medicine",
                    "كلية الطب، جامعة الموصل",
                    OrganisationType.MEDICAL_SCHOOL,
                    "IQ",
                    Governorate.NINEVEH,
                    "Mosul"),
            new Institution(
                    "ministry",
                    "Ministry of Health",
                    "وزارة الصحة",
                    OrganisationType.MINISTRY,
                    "IQ",
                    Governorate.BAGHDAD,
                    "Baghdad"),
            new Institution(
                    "tigris",
                    "Tigris Relief Foundation",
                    "مؤسسة دجلة للإغاثة",
                    OrganisationType.FOUNDATION,
                    "US",
                    null,
                    "Chicago"),
            new Institution(
                    "rafidain",
                    "Rafidain Pharmacy Group",
                    "مجموعة الرافدين الدوائية",
                    OrganisationType.COMPANY,
                    "US",
                    null,
                    "Sterling Heights"),
            new Institution(
                    "lantern",
                    "Shatt Lantern Trading",
                    "شركة فانوس الشط للتجارة",
                    OrganisationType.COMPANY,
                    "IQ",
                    Governorate.BASRA,
                    "Basra"));

    private final Map<String, Long> ids = new HashMap<>();

    private DemoDirectory() {}

    /** @param specialties finds what people are trained in by its English name */
    static DemoDirectory write(PersonDesk people, OrganisationDesk organisations, Specialties specialties) {
        DemoDirectory directory = new DemoDirectory();
        PEOPLE.forEach(one -> directory.ids.put(one.key(), people.add(request(one.key()), details(one, specialties))));
        INSTITUTIONS.forEach(one -> directory.ids.put(one.key(), organisations.add(request(one.key()), details(one))));
        return directory;
    }

    /** The ministry's office for such hospitals, and who holds it. */
    long fill(OfficeDesk offices) {
        long office = offices.open(
                request("office"),
                id("ministry"),
                "Director General of Public Health",
                "مدير عام دائرة الصحة العامة",
                false);
        return offices.appoint(office, id("mousawi"), LocalDate.of(2025, 2, 1), null, null);
    }

    /** Id of the party that the demo calls by this key. */
    long id(String key) {
        return ids.get(key);
    }

    /** The same key gives the same request id, so that a demo that was interrupted goes on where it was. */
    static UUID request(String key) {
        return UUID.nameUUIDFromBytes(("demo:" + key).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static PersonDetails details(Somebody one, Specialties specialties) {
        return new PersonDetails(
                names(one.latin()),
                names(one.arabic()),
                one.sex(),
                null,
                BORN.get(one.key()),
                specialties.named(one.specialty()).map(SpecialtyLine::id).orElse(null),
                one.key() + "@demo.example",
                null,
                null,
                one.country(),
                one.governorate(),
                one.city(),
                null,
                DemoBackground.of(one.country(), one.specialty() != null));
    }

    private static PersonNames names(List<String> parts) {
        return PersonNames.of(parts.get(0), parts.get(1), null, parts.get(2));
    }

    private static OrganisationDetails details(Institution one) {
        return new OrganisationDetails(
                one.latin(),
                one.arabic(),
                one.type(),
                null,
                one.key() + "@demo.example",
                null,
                null,
                one.country(),
                one.governorate(),
                one.city(),
                null);
    }
}
