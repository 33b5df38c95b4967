package org.imsa.hec.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imsa.hec.directory.PartyFixture.uniqueWord;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.imsa.hec.directory.organisation.OrganisationFilter;
import org.imsa.hec.directory.organisation.Organisations;
import org.imsa.hec.directory.person.Degree;
import org.imsa.hec.directory.person.LanguageLevel;
import org.imsa.hec.directory.person.LanguageSkill;
import org.imsa.hec.directory.person.Licence;
import org.imsa.hec.directory.person.LicenceStatus;
import org.imsa.hec.directory.person.People;
import org.imsa.hec.directory.person.PersonDesk;
import org.imsa.hec.directory.person.PersonFile;
import org.imsa.hec.directory.person.PersonFilter;
import org.imsa.hec.directory.person.PersonRow;
import org.imsa.hec.funding.FundingFixture;
import org.imsa.hec.kernel.Message;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.intake.IntakeChoice;
import org.imsa.hec.kernel.intake.IntakeCounts;
import org.imsa.hec.kernel.intake.IntakeFile;
import org.imsa.hec.kernel.intake.IntakeLine;
import org.imsa.hec.kernel.intake.IntakeState;
import org.imsa.hec.kernel.intake.Intakes;
import org.imsa.hec.kernel.intake.RowState;
import org.imsa.hec.kernel.intake.Verdict;
import org.imsa.hec.kernel.job.JobRow;
import org.imsa.hec.kernel.job.Jobs;
import org.imsa.hec.kernel.list.Page;
import org.imsa.hec.kernel.list.PageRequest;
import org.imsa.hec.kernel.record.RecordRef;
import org.imsa.hec.test.As;
import org.imsa.hec.test.ContainerTest;
import org.junit.jupiter.api.Test;

/** People and organisations come from files, are looked at, made, and taken back. */
class PeopleImportIT extends ContainerTest {
    private static final Logger LOG = Logger.getLogger(PeopleImportIT.class.getName());
    private static final As COORDINATOR = As.user("coordinator", Roles.COORDINATOR);
    private static final String HEADER =
            "Given name,Family name,Arabic name,Sex,Date of birth,E-mail,Phone,Country,Governorate,Specialty,ORCID,ID\n";
    private static final int PEOPLE = 5000;
    private static final int BAD = 37;

    private final String word = uniqueWord();

    @EJB
    private Intakes intakes;

    @EJB
    private Jobs jobs;

    @EJB
    private People people;

    @EJB
    private PersonDesk desk;

    @EJB
    private Organisations organisations;

    @Inject
    private FundingFixture funding;

    @Test
    void fiveThousandPeopleWithThirtySevenBadRowsComeAndGo() throws Exception {
        Instant start = Instant.now();
        long intake = checked(
                "person",
                HEADER + IntStream.range(0, PEOPLE).mapToObj(this::row).collect(Collectors.joining("\n")));
        IntakeCounts judged = file(intake).counts();
        Page<IntakeLine> refused =
                COORDINATOR.call(() -> intakes.lines(intake, Verdict.ERROR, null, PageRequest.firstPage(100)));
        Instant checked = Instant.now();
        COORDINATOR.run(() -> intakes.decideOthers(intake, IntakeChoice.OTHER));
        apply(intake);
        Instant applied = Instant.now();

        assertThat(judged.errors()).isEqualTo(BAD);
        assertThat(refused.rows()).hasSize(BAD).allSatisfy(line -> assertThat(line.reasons())
                .isNotEmpty());
        assertThat(refused.rows())
                .flatExtracting(IntakeLine::reasons)
                .extracting(Message::key)
                .contains(
                        "rule.birth.outOfRange",
                        "rule.orcid.digit",
                        "rule.contact.email",
                        "rule.place.unknownGovernorate",
                        "rule.specialty.unknown",
                        "rule.person.unknownSex",
                        "rule.person.givenName");
        assertThat(file(intake).counts().applied()).isEqualTo(PEOPLE - BAD);
        assertThat(count(word)).isEqualTo(PEOPLE - BAD);
        Page<PersonRow> likeliest =
                COORDINATOR.call(() -> people.list(PersonFilter.of(word), PageRequest.firstPage(25)));
        assertThat(likeliest.rows()).hasSize(25);
        assertThat(likeliest.isCut()).as("more than anybody looks through").isTrue();

        COORDINATOR.run(() -> intakes.undo(intake, file(intake).version()));
        await(intake, IntakeState.UNDONE);
        assertThat(count(word)).isZero();
        LOG.info(() ->
                "5,000 people: checked in " + Duration.between(start, checked).toMillis() + " ms, made in "
                        + Duration.between(checked, applied).toMillis() + " ms, taken back in "
                        + Duration.between(applied, Instant.now()).toMillis() + " ms");
    }

