package org.imsa.hec.web.intake;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.imsa.hec.kernel.intake.IntakeListRow;
import org.imsa.hec.kernel.intake.IntakeState;
import org.imsa.hec.kernel.intake.Intakes;
import org.imsa.hec.kernel.list.Page;
import org.imsa.hec.web.shell.Choice;
import org.imsa.hec.web.shell.Colleagues;
import org.imsa.hec.web.shell.FormPage;
import org.imsa.hec.web.shell.LazyRows;
import org.imsa.hec.web.shell.ListRequest;

/** The imports that the user may see, and a new one. */
@Named
@ViewScoped
public class ImportsPage extends FormPage {
    private static final long serialVersionUID = 1;

    @EJB
    private Intakes intakes;

    @Inject
    private Colleagues colleagues;

    private final LazyRows<IntakeListRow> rows = LazyRows.<IntakeListRow>of(this::list)
            .filters(IntakeState.UPLOADED, IntakeState.PREVIEW, IntakeState.APPLIED, IntakeState.UNDONE);

    private String kind;
    private String onlyKind;
    private transient Part file;
    private List<Choice> kinds;

    public String upload() throws IOException {
        try (InputStream content = file.getInputStream()) {
            long id = intakes.upload(kind, getRequestId(), file.getSubmittedFileName(), content)
                    .id();
            return go("/intake/import.xhtml", id);
        }
    }

    private Page<IntakeListRow> list(ListRequest ask) {
        Page<IntakeListRow> page = intakes.list(ask.search(), onlyKind, ask.filter(IntakeState.class), ask.page());
        colleagues.prepare(page.rows().stream().map(IntakeListRow::uploadedBy).toList());
        return page;
    }

    public LazyRows<IntakeListRow> getRows() {
        return rows;
    }

    public List<Choice> getKinds() {
        if (kinds == null) {
            kinds = Choice.named("intake.kind.", intakes.kinds());
        }
        return kinds;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getOnlyKind() {
        return onlyKind;
    }

    public void setOnlyKind(String onlyKind) {
        this.onlyKind = onlyKind;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
