package org.imsa.hec.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imsa.hec.funding.FundingFixture.TODAY;
import static org.imsa.hec.funding.FundingFixture.TREASURER;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.imsa.hec.directory.PartyFixture;
import org.imsa.hec.funding.api.GrantPurpose;
import org.imsa.hec.funding.campaign.AppealFixture;
import org.imsa.hec.funding.campaign.CampaignFile;
import org.imsa.hec.funding.gift.GiftFile;
import org.imsa.hec.funding.gift.GiftMethod;
import org.imsa.hec.funding.gift.GiftStatus;
import org.imsa.hec.kernel.Message;
import org.imsa.hec.kernel.intake.IntakeFile;
import org.imsa.hec.kernel.intake.IntakeLine;
import org.imsa.hec.kernel.intake.IntakeState;
import org.imsa.hec.kernel.intake.Intakes;
import org.imsa.hec.kernel.intake.RowState;
import org.imsa.hec.kernel.intake.Verdict;
import org.imsa.hec.kernel.job.JobRow;
import org.imsa.hec.kernel.job.Jobs;
import org.imsa.hec.kernel.list.PageRequest;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.record.RecordRef;
import org.imsa.hec.test.ContainerTest;
import org.junit.jupiter.api.Test;

class GiftIntakeIT extends ContainerTest {
    private static final String HEADER =
            "Date,Amount,Currency,Donor name,Donor e-mail,Fund,Method,External reference,Note\n";

    @Inject
    private FundingFixture fixture;

    @Inject
    private AppealFixture appeals;

    @EJB
    private Intakes intakes;

    @EJB
    private Jobs jobs;

    private final String word = PartyFixture.uniqueWord();

    private long fund;

    @Test
    void eachRowOfABankFileHasItsVerdictAndNothingIsWrittenBefore() throws Exception {
        fund = fixture.fund("Training " + word);
        fixture.person("Zaynab", word);

        long intake = checked(
                row(TODAY.toString(), "250.00", "Zaynab " + word, fundName(), "wire", "A1"),
                row(TODAY.toString(), "1,250.50", "Crescent Foundation " + word, fundName(), "Credit Card", "A2"),
                row(TODAY.toString(), "10", "Zaynab " + word, fundName(), "wire", "A1"),
                row(TODAY.plusDays(3).toString(), "10", "Zaynab " + word, fundName(), "wire", "A3"),
                row(TODAY.toString(), "ten", "Zaynab " + word, fundName(), "wire", "A4"),
                row(TODAY.toString(), "10", "Zaynab " + word, "No such fund", "wire", "A5"),
                row(TODAY.toString(), "-10", "Zaynab " + word, fundName(), "pigeon", "A6"),
                row(TODAY.toString(), "", "Zaynab " + word, fundName(), "wire", "A7"));

        assertThat(lines(intake))
                .extracting(IntakeLine::verdict)
                .containsExactly(
                        Verdict.READY,
                        Verdict.WARNING,
                        Verdict.DUPLICATE,
                        Verdict.ERROR,
                        Verdict.ERROR,
                        Verdict.ERROR,
                        Verdict.ERROR,
                        Verdict.ERROR);
        assertThat(reasons(lines(intake).get(1))).containsExactly("rule.gift.newDonor");
        assertThat(reasons(lines(intake).get(2))).containsExactly("rule.intake.twiceInFile");
        assertThat(reasons(lines(intake).get(3))).containsExactly("rule.gift.future");
        assertThat(reasons(lines(intake).get(5))).containsExactly("rule.gift.unknownFund");
        assertThat(reasons(lines(intake).get(6)))
                .containsExactlyInAnyOrder("rule.gift.notPositive", "rule.gift.unknownMethod");
        assertThat(fixture.fund(fund).figures().received()).isEqualTo(Money.usd("0"));
    }

