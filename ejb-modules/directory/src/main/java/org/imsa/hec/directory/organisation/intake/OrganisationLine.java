package org.imsa.hec.directory.organisation.intake;

import static org.imsa.hec.kernel.intake.IntakeColumn.optional;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.imsa.hec.directory.api.Governorate;
import org.imsa.hec.directory.name.NameKey;
import org.imsa.hec.directory.name.PersonSketch;
import org.imsa.hec.directory.organisation.OrganisationDetails;
import org.imsa.hec.directory.organisation.OrganisationType;
import org.imsa.hec.directory.party.Words;
import org.imsa.hec.kernel.intake.IntakeColumn;
import org.imsa.hec.kernel.intake.IntakeRow;

/** One line of a file of organisations, as far as it says what it says without looking any up. */
final class OrganisationLine {
    static final List<IntakeColumn> COLUMNS = List.of(
            optional("name", "name", "organisation", "organization", "institution", "اسم المؤسسة", "الاسم", "المؤسسة"),
            optional("arabicName", "arabic name", "name in arabic", "name (arabic)", "الاسم بالعربية"),
            IntakeColumn.required("type", "type", "kind", "kind of organisation", "النوع", "نوع المؤسسة"),
            optional("parent", "parent", "part of", "belongs to", "الجهة الأم", "تابعة إلى"),
            optional("website", "website", "web", "url", "الموقع الإلكتروني"),
            optional("email", "email", "e-mail", "email address", "البريد الإلكتروني"),
            optional("phone", "phone", "telephone", "الهاتف"),
            optional("country", "country", "البلد", "الدولة"),
            optional("governorate", "governorate", "province", "المحافظة"),
            optional("city", "city", "town", "المدينة"),
            optional("externalId", "external id", "id", "record id", "المعرّف"),
            optional("notes", "notes", "note", "comment", "ملاحظات"));

    private static final Map<String, OrganisationType> TYPES = types();

    private final IntakeRow row;

    OrganisationLine(IntakeRow row) {
        this.row = row;
    }

    IntakeRow row() {
        return row;
    }

    /** How the system that the file comes from calls it, with the word file before it. */
    String externalId() {
        return row.text("externalId").map(id -> "file:" + id).orElse(null);
    }

    Optional<String> parent() {
        return row.text("parent");
    }

    String latin() {
        return name(false);
    }

    String arabic() {
        return name(true);
    }

    /** What it is compared by. */
    PersonSketch sketch() {
        return new PersonSketch(
                latin(),
                arabic(),
                null,
                null,
                null,
                row.text("phone").map(Set::of).orElse(Set.of()),
                row.text("email").map(Set::of).orElse(Set.of()),
                row.text("governorate")
                        .flatMap(Words::governorate)
                        .map(Enum::name)
                        .orElse(null));
    }

    /** What the line says; each thing that cannot be read is an error of the row. */
    OrganisationDetails details(Long parentId) {
        Optional<Governorate> governorate = known("governorate", Words::governorate, "rule.place.unknownGovernorate");
        Optional<String> country = known("country", Words::country, "rule.place.country");
        return new OrganisationDetails(
                latin(),
                arabic(),
                known("type", text -> Optional.ofNullable(TYPES.get(Words.key(text))), "rule.organisation.unknownType")
                        .orElse(null),
                row.text("website").orElse(null),
                row.text("email").orElse(null),
                null,
                row.text("phone").orElse(null),
                country.orElse(governorate.isPresent() && row.text("country").isEmpty() ? "IQ" : null),
                governorate.orElse(null),
                row.text("city").orElse(null),
                row.text("notes").orElse(null),
                parentId);
    }

    private String name(boolean inArabic) {
        return row.text("arabicName")
                .filter(text -> NameKey.hasArabic(text) == inArabic)
                .or(() -> row.text("name").filter(text -> NameKey.hasArabic(text) == inArabic))
                .orElse(null);
    }

    private <T> Optional<T> known(String column, Function<String, Optional<T>> words, String rule) {
        Optional<String> text = row.text(column);
        Optional<T> found = text.flatMap(words);
        if (found.isEmpty()) {
            text.ifPresent(unknown -> row.error(rule, unknown));
        }
        return found;
    }

    private static Map<String, OrganisationType> types() {
        Map<String, OrganisationType> types = new HashMap<>();
        Map.ofEntries(
                        Map.entry(OrganisationType.MINISTRY, "وزارة"),
                        Map.entry(OrganisationType.HEALTH_DIRECTORATE, "directorate of health,دائرة صحة,دائرة الصحة"),
                        Map.entry(
                                OrganisationType.PARLIAMENT_COMMITTEE,
                                "parliamentary committee,لجنة نيابية,لجنة برلمانية"),
                        Map.entry(OrganisationType.UNIVERSITY, "جامعة"),
                        Map.entry(
                                OrganisationType.MEDICAL_SCHOOL,
                                "college of medicine,medical college,كلية طب,كلية الطب"),
                        Map.entry(OrganisationType.HOSPITAL, "مستشفى"),
                        Map.entry(OrganisationType.CLINIC, "عيادة,مركز صحي,health centre,health center"),
                        Map.entry(OrganisationType.PROFESSIONAL_BODY, "syndicate,association,society,نقابة,هيئة مهنية"),
                        Map.entry(
                                OrganisationType.NGO,
                                "non-governmental organisation,non-governmental organization,charity,منظمة غير حكومية,منظمة,جمعية"),
                        Map.entry(OrganisationType.FOUNDATION, "مؤسسة خيرية,مؤسسة مانحة"),
                        Map.entry(OrganisationType.COMPANY, "business,شركة"),
                        Map.entry(OrganisationType.OTHER, "أخرى,غير ذلك"))
                .forEach((type, names) -> {
                    types.put(Words.key(type.name().replace('_', ' ')), type);
                    for (String name : names.split(",")) {
                        types.put(Words.key(name), type);
                    }
                });
        return types;
    }
}
