package org.imsa.hec.funding.chapter;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Set;
import java.util.UUID;
import org.imsa.hec.directory.api.PartyLine;
import org.imsa.hec.funding.campaign.Thermometer;
import org.imsa.hec.kernel.Aggregate;
import org.imsa.hec.kernel.BilingualName;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.audit.NotAudited;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.record.RecordLine;
import org.imsa.hec.kernel.record.RecordRef;

/**
 * The friends of the committee in one city. Somebody leads them, and they mean to raise a sum in each year; a gift names the
 * chapter through which it came, whatever fund it is for. A closed chapter is no longer offered; it may be opened again.
 */
@Entity
@Table(name = "funding_chapter")
public class Chapter extends Aggregate {
    public static final String KIND = "chapter";

    @NotAudited
    @Column(name = "request_id", nullable = false, updatable = false)
    private String requestId;

    @Column(nullable = false, updatable = false)
    private String number;

    @Embedded
    private BilingualName name;

    @Column(nullable = false)
    private String city;

    @Column(nullable = false)
    private String country;

    @Column(name = "lead_id")
    private Long leadId;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "year_goal"))
    private Money yearGoal;

    @Column(name = "is_open", nullable = false)
    private boolean open;

    protected Chapter() {}

    Chapter(UUID requestId, String number, ChapterDetails details) {
        this.requestId = requestId.toString();
        this.number = number;
        this.open = true;
        tell(details);
    }

    void change(ChapterDetails details) {
        RuleBroken.unless(open, "rule.chapter.closed", name);
        tell(details);
    }

    private void tell(ChapterDetails details) {
        this.name = details.name();
        this.city = details.city();
        this.country = details.country();
        this.leadId = details.leadId();
        this.yearGoal = details.yearGoal();
    }

    void close() {
        RuleBroken.unless(open, "rule.chapter.closed", name);
        this.open = false;
    }

    void reopen() {
        RuleBroken.unless(!open, "rule.chapter.open", name);
        this.open = true;
    }

    /** @param received in the year that is shown */
    ChapterFile file(PartyLine lead, int year, Money received, Set<ChapterAction> next) {
        return new ChapterFile(
                id(),
                version(),
                number,
                new ChapterDetails(name, city, country, leadId, yearGoal),
                lead,
                year,
                new Thermometer(yearGoal, received),
                open ? ChapterState.OPEN : ChapterState.CLOSED,
                next);
    }

    public RecordLine line() {
        return new RecordLine(ref(), number, name.latin(), name.arabic());
    }

    boolean isOpen() {
        return open;
    }

    @Override
    public RecordRef ref() {
        return new RecordRef(KIND, id());
    }
}
