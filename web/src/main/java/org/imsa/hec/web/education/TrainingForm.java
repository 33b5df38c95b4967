package org.imsa.hec.web.education;

import java.io.Serializable;
import java.time.LocalDate;
import org.imsa.hec.education.training.TrainingDetails;
import org.imsa.hec.education.training.TrainingFormat;
import org.imsa.hec.kernel.time.DateRange;

/** What is typed of a training place. */
public class TrainingForm implements Serializable {
    private static final long serialVersionUID = 1;

    private String latin;
    private String arabic;
    private TrainingFormat format;
    private Long traineeId;
    private Long hostId;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private boolean needsVisa = true;
    private String notes;

    void fill(TrainingDetails known) {
        latin = known.titleLatin();
        arabic = known.titleArabic();
        format = known.format();
        traineeId = known.traineeId();
        hostId = known.hostId();
        firstDay = known.days().first();
        lastDay = known.days().last();
        needsVisa = known.needsVisa();
        notes = known.notes();
    }

    TrainingDetails details() {
        return new TrainingDetails(
                latin, arabic, format, traineeId, hostId, DateRange.of(firstDay, lastDay), needsVisa, notes);
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

    public TrainingFormat getFormat() {
        return format;
    }

    public void setFormat(TrainingFormat format) {
        this.format = format;
    }

    public Long getTraineeId() {
        return traineeId;
    }

    public void setTraineeId(Long traineeId) {
        this.traineeId = traineeId;
    }

    public Long getHostId() {
        return hostId;
    }

    public void setHostId(Long hostId) {
        this.hostId = hostId;
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

    public boolean isNeedsVisa() {
        return needsVisa;
    }

    public void setNeedsVisa(boolean needsVisa) {
        this.needsVisa = needsVisa;
    }

    public String getNotes() {
        return notes;
    }

    public void setNotes(String notes) {
        this.notes = notes;
    }
}
