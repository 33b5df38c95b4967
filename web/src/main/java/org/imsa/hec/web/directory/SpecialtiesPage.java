package org.imsa.hec.web.directory;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import org.imsa.hec.directory.specialty.Specialties;
import org.imsa.hec.directory.specialty.SpecialtyDesk;
import org.imsa.hec.directory.specialty.SpecialtyGroup;
import org.imsa.hec.directory.specialty.SpecialtyLine;
import org.imsa.hec.web.shell.FormPage;
import org.imsa.hec.web.shell.LazyRows;
import org.imsa.hec.web.shell.Notice;

/** The list of specialties, and what the house adds to it. */
@Named
@ViewScoped
public class SpecialtiesPage extends FormPage {
    private static final long serialVersionUID = 1;
    private static final String PAGE = "/directory/specialties.xhtml?faces-redirect=true";

    @EJB
    private Specialties specialties;

    @EJB
    private SpecialtyDesk desk;

    private SpecialtyLine chosen;
    private String code;
    private String latin;
    private String arabic;
    private Long parentId;

    private final LazyRows<SpecialtyLine> rows = LazyRows.<SpecialtyLine>of(
                    ask -> specialties.list(ask.search(), ask.filter(SpecialtyGroup.class), ask.page()))
            .filters(SpecialtyGroup.values());

    public void begin() {
        chosen = null;
        code = null;
        latin = null;
        arabic = null;
        parentId = null;
    }

    public void edit(SpecialtyLine line) {
        chosen = line;
        setVersion(line.version());
        code = line.code();
        latin = line.latin();
        arabic = line.arabic();
        parentId = line.parentId();
    }

    public String save() {
        if (chosen == null) {
            desk.add(code, latin, arabic, parentId);
        } else {
            desk.change(chosen.id(), getVersion(), latin, arabic, parentId);
        }
        Notice.done("common.saved");
        return PAGE;
    }

    public String retire(SpecialtyLine line) {
        desk.retire(line.id(), line.version(), !line.retired());
        Notice.done("common.saved");
        return PAGE;
    }

    public LazyRows<SpecialtyLine> getRows() {
        return rows;
    }

    public SpecialtyLine getChosen() {
        return chosen;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
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

    public Long getParentId() {
        return parentId;
    }

    public void setParentId(Long parentId) {
        this.parentId = parentId;
    }
}
