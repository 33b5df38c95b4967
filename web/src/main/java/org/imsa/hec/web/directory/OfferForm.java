package org.imsa.hec.web.directory;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.imsa.hec.directory.membership.Offer;
import org.imsa.hec.directory.membership.WorkKind;
import org.imsa.hec.kernel.time.DateRange;

/** What is typed of a member's interests and hours. */
public class OfferForm implements Serializable {
    private static final long serialVersionUID = 1;

    private List<String> works = new ArrayList<>();
    private final Entries specialties = new Entries();
    private Integer hoursPerMonth;
    private LocalDate firstDay;
    private LocalDate lastDay;

    void fill(Offer known) {
        works = new ArrayList<>(known.works().stream().map(Enum::name).toList());
        specialties.fill(List.copyOf(known.specialties()), id -> Map.of("specialtyId", id));
        hoursPerMonth = known.hoursPerMonth();
        firstDay = known.days().first();
        lastDay = known.days().last();
    }

    Offer offer() {
        return new Offer(
                works.stream().map(WorkKind::valueOf).collect(Collectors.toSet()),
                new HashSet<>(specialties.<Long>read(line -> line.value("specialtyId"))),
                hoursPerMonth,
                DateRange.of(firstDay, lastDay));
    }

    public List<String> getWorks() {
        return works;
    }

    public void setWorks(List<String> works) {
        this.works = works;
    }

    public Entries getSpecialties() {
        return specialties;
    }

    public Integer getHoursPerMonth() {
        return hoursPerMonth;
    }

    public void setHoursPerMonth(Integer hoursPerMonth) {
        this.hoursPerMonth = hoursPerMonth;
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(LocalDate firstDay) {
        this.firstDay = firstDay;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
