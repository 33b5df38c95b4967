package org.imsa.hec.web.funding;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.imsa.hec.funding.Days;
import org.imsa.hec.funding.schedulef.ForeignPayments;
import org.imsa.hec.funding.schedulef.GapRow;
import org.imsa.hec.funding.schedulef.PartThreeRow;
import org.imsa.hec.funding.schedulef.PartTwoRow;
import org.imsa.hec.funding.schedulef.ScheduleF;
import org.imsa.hec.kernel.letter.Letters;
import org.imsa.hec.kernel.list.Page;
import org.imsa.hec.kernel.list.PageRequest;
import org.imsa.hec.web.shell.Choice;
import org.imsa.hec.web.shell.LazyRows;
import org.imsa.hec.web.shell.Messages;
import org.omnifaces.util.Faces;

/** Form 990 Schedule F, parts II and III, of a year, and what is missing for it. */
@Named("scheduleFPage")
@ViewScoped
public class ScheduleFPage implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int YEARS = 8;

    @EJB
    private ForeignPayments payments;

    @Inject
    private Clock clock;

    @Inject
    private Letters letters;

    private Integer year;
    private ScheduleF report;

    private final LazyRows<PartTwoRow> partTwo = rows(ScheduleF::partTwo);
    private final LazyRows<PartThreeRow> partThree = rows(ScheduleF::partThree);
    private final LazyRows<GapRow> gaps = rows(ScheduleF::gaps);

    public void load() {
        year = year == null ? thisYear() : year;
    }

    public String show() {
        return "/funding/scheduleF.xhtml?faces-redirect=true&year=" + year;
    }

    /** The report on paper, in the reader's language. */
    public void pdf() throws IOException {
        byte[] pdf =
                letters.pdf("schedule-f", Messages.current().language(), new ScheduleFPaper(year, getReport()).model());
        Faces.sendFile(pdf, "Schedule F " + year + ".pdf", true);
    }

    private <R> LazyRows<R> rows(Part<R> part) {
        return LazyRows.of(ask -> page(part.apply(getReport()), ask.page()));
    }

    private static <R> Page<R> page(List<R> all, PageRequest asked) {
        return new Page<>(all.stream().skip(asked.first()).limit(asked.size()).toList(), all.size());
    }

    private interface Part<R> extends Function<ScheduleF, List<R>>, Serializable {}

    private int thisYear() {
        return Days.today(clock).getYear();
    }

    public ScheduleF getReport() {
        if (report == null) {
            report = payments.of(year);
        }
        return report;
    }

    public List<Choice> getYears() {
        return IntStream.range(0, YEARS)
                .mapToObj(ago -> thisYear() - ago)
                .map(choice -> new Choice(choice, choice.toString()))
                .toList();
    }

    public LazyRows<PartTwoRow> getPartTwo() {
        return partTwo;
    }

    public LazyRows<PartThreeRow> getPartThree() {
        return partThree;
    }

    public LazyRows<GapRow> getGaps() {
        return gaps;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }
}
