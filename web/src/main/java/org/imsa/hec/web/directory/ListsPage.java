package org.imsa.hec.web.directory;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.imsa.hec.directory.sanctions.ListDesk;
import org.imsa.hec.directory.sanctions.ListRow;
import org.imsa.hec.directory.sanctions.ListState;
import org.imsa.hec.directory.sanctions.SanctionsLists;
import org.imsa.hec.directory.sanctions.SdnFile;
import org.imsa.hec.kernel.job.JobRow;
import org.imsa.hec.web.shell.FormPage;
import org.imsa.hec.web.shell.LazyRows;
import org.imsa.hec.web.shell.Notice;

/** The versions of the sanctions list, one of them in full if the address says so, and a new one. */
@Named
@ViewScoped
public class ListsPage extends FormPage {
    private static final long serialVersionUID = 1;
    private static final String PAGE = "/directory/lists.xhtml?faces-redirect=true";

    @EJB
    private SanctionsLists lists;

    @EJB
    private ListDesk desk;

    private final LazyRows<ListRow> rows = LazyRows.<ListRow>of(
                    ask -> lists.list(ask.search(), ask.filter(ListState.class), ask.page()))
            .filters(ListState.values());

    private Long id;
    private ListRow file;
    private JobRow job;
    private LocalDate listDate;
    private boolean inSpiteOfDoubts;
    private transient List<Part> files;

    /** Reads where the last version is; while a job works on it, the page asks again. */
    public void refresh() {
        Optional<Long> shown = id == null ? lists.last().map(ListRow::id) : Optional.of(id);
        job = shown.flatMap(lists::work).orElse(null);
        file = id == null ? null : lists.find(id);
    }

    public String upload() throws IOException {
        List<SdnFile> brought = new ArrayList<>();
        for (Part part : files == null ? List.<Part>of() : files) {
            try (InputStream content = part.getInputStream()) {
                brought.add(SdnFile.read(part.getSubmittedFileName(), content));
            }
        }
        return loaded(lists.active(), desk.load(request(), listDate, brought, inSpiteOfDoubts));
    }

    public String loadFolder() throws IOException {
        return loaded(lists.active(), desk.loadFromFolder(request(), listDate, inSpiteOfDoubts));
    }

    private static String loaded(Optional<ListRow> before, long now) {
        boolean isSame = before.map(ListRow::id).filter(active -> active == now).isPresent();
        Notice.done(isSame ? "directory.sanctions.same" : "directory.sanctions.loading");
        return PAGE;
    }

    public boolean isRunning() {
        return job != null && !job.isOver();
    }

    public boolean isFolderSet() {
        return desk.folder().isPresent();
    }

    public LazyRows<ListRow> getRows() {
        return rows;
    }

    public ListRow getFile() {
        return file;
    }

    public JobRow getJob() {
        return job;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public LocalDate getListDate() {
        return listDate;
    }

    public void setListDate(LocalDate listDate) {
        this.listDate = listDate;
    }

    public boolean isInSpiteOfDoubts() {
        return inSpiteOfDoubts;
    }

    public void setInSpiteOfDoubts(boolean inSpiteOfDoubts) {
        this.inSpiteOfDoubts = inSpiteOfDoubts;
    }

    public List<Part> getFiles() {
        return files;
    }

    public void setFiles(List<Part> files) {
        this.files = files;
    }
}