    @Test
    void whoIsKnownByEmailIdOrBirthIsNotMadeAgain() throws Exception {
        String csv = HEADER
                + "Layla," + word + ",,F,1980-07-01," + word + "@example.org,,,,,,A" + word + "\n"
                + "Omar," + word + ",,M,1975,,+964 770 " + phone() + ",IQ,Basra,Urology,,\n";
        apply(checked("person", csv));

        long again = checked(
                "person",
                HEADER
                        + "L.," + word + "x,,F,,,,,,,,A" + word + "\n"
                        + "Layla," + word + ",,F,," + word.toUpperCase() + "@Example.org,,,,,,\n"
                        + "Omar," + word + ",,M,1975,,,,,,,\n"
                        + "Omar," + word + ",,M,,,,,,,,\n"
                        + "Zaynab," + word + ",,F,," + word + "@example.org,,,,,,\n");

        List<IntakeLine> lines = lines(again);
        assertThat(lines)
                .extracting(IntakeLine::verdict)
                .containsExactly(
                        Verdict.DUPLICATE, Verdict.DUPLICATE, Verdict.DUPLICATE, Verdict.LIKELY, Verdict.WARNING);
        assertThat(lines)
                .extracting(line -> line.reasons().get(0).key())
                .containsExactly(
                        "rule.person.knownByExternalId",
                        "rule.person.knownByContact",
                        "rule.person.knownByBirth",
                        "rule.party.likely",
                        "rule.person.sharesContact");
    }

    @Test
    void whoLooksLikeSomebodyIsMadeOnlyIfItIsSaidThatTheyAreAnother() throws Exception {
        String header = "Name,ID\n";
        apply(checked("person", header + "Layla Hassan Al" + word + ",\n"));
        long known = COORDINATOR
                .call(() -> people.list(PersonFilter.of("Layla " + word), PageRequest.firstPage(1)))
                .rows()
                .get(0)
                .id();

        long intake = checked(
                "person",
                header + "Laila Hasan Al-" + word + ",A" + word + "\nLayla H. Al-" + word + ",B" + word
                        + "\nOmar Kadhim Q" + word + ",\nUmar Kadhim Q" + word + ",\nSarmad Qahtan Q" + word + ",\n");

        List<IntakeLine> lines = lines(intake);
        assertThat(lines)
                .extracting(IntakeLine::verdict)
                .containsExactly(Verdict.LIKELY, Verdict.LIKELY, Verdict.READY, Verdict.LIKELY, Verdict.READY);
        assertThat(lines.get(0).record()).isEqualTo(new RecordRef("person", known));
        assertThat(lines.get(0).reasons())
                .extracting(Message::key)
                .containsExactly("rule.party.likely", "likeness.name.same");
        assertThat(lines.get(3).reasons().get(0)).isEqualTo(Message.of("rule.party.likelyRow", 4, 100));

        COORDINATOR.run(() -> intakes.decide(intake, lines.get(0).id(), IntakeChoice.SAME));
        COORDINATOR.run(() -> intakes.decide(intake, lines.get(1).id(), IntakeChoice.OTHER));
        apply(intake);

        assertThat(lines(intake))
                .extracting(IntakeLine::state)
                .containsExactly(RowState.APPLIED, RowState.APPLIED, RowState.APPLIED, RowState.NEW, RowState.APPLIED);
        assertThat(lines(intake).get(0).record()).isEqualTo(new RecordRef("person", known));
        assertThat(lines(intake).get(1).record()).isNotEqualTo(new RecordRef("person", known));
        assertThat(lines(checked("person", header + "Someone Else" + word + ",A" + word + "\n"))
                        .get(0)
                        .record())
                .as("known by the id of the file from now on")
                .isEqualTo(new RecordRef("person", known));

        COORDINATOR.run(() -> intakes.undo(intake, file(intake).version()));
        await(intake, IntakeState.UNDONE);
        assertThat(lines(checked("person", header + "Someone Else" + word + ",A" + word + "\n"))
                        .get(0)
                        .verdict())
                .isEqualTo(Verdict.READY);
        assertThat(COORDINATOR.call(() -> people.file(known)).latin()).isEqualTo("Layla Hassan Al" + word);
    }

