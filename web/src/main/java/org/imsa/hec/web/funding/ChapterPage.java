package org.imsa.hec.web.funding;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.imsa.hec.funding.chapter.ChapterDesk;
import org.imsa.hec.funding.chapter.ChapterFile;
import org.imsa.hec.funding.chapter.Chapters;
import org.imsa.hec.web.shell.Links;
import org.imsa.hec.web.shell.Notice;
import org.imsa.hec.web.shell.RecordPage;

/** One city chapter: founding it, who leads it, and how far it has come this year. */
@Named
@ViewScoped
public class ChapterPage extends RecordPage {
    private static final long serialVersionUID = 1;
    private static final String PAGE = "/funding/chapter.xhtml";

    @EJB
    private Chapters chapters;

    @EJB
    private ChapterDesk desk;

    @Inject
    private Links links;

    private final ChapterForm form = new ChapterForm();
    private ChapterFile file;

    public void load() {
        if (getId() != null && file == null) {
            file = chapters.file(getId());
            setVersion(file.version());
            form.fill(file.details());
            links.know(file.lead());
        }
    }

    public String save() {
        Long id = getId();
        if (id == null) {
            id = desk.found(request(), form.details());
        } else {
            desk.change(id, getVersion(), form.details());
        }
        Notice.done("common.saved");
        return go(PAGE, id);
    }

    public String close() {
        desk.close(getId(), getVersion());
        return go(PAGE, getId());
    }

    public String reopen() {
        desk.reopen(getId(), getVersion());
        return go(PAGE, getId());
    }

    public ChapterFile getFile() {
        return file;
    }

    public ChapterForm getForm() {
        return form;
    }
}
