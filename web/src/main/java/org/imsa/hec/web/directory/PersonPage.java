package org.imsa.hec.web.directory;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import org.imsa.hec.directory.person.People;
import org.imsa.hec.directory.person.PersonDesk;
import org.imsa.hec.directory.person.PersonFile;
import org.imsa.hec.directory.person.PhotoDesk;
import org.imsa.hec.kernel.record.RecordLine;
import org.imsa.hec.web.shell.Links;
import org.imsa.hec.web.shell.Notice;
import org.imsa.hec.web.shell.RecordPage;

/** One person: writing them down, what is known, what parts they play. */
@Named
@ViewScoped
public class PersonPage extends RecordPage {
    private static final long serialVersionUID = 1;
    private static final String PAGE = "/directory/person.xhtml";

    @EJB
    private People people;

    @EJB
    private PersonDesk desk;

    @EJB
    private PhotoDesk photos;

    @Inject
    private Links links;

    private PersonFile file;
    private final PersonForm form = new PersonForm();
    private transient Part photo;
    private String reason;

    public void load() {
        if (getId() == null || file != null) {
            return;
        }
        file = people.file(getId());
        links.know(file.mergedInto());
        links.know(new RecordLine(file.ref(), file.number(), file.latin(), file.arabic()));
        links.know(file.specialty() == null ? null : file.specialty().recordLine());
        setVersion(file.version());
        form.fill(file.details());
    }

    public String save() {
        Long id = getId();
        if (id == null) {
            id = desk.add(request(), form.details());
        } else {
            desk.change(id, getVersion(), form.details());
        }
        Notice.done("common.saved");
        return go(PAGE, id);
    }

    public String showPhoto() throws IOException {
        try (InputStream picture = photo.getInputStream()) {
            photos.show(getId(), picture);
        }
        Notice.done("common.saved");
        return go(PAGE, getId());
    }

    public String removePhoto() {
        photos.remove(getId(), reason);
        Notice.done("common.saved");
        return go(PAGE, getId());
    }

    public PersonFile getFile() {
        return file;
    }

    public PersonForm getForm() {
        return form;
    }

    public Part getPhoto() {
        return photo;
    }

    public void setPhoto(Part photo) {
        this.photo = photo;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
