package org.imsa.hec.web.directory;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.imsa.hec.directory.api.BallotOption.Side;
import org.imsa.hec.directory.api.BallotPaper;
import org.imsa.hec.directory.api.Majority;
import org.imsa.hec.directory.api.PartyLine;
import org.imsa.hec.directory.api.Quorum;
import org.imsa.hec.directory.ballot.BallotFile;
import org.imsa.hec.directory.ballot.OptionLine;
import org.imsa.hec.kernel.BilingualName;
import org.imsa.hec.kernel.record.RecordRef;

/** What is typed of a ballot. The deadline is typed in the time zone of whoever types it. */
public class BallotForm implements Serializable {
    private static final long serialVersionUID = 1;
    private static final String BETWEEN_SCRIPTS = "|";

    private String latin;
    private String arabic;
    private String textEnglish;
    private String textArabic;
    private String choices;
    private boolean secret;
    private String quorumUnit = "PERCENT";
    private Integer quorumValue = 50;
    private Majority majority = Majority.SIMPLE;
    private LocalDate closingDay;
    private String closingTime = "17:00";
    private RecordRef subject;
    private List<Long> parties = List.of();

    void fill(BallotFile known, ZoneId zone) {
        latin = known.latin();
        arabic = known.arabic();
        textEnglish = known.textEnglish();
        textArabic = known.textArabic();
        choices = known.options().stream()
                .filter(option -> option.side() == Side.CHOICE)
                .map(BallotForm::line)
                .collect(Collectors.joining("\n"));
        secret = known.secret();
        quorumUnit = known.quorum().share() ? "PERCENT" : "VOTERS";
        quorumValue = known.quorum().value();
        majority = known.majority();
        if (known.closesAt() != null) {
            ZonedDateTime closing = known.closesAt().atZone(zone);
            closingDay = closing.toLocalDate();
            closingTime = closing.toLocalTime().toString();
        }
        subject = known.subject();
        parties = known.parties().stream().map(PartyLine::id).toList();
    }

    BallotPaper paper(ZoneId zone) {
        return new BallotPaper(
                subject,
                parties,
                BilingualName.of(latin, arabic),
                textEnglish,
                textArabic,
                choices == null
                        ? List.of()
                        : choices.lines()
                                .filter(line -> !line.isBlank())
                                .map(BallotForm::choice)
                                .toList(),
                secret,
                new Quorum("PERCENT".equals(quorumUnit), quorumValue),
                majority,
                closesAt(zone));
    }

    private Instant closesAt(ZoneId zone) {
        return closingDay == null
                ? null
                : closingDay.atTime(LocalTime.parse(closingTime)).atZone(zone).toInstant();
    }

    private static String line(OptionLine option) {
        return Stream.of(option.latin(), option.arabic())
                .map(words -> words == null ? "" : words)
                .collect(Collectors.joining(" " + BETWEEN_SCRIPTS + " "));
    }

    private static BilingualName choice(String line) {
        int bar = line.indexOf(BETWEEN_SCRIPTS);
        return bar < 0
                ? BilingualName.of(line, null)
                : BilingualName.of(line.substring(0, bar), line.substring(bar + 1));
    }

    void isAbout(RecordRef record, List<Long> concerned) {
        subject = record;
        parties = concerned;
    }

    /** The record that is decided about, or null. */
    public RecordRef getSubject() {
        return subject;
    }

    /** Each half hour of a day. */
    public List<String> getTimes() {
        return IntStream.range(0, 48)
                .mapToObj(half -> LocalTime.of(half / 2, half % 2 * 30).toString())
                .toList();
    }

    public String getLatin() {
        return latin;
    }

    public void setLatin(String latin) {
        this.latin = latin;
    }

    public String getArabic() {
        return arabic;
    }

    public void setArabic(String arabic) {
        this.arabic = arabic;
    }

    public String getTextEnglish() {
        return textEnglish;
    }

    public void setTextEnglish(String textEnglish) {
        this.textEnglish = textEnglish;
    }

    public String getTextArabic() {
        return textArabic;
    }

    public void setTextArabic(String textArabic) {
        this.textArabic = textArabic;
    }

    public String getChoices() {
        return choices;
    }

    public void setChoices(String choices) {
        this.choices = choices;
    }

    public boolean isSecret() {
        return secret;
    }

    public void setSecret(boolean secret) {
        this.secret = secret;
    }

    public String getQuorumUnit() {
        return quorumUnit;
    }

    public void setQuorumUnit(String quorumUnit) {
        this.quorumUnit = quorumUnit;
    }

    public Integer getQuorumValue() {
        return quorumValue;
    }

    public void setQuorumValue(Integer quorumValue) {
        this.quorumValue = quorumValue;
    }

    public Majority getMajority() {
        return majority;
    }

    public void setMajority(Majority majority) {
        this.majority = majority;
    }

    public LocalDate getClosingDay() {
        return closingDay;
    }

    public void setClosingDay(LocalDate closingDay) {
        this.closingDay = closingDay;
    }

    public String getClosingTime() {
        return closingTime;
    }

    public void setClosingTime(String closingTime) {
        this.closingTime = closingTime;
    }
}
