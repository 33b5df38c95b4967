package org.imsa.hec.directory.person.intake;

import static org.imsa.hec.kernel.intake.IntakeColumn.optional;

import java.util.List;
import org.imsa.hec.kernel.intake.IntakeColumn;

/** What a file of people may have columns for. None must be there, but a name in one of the ways. */
final class PersonColumns {
    static final List<IntakeColumn> ALL = List.of(
            optional("name", "name", "full name", "الاسم الكامل", "الاسم الرباعي", "الاسم الثلاثي"),
            optional("given", "given name", "first name", "given", "firstname", "الاسم", "الاسم الأول"),
            optional("father", "father's name", "father name", "father", "middle name", "اسم الأب"),
            optional("grandfather", "grandfather's name", "grandfather name", "grandfather", "اسم الجد"),
            optional("family", "family name", "last name", "surname", "family", "lastname", "اللقب"),
            optional("arabicName", "arabic name", "name in arabic", "name (arabic)", "الاسم بالعربية"),
            optional("arabicGiven", "given name (arabic)", "first name (arabic)", "الاسم الأول بالعربية"),
            optional("arabicFather", "father's name (arabic)", "اسم الأب بالعربية"),
            optional("arabicGrandfather", "grandfather's name (arabic)", "اسم الجد بالعربية"),
            optional("arabicFamily", "family name (arabic)", "last name (arabic)", "اللقب بالعربية"),
            optional("sex", "sex", "gender", "الجنس"),
            optional(
                    "birth",
                    "birth date",
                    "date of birth",
                    "birthday",
                    "dob",
                    "year of birth",
                    "تاريخ الولادة",
                    "تاريخ الميلاد",
                    "المواليد"),
            optional("nationality", "nationality", "citizenship", "الجنسية"),
            optional("email", "email", "e-mail", "email address", "البريد الإلكتروني"),
            optional("otherEmail", "other email", "second email", "email 2", "بريد إلكتروني آخر"),
            optional("phone", "phone", "telephone", "mobile", "phone number", "الهاتف", "رقم الهاتف", "الموبايل"),
            optional("country", "country", "البلد", "الدولة"),
            optional("governorate", "governorate", "province", "المحافظة"),
            optional("city", "city", "town", "المدينة"),
            optional("specialty", "specialty", "speciality", "specialization", "الاختصاص", "التخصص"),
            optional("languages", "languages", "language", "languages spoken", "اللغات", "اللغة"),
            optional("degrees", "degrees", "degree", "qualifications", "education", "الشهادات", "الشهادة", "المؤهلات"),
            optional(
                    "licences", "licences", "licenses", "licence", "license", "الإجازات", "إجازة المزاولة", "التراخيص"),
            optional("orcid", "orcid", "orcid id", "معرّف ORCID"),
            optional("externalId", "external id", "id", "record id", "member id", "المعرّف", "الرقم التعريفي"),
            optional("notes", "notes", "note", "comment", "comments", "ملاحظات"));

    private PersonColumns() {}
}
