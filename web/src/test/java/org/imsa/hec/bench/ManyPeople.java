package org.imsa.hec.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.StringJoiner;
import org.imsa.hec.directory.name.NameBlocks;
import org.imsa.hec.directory.name.NameIndex;
import org.imsa.hec.directory.name.NameKey;

/**
 * A directory as large as one may get, written by plain JDBC: given and family names come as unevenly as in Iraq, each
 * seventh is a Mohammed; a third is written in both scripts, the others in one.
 */
final class ManyPeople {
    static final int COUNT = 200_000;

    /** Far from the ids that the sequence gives. */
    static final long FIRST = 7_000_000_000_000L;

    private static final int PER_STATEMENT = 500;
    private static final String[][] GIVEN = {
        {"محمد", "Mohammed"},
        {"علي", "Ali"},
        {"حسين", "Hussein"},
        {"أحمد", "Ahmed"},
        {"حسن", "Hassan"},
        {"عباس", "Abbas"},
        {"زينب", "Zainab"},
        {"كاظم", "Kadhim"},
        {"فاطمة", "Fatima"},
        {"حيدر", "Haider"},
        {"عمر", "Omar"},
        {"عبد الله", "Abdullah"},
        {"مصطفى", "Mustafa"},
        {"نور", "Noor"},
        {"قاسم", "Qasim"},
        {"عبد الرحمن", "Abdulrahman"},
        {"شيماء", "Shaimaa"},
        {"سرمد", "Sarmad"},
        {"قحطان", "Qahtan"},
        {"ذو الفقار", "Zulfiqar"},
        {"جعفر", "Jaafar"},
        {"ثامر", "Thamir"},
        {"مهند", "Muhannad"},
        {"ميسون", "Maysoon"},
        {"غسان", "Ghassan"},
        {"رافد", "Rafid"},
        {"ضرغام", "Dhurgham"},
        {"هدى", "Huda"},
        {"سهير", "Suhair"},
        {"وسام", "Wisam"}
    };
    private static final String[] LETTERS = {
        "بb", "جj", "حh", "دd", "رr", "زz", "سs", "شsh", "فf", "كk", "لl", "مm", "نn", "خkh", "غgh", "تt"
    };

    private final Random random = new Random(20261124);
    private final List<String[]> families = families();

    record Name(String latin, String arabic) {}

    /** Writes so many of them, as far as an earlier measurement has not. */
    static void write(int count) throws SQLException {
        try (Connection database = open();
                Statement statement = database.createStatement()) {
            statement.execute("SET unique_checks = 0");
            ManyPeople people = new ManyPeople();
            int written = written(statement);
            for (int from = 0; from < count; from += PER_STATEMENT) {
                people.write(from < written ? null : statement, from);
                database.commit();
            }
            statement.execute("ANALYZE TABLE directory_party, directory_name_word, directory_spelling,"
                    + " directory_name_block");
            database.commit();
        }
    }

    /** Takes them away again, so that what is measured next has the directory to itself. */
    static void remove() throws SQLException {
        try (Connection database = open();
                Statement statement = database.createStatement()) {
            // In the order of the words: by their bearers each of two million rows lies elsewhere.
            statement.execute("DELETE w FROM directory_name_word w IGNORE INDEX (directory_name_word_party)"
                    + " WHERE w.party_id BETWEEN " + FIRST + " AND " + (FIRST + COUNT - 1));
            database.commit();
            for (long from = FIRST; from < FIRST + COUNT; from += PER_STATEMENT * 20) {
                String ids = " BETWEEN " + from + " AND " + (from + PER_STATEMENT * 20 - 1);
                statement.execute("DELETE FROM directory_suspected_pair WHERE one_id" + ids + " OR other_id" + ids);
                statement.execute("DELETE FROM directory_person WHERE id" + ids);
                statement.execute("DELETE FROM directory_party WHERE id" + ids);
                database.commit();
            }
        }
    }

    private static Connection open() throws SQLException {
        String url = "jdbc:mariadb://127.0.0.1:" + System.getenv("HEC_DB_PORT") + "/hec";
        Connection database =
                DriverManager.getConnection(url, System.getenv("HEC_DB_USER"), System.getenv("HEC_DB_PASSWORD"));
        database.setAutoCommit(false);
        return database;
    }

