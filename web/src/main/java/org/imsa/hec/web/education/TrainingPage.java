package org.imsa.hec.web.education;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.imsa.hec.education.training.TrainingDesk;
import org.imsa.hec.education.training.TrainingFile;
import org.imsa.hec.education.training.TrainingFormat;
import org.imsa.hec.education.training.TrainingPlaces;
import org.imsa.hec.education.training.TrainingStatus;
import org.imsa.hec.web.shell.Links;
import org.imsa.hec.web.shell.Notice;
import org.imsa.hec.web.shell.RecordPage;

/** One training place, from the offer to the physician's return. */
@Named
@ViewScoped
public class TrainingPage extends RecordPage {
    private static final long serialVersionUID = 1;
    private static final String PAGE = "/education/training.xhtml";

    @EJB
    private TrainingPlaces places;

    @EJB
    private TrainingDesk desk;

    @Inject
    private Links links;

    private final TrainingForm form = new TrainingForm();

    private TrainingFile file;
    private LocalDate visaDay;
    private String outcome;
    private String reason;

    public void load() {
        if (getId() != null && file == null) {
            file = places.file(getId());
            setVersion(file.version());
            links.know(file.trainee(), file.host());
            form.fill(file.details());
        }
    }

    public String save() {
        Long id = getId();
        if (id == null) {
            id = desk.offer(request(), form.details());
        } else {
            desk.change(id, getVersion(), form.details());
        }
        Notice.done("common.saved");
        return go(PAGE, id);
    }

    public String accept() {
        desk.accept(getId(), getVersion());
        return go(PAGE, getId());
    }

    public String recordVisa() {
        desk.recordVisa(getId(), getVersion(), visaDay);
        return go(PAGE, getId());
    }

    public String begin() {
        desk.begin(getId(), getVersion());
        return go(PAGE, getId());
    }

    public String complete() {
        desk.complete(getId(), getVersion(), outcome);
        return go(PAGE, getId());
    }

    public String withdraw() {
        desk.withdraw(getId(), getVersion(), reason);
        return go(PAGE, getId());
    }

    /** The states that this place goes through; without that of the visa where none is needed. */
    public List<TrainingStatus> getLife() {
        List<TrainingStatus> life = new ArrayList<>(List.of(TrainingStatus.values()));
        life.remove(TrainingStatus.WITHDRAWN);
        if (!file.details().needsVisa()) {
            life.remove(TrainingStatus.VISA_ISSUED);
        }
        return life;
    }

    public List<TrainingFormat> getFormats() {
        return List.of(TrainingFormat.values());
    }

    public TrainingFile getFile() {
        return file;
    }

    public TrainingForm getForm() {
        return form;
    }

    public LocalDate getVisaDay() {
        return visaDay;
    }

    public void setVisaDay(LocalDate visaDay) {
        this.visaDay = visaDay;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
