package org.imsa.hec.education.training;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.imsa.hec.education.api.PlacementCompleted;
import org.imsa.hec.kernel.Aggregate;
import org.imsa.hec.kernel.BilingualName;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.audit.NotAudited;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.record.RecordRef;
import org.imsa.hec.kernel.time.DateRange;

/**
 * A place for one physician at one host institution. It is offered by hand or opened by an approved grant, which then pays
 * for it. The trainee accepts when host and days are settled, gets a visa where one is needed, begins, and completes the
 * training with a sentence on what came of it, which also ends the money trail of the grant. Until then the place can be
 * withdrawn, with a reason. A place that is over is not changed any more.
 */
@Entity
@Table(name = "education_training_place")
public class TrainingPlace extends Aggregate {
    static final int LONGEST_TEXT = 1000;

    @Column(name = "number", nullable = false, updatable = false)
    private String number;

    @NotAudited
    @Column(name = "request_id", updatable = false)
    private String requestId;

    @Embedded
    private BilingualName title;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false)
    private TrainingStatus status = TrainingStatus.OFFERED;

    @Enumerated(EnumType.STRING)
    @Column(name = "format", nullable = false)
    private TrainingFormat format;

    @Column(name = "trainee_id")
    private Long traineeId;

    @Column(name = "host_id")
    private Long hostId;

    @Embedded
    private DateRange days;

    @Column(name = "needs_visa", nullable = false)
    private boolean needsVisa;

    @Column(name = "visa_issued_on")
    private LocalDate visaIssuedOn;

    @Column(name = "grant_id", updatable = false)
    private Long grantId;

    @Column(name = "grant_number", updatable = false)
    private String grantNumber;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "award_amount"))
    @AttributeOverride(name = "currency", column = @Column(name = "award_currency"))
    private Money award;

    @Column(name = "notes")
    private String notes;

    @Column(name = "outcome")
    private String outcome;

    @Column(name = "completed_on")
    private LocalDate completedOn;

    @Column(name = "withdrawal_reason")
    private String withdrawalReason;

    protected TrainingPlace() {}

    TrainingPlace(String number, String requestId) {
        this.number = number;
        this.requestId = requestId;
    }

    @Override
    public RecordRef ref() {
        return new RecordRef("training", id());
    }

    public String number() {
        return number;
    }

    public TrainingStatus status() {
        return status;
    }

    public Long grantId() {
        return grantId;
    }

    /** @throws RuleBroken if it is over, or if it would lack what an accepted place has to have */
    void describe(TrainingDetails details) {
        RuleBroken.unless(!status.isOver(), "rule.training.isOver", number, status);
        RuleBroken.unless(details.format() != null, "rule.training.format");
        RuleBroken.unless(details.needsVisa() || visaIssuedOn == null, "rule.training.visaIsIssued", visaIssuedOn);
        title = BilingualName.of(details.titleLatin(), details.titleArabic());
        format = details.format();
        traineeId = details.traineeId();
        hostId = details.hostId();
        days = details.days() == null || details.days().isOpen() ? null : details.days();
        needsVisa = details.needsVisa();
        notes = blankToNull(details.notes());
        if (status != TrainingStatus.OFFERED) {
            mustBeSettled();
        }
    }

    void paidBy(long grant, String numberOfGrant, Money amount) {
        grantId = grant;
        grantNumber = numberOfGrant;
        award = amount;
    }

    void accept() {
        mustBe(TrainingStatus.OFFERED);
        mustBeSettled();
        status = TrainingStatus.ACCEPTED;
    }

    void visaIssued(LocalDate on, LocalDate today) {
        mustBe(TrainingStatus.ACCEPTED);
        RuleBroken.unless(needsVisa, "rule.training.needsNoVisa", number);
        RuleBroken.unless(on != null && !on.isAfter(today), "rule.training.visaDay", today);
        visaIssuedOn = on;
        status = TrainingStatus.VISA_ISSUED;
    }

    void begin() {
        mustBe(needsVisa ? TrainingStatus.VISA_ISSUED : TrainingStatus.ACCEPTED);
        status = TrainingStatus.IN_TRAINING;
    }

    PlacementCompleted complete(String whatCameOfIt, LocalDate today) {
        mustBe(TrainingStatus.IN_TRAINING);
        RuleBroken.unless(!days.first().isAfter(today), "rule.training.notBegun", days.first());
        outcome = textOf(whatCameOfIt, "rule.training.outcomeMissing");
        completedOn = today;
        status = TrainingStatus.COMPLETED;
        return new PlacementCompleted(id(), number, title, grantId, traineeId, hostId, completedOn);
    }

    void withdraw(String reason) {
        RuleBroken.unless(!status.isOver(), "rule.training.isOver", number, status);
        withdrawalReason = textOf(reason, "rule.reason.missing");
        status = TrainingStatus.WITHDRAWN;
    }

    /** A reason that came from elsewhere, as far as there is room for it. */
    static String reasonOf(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST_TEXT));
    }

    TrainingDetails details() {
        return new TrainingDetails(title.latin(), title.arabic(), format, traineeId, hostId, days(), needsVisa, notes);
    }

    DateRange days() {
        return days == null ? DateRange.of(null, null) : days;
    }

    LocalDate visaIssuedOn() {
        return visaIssuedOn;
    }

    String grantNumber() {
        return grantNumber;
    }

    Money award() {
        return award;
    }

    String outcome() {
        return outcome;
    }

    LocalDate completedOn() {
        return completedOn;
    }

    String withdrawalReason() {
        return withdrawalReason;
    }

    private void mustBe(TrainingStatus expected) {
        RuleBroken.unless(status == expected, "rule.training.status", number, status, expected);
    }

    private void mustBeSettled() {
        boolean hasDays = days().first() != null && days().last() != null;
        RuleBroken.unless(traineeId != null && hostId != null && hasDays, "rule.training.notSettled");
    }

    private static String textOf(String text, String ruleIfMissing) {
        String clean = blankToNull(text);
        RuleBroken.unless(clean != null, ruleIfMissing);
        RuleBroken.unless(clean.length() <= LONGEST_TEXT, "rule.text.tooLong", LONGEST_TEXT);
        return clean;
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
