package org.imsa.hec.web.shell;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import org.imsa.hec.kernel.document.DocumentRow;
import org.imsa.hec.kernel.document.Documents;
import org.imsa.hec.kernel.record.RecordKinds;
import org.imsa.hec.kernel.record.RecordRef;
import org.omnifaces.util.Faces;

/** The documents of the record on this page: {@code hec:documents}. */
@Named
@ViewScoped
public class DocumentList implements Serializable {
    private static final long serialVersionUID = 1;

    @EJB
    private Documents documents;

    @Inject
    private RecordKinds kinds;

    @Inject
    private UserSession user;

    private transient List<DocumentRow> rows;
    private transient Boolean mayWrite;
    private transient Part file;
    private String title;
    private Long chosen;
    private String reason;

    public List<DocumentRow> of(RecordRef record) {
        if (rows == null) {
            rows = documents.of(record);
        }
        return rows;
    }

    /** The same to choose one from, such as the document that proves something. */
    public List<Choice> choices(RecordRef record) {
        return of(record).stream()
                .map(document -> new Choice(document.id(), document.label()))
                .toList();
    }

    public boolean mayWrite(RecordRef record) {
        if (mayWrite == null) {
            mayWrite = kinds.mayWrite(record, user::has);
        }
        return mayWrite;
    }

    public String attach(RecordRef record) throws IOException {
        try (InputStream content = file.getInputStream()) {
            documents.attach(record, file.getSubmittedFileName(), content, title, null);
        }
        Notice.done("documents.attached");
        return here();
    }

    public String remove() {
        documents.remove(chosen, reason);
        Notice.done("documents.removed");
        return here();
    }

    private static String here() {
        return Faces.getViewId() + "?faces-redirect=true&includeViewParams=true";
    }

    public Long getChosen() {
        return chosen;
    }

    public void setChosen(Long chosen) {
        this.chosen = chosen;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
