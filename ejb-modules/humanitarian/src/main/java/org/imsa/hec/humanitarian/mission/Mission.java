package org.imsa.hec.humanitarian.mission;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.imsa.hec.directory.api.Governorate;
import org.imsa.hec.humanitarian.api.MissionCompleted;
import org.imsa.hec.kernel.Aggregate;
import org.imsa.hec.kernel.BilingualName;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.audit.NotAudited;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.record.RecordRef;
import org.imsa.hec.kernel.time.DateRange;

/**
 * A medical mission. It is planned by hand or opened by an approved grant, whose amount is then its budget. It is prepared
 * when host hospital, lead and days are settled; it is under way when the team has left; it is completed with a report of
 * what was done, which also ends the money trail of its grant. Until the team leaves it can be cancelled, with a reason. A
 * mission that is over is not changed any more.
 */
@Entity
@Table(name = "humanitarian_mission")
public class Mission extends Aggregate {
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
    private MissionStatus status = MissionStatus.PLANNED;

    @Column(name = "host_id")
    private Long hostId;

    @Column(name = "lead_id")
    private Long leadId;

    @Embedded
    private DateRange days;

    @Enumerated(EnumType.STRING)
    @Column(name = "governorate")
    private Governorate governorate;

    @Column(name = "city")
    private String city;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "budget_amount"))
    @AttributeOverride(name = "currency", column = @Column(name = "budget_currency"))
    private Money budget;

    @Column(name = "grant_id", updatable = false)
    private Long grantId;

    @Column(name = "grant_number", updatable = false)
    private String grantNumber;

    @Column(name = "goals")
    private String goals;

    @Column(name = "patients_treated")
    private Integer patientsTreated;

    @Column(name = "procedures_done")
    private Integer procedures;

    @Column(name = "physicians_trained")
    private Integer physiciansTrained;

    @Column(name = "hours_taught")
    private Integer hoursTaught;

    @Column(name = "outcome")
    private String outcome;

    @Column(name = "completed_on")
    private LocalDate completedOn;

    @Column(name = "cancel_reason")
    private String cancelReason;

    protected Mission() {}

    Mission(String number, String requestId) {
        this.number = number;
        this.requestId = requestId;
    }

    @Override
    public RecordRef ref() {
        return new RecordRef("mission", id());
    }

    public String number() {
        return number;
    }

    public MissionStatus status() {
        return status;
    }

    public Long grantId() {
        return grantId;
    }

    /** @throws RuleBroken if it is over, if the budget of its grant was changed, or if it lacks what it had to have */
    void describe(MissionDetails details) {
        RuleBroken.unless(!status.isOver(), "rule.mission.isOver", number, status);
        RuleBroken.unless(
                grantId == null || budget.equals(details.budget()), "rule.mission.budgetOfGrant", budget, grantNumber);
        RuleBroken.unless(
                details.budget() == null || details.budget().isPositive(), "rule.mission.budget", details.budget());
        title = BilingualName.of(details.titleLatin(), details.titleArabic());
        hostId = details.hostId();
        leadId = details.leadId();
        days = details.days() == null || details.days().isOpen() ? null : details.days();
        governorate = details.governorate();
        city = blankToNull(details.city());
        budget = details.budget();
        goals = blankToNull(details.goals());
        if (status != MissionStatus.PLANNED) {
            mustBeSettled();
        }
    }

    /** This grant pays for it; its amount is the budget. */
    void paidBy(long grant, String numberOfGrant, Money amount) {
        grantId = grant;
        grantNumber = numberOfGrant;
        budget = amount;
    }

    void prepare() {
        mustBe(MissionStatus.PLANNED);
        mustBeSettled();
        status = MissionStatus.PREPARED;
    }

    void depart() {
        mustBe(MissionStatus.PREPARED);
        status = MissionStatus.UNDER_WAY;
    }

    MissionCompleted complete(MissionReport report, LocalDate today) {
        mustBe(MissionStatus.UNDER_WAY);
        RuleBroken.unless(!days.first().isAfter(today), "rule.mission.notBegun", days.first());
        RuleBroken.unless(!report.text().isEmpty(), "rule.mission.reportMissing");
        RuleBroken.unless(report.text().length() <= LONGEST_TEXT, "rule.text.tooLong", LONGEST_TEXT);
        RuleBroken.unless(!report.hasNegativeFigure(), "rule.mission.negativeFigure");
        patientsTreated = report.patientsTreated();
        procedures = report.procedures();
        physiciansTrained = report.physiciansTrained();
        hoursTaught = report.hoursTaught();
        outcome = report.text();
        completedOn = today;
        status = MissionStatus.COMPLETED;
        return new MissionCompleted(
                id(),
                number,
                title,
                grantId,
                leadId,
                completedOn,
                patientsTreated,
                procedures,
                physiciansTrained,
                hoursTaught);
    }

    void cancel(String reason) {
        RuleBroken.unless(
                status == MissionStatus.PLANNED || status == MissionStatus.PREPARED,
                "rule.mission.tooLateToCancel",
                number,
                status);
        RuleBroken.unless(blankToNull(reason) != null, "rule.reason.missing");
        RuleBroken.unless(reason.strip().length() <= LONGEST_TEXT, "rule.text.tooLong", LONGEST_TEXT);
        cancelReason = reason.strip();
        status = MissionStatus.CANCELLED;
    }

    /** A reason that came from elsewhere, as far as there is room for it. */
    static String reasonOf(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST_TEXT));
    }

    MissionDetails details() {
        return new MissionDetails(
                title.latin(), title.arabic(), hostId, leadId, days(), governorate, city, budget, goals);
    }

    MissionReport report() {
        return status == MissionStatus.COMPLETED
                ? new MissionReport(patientsTreated, procedures, physiciansTrained, hoursTaught, outcome)
                : null;
    }

    DateRange days() {
        return days == null ? DateRange.of(null, null) : days;
    }

    String grantNumber() {
        return grantNumber;
    }

    LocalDate completedOn() {
        return completedOn;
    }

    String cancelReason() {
        return cancelReason;
    }

    private void mustBe(MissionStatus expected) {
        RuleBroken.unless(status == expected, "rule.mission.status", number, status, expected);
    }

    private void mustBeSettled() {
        boolean hasDays = days().first() != null && days().last() != null;
        RuleBroken.unless(hostId != null && leadId != null && hasDays, "rule.mission.notSettled");
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