    private static int written(Statement statement) throws SQLException {
        try (ResultSet found = statement.executeQuery(
                "SELECT COUNT(*) FROM directory_party WHERE id BETWEEN " + FIRST + " AND " + (FIRST + COUNT - 1))) {
            found.next();
            return found.getInt(1);
        }
    }

    /** @param statement null for those that are there already: their names are drawn all the same, in their order */
    private void write(Statement statement, int from) throws SQLException {
        StringJoiner parties = new StringJoiner(", ");
        StringJoiner persons = new StringJoiner(", ");
        StringJoiner words = new StringJoiner(", ");
        StringJoiner spellings = new StringJoiner(", ");
        StringJoiner blocks = new StringJoiner(", ");
        for (int i = from; i < from + PER_STATEMENT; i++) {
            long id = FIRST + i;
            Name name = name();
            String latin = i % 3 == 1 ? null : name.latin();
            String arabic = i % 3 == 2 ? null : name.arabic();
            String line = text(NameIndex.line(latin, arabic));
            parties.add("(%d, 1, 'PERSON', 'PB-%d', %s, %s, %s, %s, %s, 'bench%d@example.org', NOW(6))"
                    .formatted(
                            id,
                            i,
                            text(latin),
                            text(arabic),
                            text(NameKey.of(latin)),
                            text(NameKey.of(arabic)),
                            line,
                            i));
            persons.add("(%d, %s, %s)".formatted(id, text(latin), text(arabic)));
            NameIndex.words(latin, arabic).forEach(word -> words.add("(" + text(word) + ", " + id + ", " + line + ")"));
            NameBlocks.of(latin, arabic).forEach(block -> blocks.add("(" + text(block) + ", " + id + ")"));
            NameIndex.entries(latin, arabic)
                    .forEach(entry -> spellings.add("(%s, %s, %s, %s)"
                            .formatted(text(entry.near()), text(entry.word()), entry.whole(), text(entry.spelling()))));
        }
        if (statement == null) {
            return;
        }
        statement.execute("INSERT INTO directory_party (id, version, kind, number, name_latin, name_arabic, key_latin,"
                + " key_arabic, name_words, email, created_at) VALUES " + parties);
        statement.execute("INSERT INTO directory_person (id, latin_given, arabic_given) VALUES " + persons);
        statement.execute("INSERT INTO directory_name_word (word, party_id, name_words) VALUES " + words);
        statement.execute("INSERT IGNORE INTO directory_spelling (near, word, whole, spelling) VALUES " + spellings);
        statement.execute("INSERT INTO directory_name_block (block, party_id) VALUES " + blocks);
    }

    private Name name() {
        String[] given = given();
        String[] father = given();
        String[] grandfather = given();
        String[] family = families.get(skewed(families.size()));
        return new Name(
                String.join(" ", given[1], father[1], grandfather[1], family[1]),
                String.join(" ", given[0], father[0], grandfather[0], family[0]));
    }

    private String[] given() {
        return GIVEN[random.nextInt(7) == 0 ? 0 : skewed(GIVEN.length)];
    }

    /** The first are drawn far more often than the last. */
    private int skewed(int size) {
        return (int) (size * Math.pow(random.nextDouble(), 2));
    }

    private List<String[]> families() {
        List<String[]> made = new ArrayList<>(List.of(
                new String[] {"الجبوري", "Al-Jubouri"},
                new String[] {"العبيدي", "Al-Obaidi"},
                new String[] {"الدليمي", "Al-Dulaimi"},
                new String[] {"الدملوجي", "Al-Damluji"}));
        while (made.size() < 600) {
            String first = letter();
            String second = letter();
            String third = letter();
            made.add(new String[] {
                "ال" + first.charAt(0) + second.charAt(0) + "ا" + third.charAt(0) + "ي",
                "Al-" + Character.toUpperCase(first.charAt(1)) + first.substring(2) + "a" + second.substring(1) + "a"
                        + third.substring(1) + "i"
            });
        }
        return made;
    }

    private String letter() {
        return LETTERS[random.nextInt(LETTERS.length)];
    }

    private static String text(String value) {
        return value == null ? "NULL" : "'" + value.replace("'", "''") + "'";
    }
}