    @Test
    void anExcelFileBringsLanguagesDegreesAndLicences() throws Exception {
        long intake = checked(
                "person",
                xlsx(
                        List.of("Given name", "Family name", "Date of birth", "Languages", "Degrees", "Licences"),
                        List.of(
                                "Layla",
                                word,
                                LocalDate.of(1980, 7, 1),
                                "Arabic (native); English (fluent)",
                                "MBChB, University of Baghdad, 1998, Iraq; FRCS 2005",
                                "Iraqi Medical Association, 12345, until 2027-05-01"),
                        List.of("Omar", word, 1975, "Arabic; Klingonese", "", "")));
        assertThat(lines(intake)).extracting(IntakeLine::verdict).containsExactly(Verdict.READY, Verdict.ERROR);
        assertThat(lines(intake).get(1).reasons())
                .containsExactly(Message.of("rule.person.unreadLanguage", "Klingonese"));
        apply(intake);

        PersonFile file =
                COORDINATOR.call(() -> people.file(lines(intake).get(0).record().id()));
        assertThat(file.details().birthDate()).isEqualTo(LocalDate.of(1980, 7, 1));
        assertThat(file.details().more().languages())
                .containsExactly(
                        LanguageSkill.of("ar", LanguageLevel.NATIVE), LanguageSkill.of("en", LanguageLevel.FLUENT));
        assertThat(file.details().more().degrees())
                .containsExactly(
                        Degree.of("MBChB", "University of Baghdad", 1998, "IQ"), Degree.of("FRCS", null, 2005, null));
        assertThat(file.details().more().licences())
                .containsExactly(Licence.of(
                        "Iraqi Medical Association", "12345", null, LocalDate.of(2027, 5, 1), LicenceStatus.ACTIVE));
    }