    @Test
    void confirmedRowsBecomeGiftsOfKnownAndNewDonors() throws Exception {
        fund = fixture.fund("Training " + word);
        long zaynab = fixture.person("Zaynab", word);
        long intake = checked(
                row(TODAY.toString(), "250.00", "Zaynab " + word, fundName(), "wire", "A1"),
                row(TODAY.toString(), "1,250.50", "Crescent Foundation " + word, fundName(), "card", "A2"),
                row(TODAY.toString(), "49.50", "Crescent Foundation " + word, fundName(), "card", "A3"));

        applied(intake);

        List<IntakeLine> lines = lines(intake);
        assertThat(lines).extracting(IntakeLine::state).containsOnly(RowState.APPLIED);
        GiftFile first = fixture.gift(lines.get(0).record().id());
        GiftFile second = fixture.gift(lines.get(1).record().id());
        GiftFile third = fixture.gift(lines.get(2).record().id());
        assertThat(first.donor().id()).isEqualTo(zaynab);
        assertThat(second.donor().ref().kind()).isEqualTo("organisation");
        assertThat(second.method()).isEqualTo(GiftMethod.CARD);
        assertThat(third.donor()).isEqualTo(second.donor());
        assertThat(fixture.fund(fund).figures().received()).isEqualTo(Money.usd("1550"));
    }

    @Test
    void theSameFileTwiceRecordsNothingTwice() throws Exception {
        fund = fixture.fund("Training " + word);
        String[] rows = {row(TODAY.toString(), "250.00", "Zaynab " + word, fundName(), "wire", "A1")};
        applied(checked(rows));

        long again = checked(rows);

        assertThat(lines(again)).singleElement().satisfies(line -> {
            assertThat(line.verdict()).isEqualTo(Verdict.DUPLICATE);
            assertThat(line.record().kind()).isEqualTo("gift");
        });
    }

    @Test
    void anImportIsUndoneSaveWhatIsSpentAndMayThenBeLoadedAgain() throws Exception {
        fund = fixture.fund("Training " + word);
        long intake = applied(checked(
                row(TODAY.minusDays(9).toString(), "100", "Zaynab " + word, fundName(), "wire", "A1"),
                row(TODAY.toString(), "900", "Zaynab " + word, fundName(), "wire", "A2")));
        fixture.paid(fixture.approved(fund, GrantPurpose.MISSION, "60"), "60");

        TREASURER.run(() -> intakes.undo(intake, file(intake).version()));
        await(intake, IntakeState.APPLIED);

        List<IntakeLine> lines = lines(intake);
        assertThat(lines).extracting(IntakeLine::state).containsExactly(RowState.APPLIED, RowState.UNDONE);
        assertThat(reasons(lines.get(0))).contains("rule.gift.spent");
        assertThat(fixture.gift(lines.get(1).record().id()).status()).isEqualTo(GiftStatus.REVERSED);
        long again = checked(row(TODAY.toString(), "900", "Zaynab " + word, fundName(), "wire", "A2"));
        assertThat(lines(again)).extracting(IntakeLine::verdict).containsExactly(Verdict.READY);
    }

    @Test
    void aLargeFileGoesThrough() throws Exception {
        fund = fixture.fund("Training " + word);
        int size = Integer.getInteger("test.largeFile", 1000);

        long intake = applied(checked(IntStream.range(0, size)
                .mapToObj(i ->
                        row(TODAY.toString(), "1.00", "Donor " + word + " " + i % 50, fundName(), "online", "L" + i))
                .toArray(String[]::new)));

        assertThat(file(intake).counts().applied()).isEqualTo(size);
        assertThat(fixture.fund(fund).figures().received()).isEqualTo(Money.usd(size + ".00"));
    }

