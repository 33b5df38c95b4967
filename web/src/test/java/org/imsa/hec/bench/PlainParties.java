package org.imsa.hec.bench;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import javax.sql.DataSource;

/** People of the commonest names, half of them in Arabic script, written by plain JDBC. */
@Dependent
class PlainParties {
    private static final long FIRST_ID = 9_000_000_000L;
    private static final int BATCH = 1000;
    private static final List<String> GIVEN = List.of(
            "Mohammed",
            "Ali",
            "Hussein",
            "Ahmed",
            "Omar",
            "Zainab",
            "Fatima",
            "Layla",
            "Mustafa",
            "Haider",
            "Karrar",
            "Sara",
            "Noor",
            "Yousif",
            "Ibrahim",
            "Hassan",
            "Abbas",
            "Maryam",
            "Huda",
            "Khalid",
            "Saif",
            "Rania",
            "Dina",
            "Muna",
            "Salim",
            "Tariq",
            "Walid",
            "Jasim",
            "Kadhim",
            "Sajad");
    private static final List<String> FAMILY = List.of(
            "Al-Jubouri",
            "Al-Rubaie",
            "Al-Tamimi",
            "Al-Dulaimi",
            "Al-Saadi",
            "Al-Bayati",
            "Al-Hashimi",
            "Al-Khafaji",
            "Al-Maliki",
            "Al-Azzawi",
            "Al-Obeidi",
            "Al-Zubaidi",
            "Al-Shammari",
            "Al-Kaabi",
            "Al-Lami",
            "Al-Janabi");
    private static final List<String> ARABIC_GIVEN = List.of(
            "محمد", "علي", "حسين", "أحمد", "عمر", "زينب", "فاطمة", "ليلى", "مصطفى", "حيدر", "كرار", "سارة", "نور",
            "يوسف", "إبراهيم", "حسن", "عباس", "مريم", "هدى", "خالد");
    private static final List<String> ARABIC_FAMILY = List.of(
            "الجبوري", "الربيعي", "التميمي", "الدليمي", "السعدي", "البياتي", "الهاشمي", "الخفاجي", "المالكي",
            "العزاوي");

    private final Random random = new Random(11);

    @Resource(lookup = "jdbc/hec")
    private DataSource database;

    void write(int count) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement party = connection.prepareStatement("INSERT INTO directory_party (id, version, kind,"
                        + " number, name_latin, name_arabic, created_at) VALUES (?, 1, 'PERSON', ?, ?, ?, ?)");
                PreparedStatement person =
                        connection.prepareStatement("INSERT INTO directory_person (id, birth_year) VALUES (?, ?)")) {
            for (int i = 0; i < count; i++) {
                boolean isArabic = i % 2 == 0;
                String name = isArabic ? name(ARABIC_GIVEN, ARABIC_FAMILY) : name(GIVEN, FAMILY);
                party.setLong(1, FIRST_ID + i);
                party.setString(2, "BENCH-" + i);
                party.setString(3, isArabic ? null : name);
                party.setString(4, isArabic ? name : null);
                party.setObject(5, LocalDateTime.now(ZoneOffset.UTC));
                party.addBatch();
                person.setLong(1, FIRST_ID + i);
                person.setInt(2, 1940 + random.nextInt(65));
                person.addBatch();
                if (i % BATCH == BATCH - 1 || i == count - 1) {
                    party.executeBatch();
                    person.executeBatch();
                }
            }
        }
    }

    private String name(List<String> given, List<String> family) {
        return one(given) + " " + one(given) + " " + one(given) + " " + one(family);
    }

    private String one(List<String> names) {
        return names.get(random.nextInt(names.size()));
    }
}
