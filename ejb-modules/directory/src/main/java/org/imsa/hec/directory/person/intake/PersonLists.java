package org.imsa.hec.directory.person.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.imsa.hec.directory.party.Words;
import org.imsa.hec.directory.person.Degree;
import org.imsa.hec.directory.person.LanguageLevel;
import org.imsa.hec.directory.person.LanguageSkill;
import org.imsa.hec.directory.person.Licence;
import org.imsa.hec.directory.person.LicenceStatus;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.intake.IntakeRow;

/**
 * What a cell of a file lists, one thing behind the other with semicolons or line breaks between: {@code Arabic (native);
 * English: fluent}, {@code MBChB, University of Baghdad, 1998, Iraq}, {@code Syndicate, 12345, active, until 2027-05-01}. What
 * cannot be read is an error of the row.
 */
final class PersonLists {
    private static final Pattern BETWEEN = Pattern.compile("[;\\u061B\\r\\n]+");
    private static final Pattern PARTS = Pattern.compile("\\s*[,\\u060C|]\\s*");
    private static final Pattern LANGUAGE = Pattern.compile("([^():/=-]+?)\\s*(?:[:/=(-]\\s*([^()]+?)\\s*\\)?)?");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:1[89]|20|21)\\d{2}(?!\\d)");
    private static final Pattern FROM_OR_UNTIL =
            Pattern.compile("(?i)^(?:from|since|until|till|to|valid until|expires|من|منذ|لغاية|حتى|الى|إلى|تنتهي)\\s+");
    private static final Pattern HOLDS_UNTIL =
            Pattern.compile("(?i)^(?:until|till|to|valid until|expires|لغاية|حتى|الى|إلى|تنتهي)\\s.*");
    private static final Map<String, String> LANGUAGES = languageNames();
    private static final Map<String, LanguageLevel> LEVELS = words(Map.of(
            LanguageLevel.NATIVE, "native,mother tongue,first language,c2,اللغة الأم,لغة أم,الأم",
            LanguageLevel.FLUENT, "fluent,excellent,very good,c1,بطلاقة,طليق,ممتاز,جيد جدا",
            LanguageLevel.WORKING, "working,good,intermediate,professional,b1,b2,جيد,متوسط,للعمل",
            LanguageLevel.BASIC, "basic,beginner,fair,little,a1,a2,مبتدئ,أساسي,قليل,ضعيف"));
    private static final Map<String, LicenceStatus> STATUSES = words(Map.of(
            LicenceStatus.ACTIVE, "active,valid,current,سارية,نافذة,فعالة",
            LicenceStatus.LAPSED, "lapsed,expired,منتهية",
            LicenceStatus.SUSPENDED, "suspended,معلقة,موقوفة",
            LicenceStatus.REVOKED, "revoked,withdrawn,مسحوبة,ملغاة"));

    private final IntakeRow row;

    PersonLists(IntakeRow row) {
        this.row = row;
    }

    /** How well is not always said: enough to work in it, then, as an applicant who names a language means. */
    List<LanguageSkill> languages() {
        return list("languages", "rule.person.unreadLanguage", text -> {
            Matcher parts = LANGUAGE.matcher(text);
            if (!parts.matches() || !LANGUAGES.containsKey(Words.key(parts.group(1)))) {
                return Optional.empty();
            }
            LanguageLevel level =
                    parts.group(2) == null ? LanguageLevel.WORKING : LEVELS.get(Words.key(parts.group(2)));
            return Optional.ofNullable(level)
                    .map(known -> LanguageSkill.of(LANGUAGES.get(Words.key(parts.group(1))), known));
        });
    }

    List<Degree> degrees() {
        return list("degrees", "rule.person.unreadDegree", typed -> {
            String text = western(typed);
            Matcher year = YEAR.matcher(text);
            Integer awarded = year.find() ? Integer.valueOf(year.group()) : null;
            String rest = awarded == null ? text : year.replaceFirst("").replaceAll("\\(\\s*\\)", "");
            List<String> parts = parts(rest);
            if (parts.isEmpty() || YEAR.matcher(rest).find()) {
                return Optional.empty();
            }
            String country = parts.size() > 1
                    ? Words.country(parts.get(parts.size() - 1)).orElse(null)
                    : null;
            List<String> institution = parts.subList(1, country == null ? parts.size() : parts.size() - 1);
            return Optional.of(Degree.of(
                    parts.get(0), institution.isEmpty() ? null : String.join(", ", institution), awarded, country));
        });
    }

    List<Licence> licences() {
        return list("licences", "rule.person.unreadLicence", this::licence);
    }

    /** A day alone is the last one that it holds. */
    private Optional<Licence> licence(String text) {
        List<LocalDate> days = new ArrayList<>();
        LicenceStatus status = LicenceStatus.ACTIVE;
        List<String> said = new ArrayList<>();
        boolean onlyFrom = false;
        for (String part : parts(text)) {
            Optional<LocalDate> day = row.readDay(FROM_OR_UNTIL.matcher(part).replaceFirst(""));
            LicenceStatus known = STATUSES.get(Words.key(part));
            if (day.isPresent()) {
                days.add(day.get());
                onlyFrom = FROM_OR_UNTIL.matcher(part).find()
                        && !HOLDS_UNTIL.matcher(part).matches();
            } else if (known != null) {
                status = known;
            } else {
                said.add(part);
            }
        }
        if (said.isEmpty() || said.size() > 2 || days.size() > 2) {
            return Optional.empty();
        }
        boolean both = days.size() == 2;
        LocalDate first = both || days.size() == 1 && onlyFrom ? days.get(0) : null;
        LocalDate last = both ? days.get(1) : days.isEmpty() || onlyFrom ? null : days.get(0);
        return Optional.of(Licence.of(said.get(0), said.size() == 2 ? said.get(1) : null, first, last, status));
    }

    private <T> List<T> list(String column, String rule, Function<String, Optional<T>> reading) {
        List<T> found = new ArrayList<>();
        for (String text : BETWEEN.split(row.text(column).orElse(""))) {
            if (!text.isBlank()) {
                one(text.strip(), rule, reading).ifPresent(found::add);
            }
        }
        return found.stream().distinct().toList();
    }

    private <T> Optional<T> one(String text, String rule, Function<String, Optional<T>> reading) {
        try {
            Optional<T> one = reading.apply(text);
            if (one.isEmpty()) {
                row.error(rule, text);
            }
            return one;
        } catch (RuleBroken wrong) {
            row.error(wrong.key(), wrong.values().toArray());
            return Optional.empty();
        }
    }

    private static List<String> parts(String text) {
        return Stream.of(PARTS.split(text))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static String western(String text) {
        return text.codePoints()
                .map(letter -> Character.isDigit(letter) ? '0' + Character.digit(letter, 10) : letter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Map<String, String> languageNames() {
        Map<String, String> words = new HashMap<>();
        for (String code : Locale.getISOLanguages()) {
            Locale language = new Locale(code);
            if (code.length() == 2) {
                words.put(Words.key(code), code);
            }
            words.putIfAbsent(Words.key(language.getDisplayLanguage(Locale.ENGLISH)), code);
            words.putIfAbsent(Words.key(language.getDisplayLanguage(Locale.forLanguageTag("ar"))), code);
        }
        Map.of(
                        "ar", "عربي",
                        "en", "انكليزية,انكليزي,انجليزي,إنجليزية",
                        "ku", "كردي,كوردي,سوراني,Sorani,Kurmanji",
                        "fr", "فرنسي",
                        "de", "ألماني",
                        "tr", "تركي",
                        "fa", "فارسي,Farsi",
                        "es", "اسباني")
                .forEach(
                        (code, names) -> Stream.of(names.split(",")).forEach(name -> words.put(Words.key(name), code)));
        return words;
    }

    private static <T> Map<String, T> words(Map<T, String> names) {
        Map<String, T> words = new HashMap<>();
        names.forEach((value, all) -> Stream.of(all.split(",")).forEach(name -> words.put(Words.key(name), value)));
        return words;
    }
}