    @Test
    void aRowNamesItsCampaignTeamAndChapterAndAWrongNameIsAnErrorOfTheRow() throws Exception {
        CampaignFile campaign = appeals.campaign("Hearts " + word, "100");
        long team = appeals.team(campaign.id(), "Runners " + word, "50");
        long chapter = appeals.chapter("Chicago " + word, "500");
        fixture.fund("Training " + word);
        String into = "Fund of Hearts " + word;
        String header = "Date,Amount,Donor name,Fund,External reference,Campaign,Team,Chapter\n";

        long intake = applied(checkedFile(
                header,
                appealRow("100", into, "B1", campaign.number(), "runners " + word, "فرع Chicago " + word),
                appealRow("10", into, "B2", "No such campaign", "", ""),
                appealRow("10", into, "B3", "hearts " + word, "No such team", "No such chapter"),
                appealRow("10", fundName(), "B4", "hearts " + word, "", "")));

        List<IntakeLine> lines = lines(intake);
        assertThat(fixture.gift(lines.get(0).record().id()).appeal()).satisfies(appeal -> {
            assertThat(appeal.campaign().ref()).isEqualTo(campaign.ref());
            assertThat(appeal.team().ref().id()).isEqualTo(team);
            assertThat(appeal.chapter().ref().id()).isEqualTo(chapter);
        });
        assertThat(reasons(lines.get(1))).contains("rule.gift.unknownCampaign");
        assertThat(reasons(lines.get(2))).contains("rule.gift.unknownTeam", "rule.gift.unknownChapter");
        assertThat(reasons(lines.get(3))).contains("rule.campaign.otherFund");
        long over = checkedFile(header, appealRow("10", into, "B5", "hearts " + word, "", ""));
        assertThat(lines(over).get(0).verdict()).isEqualTo(Verdict.WARNING);
        assertThat(reasons(lines(over).get(0))).contains("rule.campaign.reached");
    }

    private String appealRow(
            String amount, String fundName, String reference, String campaign, String team, String chapter) {
        return String.join(
                ",", TODAY.toString(), amount, "Zaynab " + word, fundName, word + reference, campaign, team, chapter);
    }

    private String fundName() {
        return "training " + word;
    }

    private String row(String day, String amount, String donor, String fundName, String method, String reference) {
        return String.join(
                ",", day, "\"" + amount + "\"", "USD", donor, "", fundName, method, word + reference, "from a test");
    }

    private long checked(String... rows) throws Exception {
        return checkedFile(HEADER, rows);
    }

    private long checkedFile(String header, String... rows) throws Exception {
        byte[] csv = (header + String.join("\n", rows)).getBytes(StandardCharsets.UTF_8);
        String request = UUID.randomUUID().toString();
        long id = TREASURER
                .call(() -> intakes.upload("gift", request, "bank-" + word + ".csv", new ByteArrayInputStream(csv)))
                .id();
        IntakeFile file = file(id);
        TREASURER.run(() -> intakes.check(id, file.version(), file.mapping(), file.dayOrder()));
        await(id, IntakeState.PREVIEW);
        return id;
    }

    private long applied(long intake) throws Exception {
        TREASURER.run(() -> intakes.apply(intake, file(intake).version()));
        await(intake, IntakeState.APPLIED);
        return intake;
    }

    private void await(long intake, IntakeState state) throws Exception {
        Instant patience = Instant.now().plus(Duration.ofMinutes(1));
        while (!isAt(intake, state) && Instant.now().isBefore(patience)) {
            Thread.sleep(50);
        }
        assertThat(file(intake).state()).isEqualTo(state);
    }

    private boolean isAt(long intake, IntakeState state) throws Exception {
        return file(intake).state() == state
                && jobs.of(new RecordRef("intake", intake), 1).stream().allMatch(JobRow::isOver);
    }

    private IntakeFile file(long intake) throws Exception {
        return TREASURER.call(() -> intakes.find(intake)).orElseThrow();
    }

    private List<IntakeLine> lines(long intake) throws Exception {
        return TREASURER
                .call(() -> intakes.lines(intake, null, null, PageRequest.firstPage(50)))
                .rows();
    }

    private static List<String> reasons(IntakeLine line) {
        return line.reasons().stream().map(Message::key).collect(Collectors.toList());
    }
}
