package org.imsa.hec.web.directory;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.imsa.hec.directory.office.HolderLine;
import org.imsa.hec.directory.office.OfficeDesk;
import org.imsa.hec.directory.office.OfficeLine;
import org.imsa.hec.directory.office.Offices;
import org.imsa.hec.web.shell.FormPage;
import org.imsa.hec.web.shell.Links;
import org.imsa.hec.web.shell.Notice;

/** The offices of the organisation on this page, and who held them. */
@Named
@ViewScoped
public class OfficePanel extends FormPage {
    private static final long serialVersionUID = 1;
    private static final String PAGE = "/directory/organisation.xhtml";

    @EJB
    private Offices offices;

    @EJB
    private OfficeDesk desk;

    @Inject
    private Clock clock;

    @Inject
    private Links links;

    private Long organisation;
    private List<OfficeLine> lines;
    private OfficeLine office;
    private HolderLine holder;
    private String latin;
    private String arabic;
    private boolean shared;
    private Long personId;
    private LocalDate first;
    private LocalDate last;
    private String note;

    /** The offices of this organisation, which is that of the whole page. */
    public List<OfficeLine> of(Long id) {
        if (lines == null) {
            organisation = id;
            lines = offices.of(id);
            lines.forEach(line -> line.holders().forEach(held -> links.know(held.person())));
        }
        return lines;
    }

    public boolean isPresent(HolderLine one) {
        return one.isPresent(LocalDate.now(clock));
    }

    /** Opens the form of a new office, with nothing in it. */
    public void begin() {
        setRequestId(UUID.randomUUID().toString());
        office = null;
        latin = null;
        arabic = null;
        shared = false;
    }

    public void edit(OfficeLine chosen) {
        office = chosen;
        setVersion(chosen.version());
        latin = chosen.latin();
        arabic = chosen.arabic();
        shared = chosen.shared();
    }

    /** Opens the form of somebody who comes into this office. */
    public void beginHolder(OfficeLine chosen) {
        office = chosen;
        holder = null;
        personId = null;
        first = null;
        last = null;
        note = null;
    }

    public void editHolder(OfficeLine of, HolderLine chosen) {
        office = of;
        holder = chosen;
        setVersion(chosen.version());
        first = chosen.first();
        last = chosen.last();
        note = chosen.note();
    }

    public String save() {
        if (office == null) {
            desk.open(request(), organisation, latin, arabic, shared);
        } else {
            desk.change(office.id(), getVersion(), latin, arabic, shared);
        }
        Notice.done("common.saved");
        return go(PAGE, organisation);
    }

    public String saveHolder() {
        if (holder == null) {
            desk.appoint(office.id(), personId, first, last, note);
        } else {
            desk.correct(holder.id(), getVersion(), first, last, note);
        }
        Notice.done("common.saved");
        return go(PAGE, organisation);
    }

    public OfficeLine getOffice() {
        return office;
    }

    public HolderLine getHolder() {
        return holder;
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

    public boolean isShared() {
        return shared;
    }

    public void setShared(boolean shared) {
        this.shared = shared;
    }

    public Long getPersonId() {
        return personId;
    }

    public void setPersonId(Long personId) {
        this.personId = personId;
    }

    public LocalDate getFirst() {
        return first;
    }

    public void setFirst(LocalDate first) {
        this.first = first;
    }

    public LocalDate getLast() {
        return last;
    }

    public void setLast(LocalDate last) {
        this.last = last;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
