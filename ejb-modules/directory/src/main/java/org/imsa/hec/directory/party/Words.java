package org.imsa.hec.directory.party;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.imsa.hec.directory.api.Governorate;
import org.imsa.hec.directory.name.NameKey;

/** Countries and governorates as files name them: by code, in English or in Arabic, in the usual spellings. */
public final class Words {
    private static final Map<String, String> COUNTRIES = countries();
    private static final Map<String, Governorate> GOVERNORATES = governorates();

    private Words() {}

    /** The code of this country, if there is such. */
    public static Optional<String> country(String text) {
        return Optional.ofNullable(COUNTRIES.get(key(text)));
    }

    public static Optional<Governorate> governorate(String text) {
        return Optional.ofNullable(GOVERNORATES.get(key(text)));
    }

    /** A word as it is compared with another, whatever its letters' case, accents and hyphens; empty for no word. */
    public static String key(String text) {
        String key = text == null ? null : NameKey.of(text);
        return key == null ? "" : key;
    }

    private static Map<String, String> countries() {
        Map<String, String> words = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            Locale country = new Locale("", code);
            words.put(key(code), code);
            words.put(key(country.getISO3Country()), code);
            words.put(key(country.getDisplayCountry(Locale.ENGLISH)), code);
            words.put(key(country.getDisplayCountry(Locale.forLanguageTag("ar"))), code);
        }
        Map.of(
                        "UK",
                        "GB",
                        "USA",
                        "US",
                        "England",
                        "GB",
                        "UAE",
                        "AE",
                        "أمريكا",
                        "US",
                        "بريطانيا",
                        "GB",
                        "الإمارات",
                        "AE")
                .forEach((word, code) -> words.put(key(word), code));
        return words;
    }

    private static Map<String, Governorate> governorates() {
        Map<String, Governorate> words = new HashMap<>();
        Map.ofEntries(
                        Map.entry(Governorate.ANBAR, "Al Anbar,الأنبار"),
                        Map.entry(Governorate.BABIL, "Babylon,Babel,بابل"),
                        Map.entry(Governorate.BAGHDAD, "بغداد"),
                        Map.entry(Governorate.BASRA, "Basrah,Al Basrah,البصرة"),
                        Map.entry(Governorate.DHI_QAR, "Thi Qar,ذي قار"),
                        Map.entry(Governorate.DIYALA, "Diala,ديالى"),
                        Map.entry(Governorate.DUHOK, "Dohuk,Dahuk,دهوك"),
                        Map.entry(Governorate.ERBIL, "Arbil,Hewler,أربيل"),
                        Map.entry(Governorate.HALABJA, "Halabcha,حلبجة"),
                        Map.entry(Governorate.KARBALA, "Kerbala,كربلاء"),
                        Map.entry(Governorate.KIRKUK, "Kerkuk,كركوك"),
                        Map.entry(Governorate.MAYSAN, "Missan,Misan,ميسان"),
                        Map.entry(Governorate.MUTHANNA, "Al Muthanna,المثنى"),
                        Map.entry(Governorate.NAJAF, "An Najaf,النجف"),
                        Map.entry(Governorate.NINEVEH, "Ninawa,Ninevah,Mosul,نينوى"),
                        Map.entry(Governorate.QADISIYYAH, "Al Qadisiyah,Diwaniya,Qadissiya,القادسية,الديوانية"),
                        Map.entry(Governorate.SALAH_AL_DIN, "Salah ad Din,Salahaddin,صلاح الدين"),
                        Map.entry(Governorate.SULAYMANIYAH, "Sulaimaniya,Slemani,Sulaymaniyya,السليمانية"),
                        Map.entry(Governorate.WASIT, "Kut,واسط"))
                .forEach((governorate, names) -> {
                    words.put(key(governorate.isoCode()), governorate);
                    words.put(key(governorate.name().replace('_', ' ')), governorate);
                    for (String name : names.split(",")) {
                        words.put(key(name), governorate);
                    }
                });
        return words;
    }
}
