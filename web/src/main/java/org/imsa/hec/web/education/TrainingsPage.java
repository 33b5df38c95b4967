package org.imsa.hec.web.education;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.imsa.hec.education.training.TrainingFilter;
import org.imsa.hec.education.training.TrainingFormat;
import org.imsa.hec.education.training.TrainingPlaces;
import org.imsa.hec.education.training.TrainingRow;
import org.imsa.hec.education.training.TrainingStatus;
import org.imsa.hec.web.shell.LazyRows;

/** The training places. */
@Named
@ViewScoped
public class TrainingsPage implements Serializable {
    private static final long serialVersionUID = 1;

    @EJB
    private TrainingPlaces places;

    private TrainingFormat format;

    private final LazyRows<TrainingRow> rows = LazyRows.<TrainingRow>of(ask -> places.list(
                    new TrainingFilter(ask.search(), ask.filter(TrainingStatus.class), format, null), ask.page()))
            .filters(TrainingStatus.values())
            .counted(() -> places.counts());

    public LazyRows<TrainingRow> getRows() {
        return rows;
    }

    public List<TrainingFormat> getFormats() {
        return List.of(TrainingFormat.values());
    }

    public TrainingFormat getFormat() {
        return format;
    }

    public void setFormat(TrainingFormat format) {
        this.format = format;
    }
}