    private static byte[] xlsx(List<?>... rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("People");
            for (int row = 0; row < rows.length; row++) {
                for (int column = 0; column < rows[row].size(); column++) {
                    write(sheet, row, column, rows[row].get(column));
                }
            }
        }
        return bytes.toByteArray();
    }

    private static void write(Worksheet sheet, int row, int column, Object value) {
        if (value instanceof LocalDate day) {
            sheet.value(row, column, day);
            sheet.style(row, column).format("yyyy-mm-dd").set();
        } else if (value instanceof Integer number) {
            sheet.value(row, column, number);
        } else {
            sheet.value(row, column, value.toString());
        }
    }

    @Test
    void aFileInWindowsArabicWithSemicolonsIsRead() throws Exception {
        String csv = "الاسم الرباعي;الجنس;المواليد;المحافظة;الاختصاص;رقم الهاتف\n"
                + "ليلى عبد الله حسن الجبوري;أنثى;1980;البصرة;أمراض القلب;07701234567\n";

        long intake = checked("person", csv.getBytes(Charset.forName("windows-1256")));
        assertThat(lines(intake).get(0).reasons()).isEmpty();
        apply(intake);

        PersonFile file =
                COORDINATOR.call(() -> people.file(lines(intake).get(0).record().id()));
        assertThat(file.arabic()).isEqualTo("ليلى عبد الله حسن الجبوري");
        assertThat(file.details().arabic().father()).isEqualTo("عبد الله");
        assertThat(file.details().arabic().family()).isEqualTo("الجبوري");
        assertThat(file.details().birthYear()).isEqualTo(1980);
        assertThat(file.details().country()).isEqualTo("IQ");
        assertThat(file.details().phone()).isEqualTo("07701234567");
        assertThat(file.specialty().latin()).isEqualTo("Cardiology");
    }

    @Test
    void whoIsReferredToOrWasChangedStaysWhenTheImportIsTakenBack() throws Exception {
        long intake = checked(
                "person",
                HEADER
                        + "Layla," + word + "a,,F,1980,,,,,,,\nOmar," + word + "b,,M,1975,,,,,,,\nSara," + word
                        + "c,,F,1990,,,,,,,\n");
        apply(intake);
        long donor = lines(intake).get(0).record().id();
        long changed = lines(intake).get(1).record().id();
        funding.gift(funding.fund("Fund " + word), donor, "10.00", FundingFixture.TODAY);
        COORDINATOR.run(() -> desk.change(changed, 1, PartyFixture.person("Umar", word + "b")));

        COORDINATOR.run(() -> intakes.undo(intake, file(intake).version()));
        await(intake, IntakeState.APPLIED);

        List<IntakeLine> lines = lines(intake);
        assertThat(lines)
                .extracting(IntakeLine::state)
                .containsExactly(RowState.APPLIED, RowState.APPLIED, RowState.UNDONE);
        assertThat(lines.get(0).reasons()).extracting(Message::key).contains("rule.party.referred");
        assertThat(lines.get(1).reasons()).extracting(Message::key).contains("rule.intake.changedSince");
    }

    @Test
    void organisationsComeWithTheirParentsAndGo() throws Exception {
        String csv = "Name,Arabic name,Type,Part of,Governorate,Website\n"
                + "Ministry " + word + ",وزارة " + word + ",Ministry,,Baghdad,\n"
                + "Hospital " + word + ",,مستشفى,وزارة " + word + ",البصرة,https://hospital.example\n"
                + "Lost " + word + ",,Hospital,Nowhere " + word + ",,\n"
                + "Wrong " + word + ",,Shop,,,ftp:wrong\n";
        long intake = checked("organisation", csv);
        assertThat(lines(intake))
                .extracting(IntakeLine::verdict)
                .containsExactly(Verdict.READY, Verdict.WARNING, Verdict.WARNING, Verdict.ERROR);

        apply(intake);

        assertThat(lines(intake))
                .extracting(IntakeLine::state)
                .containsExactly(RowState.APPLIED, RowState.APPLIED, RowState.REFUSED, RowState.NEW);
        long hospital = lines(intake).get(1).record().id();
        assertThat(COORDINATOR.call(() -> organisations.file(hospital)).parent().latin())
                .isEqualTo("Ministry " + word);
        assertThat(lines(checked("organisation", csv)).get(0).verdict()).isEqualTo(Verdict.DUPLICATE);
        COORDINATOR.run(() -> intakes.undo(intake, file(intake).version()));
        await(intake, IntakeState.UNDONE);
        assertThat(COORDINATOR
                        .call(() -> organisations.list(OrganisationFilter.of(word), PageRequest.firstPage(5)))
                        .total())
                .isZero();
    }

    /** Every 135th row is bad, each in another way. */
    private String row(int line) {
        boolean isBad = line % 135 == 0 && line < BAD * 135;
        int fault = isBad ? line / 135 % 7 : -1;
        String given = fault == 6 ? "" : "Given" + letters(line);
        return String.join(
                ",",
                given,
                word,
                line % 3 == 0 && fault != 6 ? "ليلى حسن الجبوري" : "",
                fault == 5 ? "perhaps" : line % 2 == 0 ? "F" : "M",
                fault == 0 ? LocalDate.now().plusYears(3).toString() : 1940 + line % 60 + "-03-0" + (1 + line % 9),
                fault == 2 ? "at example" : "p" + line + "." + word + "@example.org",
                "+964 770 " + (1_000_000 + line) + " x" + word.hashCode() % 1000,
                "IQ",
                fault == 3 ? "Atlantis" : "Basra",
                fault == 4 ? "Astrology" : line % 5 == 0 ? "Cardiology" : "",
                fault == 1 ? "0000-0002-1825-0096" : "",
                "I" + word + line);
    }

    private static String letters(int number) {
        return Integer.toString(number + 1000, 26)
                .chars()
                .mapToObj(digit -> String.valueOf((char) ('a' + Character.digit(digit, 26))))
                .collect(Collectors.joining());
    }

    private String phone() {
        return String.valueOf(1_000_000 + Math.abs(word.hashCode() % 8_999_999));
    }

    private long count(String text) throws Exception {
        return COORDINATOR
                .call(() -> people.list(PersonFilter.of(text), new PageRequest(0, 1, "number", true)))
                .total();
    }

    private long checked(String kind, String csv) throws Exception {
        return checked(kind, csv.getBytes(StandardCharsets.UTF_8));
    }

    private long checked(String kind, byte[] csv) throws Exception {
        long id = COORDINATOR
                .call(() -> intakes.upload(
                        kind, UUID.randomUUID().toString(), word + ending(csv), new ByteArrayInputStream(csv)))
                .id();
        IntakeFile file = file(id);
        COORDINATOR.run(() -> intakes.check(id, file.version(), file.mapping(), file.dayOrder()));
        await(id, IntakeState.PREVIEW);
        return id;
    }

    private static String ending(byte[] content) {
        return content[0] == 'P' && content[1] == 'K' ? ".xlsx" : ".csv";
    }

    private void apply(long intake) throws Exception {
        COORDINATOR.run(() -> intakes.apply(intake, file(intake).version()));
        await(intake, IntakeState.APPLIED);
    }

    private void await(long intake, IntakeState state) throws Exception {
        Instant patience = Instant.now().plus(Duration.ofMinutes(3));
        while (!isAt(intake, state) && Instant.now().isBefore(patience)) {
            Thread.sleep(100);
        }
        assertThat(file(intake).state()).isEqualTo(state);
    }

    private boolean isAt(long intake, IntakeState state) throws Exception {
        return file(intake).state() == state
                && jobs.of(new RecordRef("intake", intake), 1).stream().allMatch(JobRow::isOver);
    }

    private IntakeFile file(long intake) throws Exception {
        return COORDINATOR.call(() -> intakes.find(intake)).orElseThrow();
    }

    private List<IntakeLine> lines(long intake) throws Exception {
        return COORDINATOR
                .call(() -> intakes.lines(intake, null, null, PageRequest.firstPage(50)))
                .rows();
    }
}
