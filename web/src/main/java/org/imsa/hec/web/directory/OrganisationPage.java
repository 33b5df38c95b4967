package org.imsa.hec.web.directory;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.imsa.hec.directory.organisation.OrganisationDesk;
import org.imsa.hec.directory.organisation.OrganisationDetails;
import org.imsa.hec.directory.organisation.OrganisationFile;
import org.imsa.hec.directory.organisation.OrganisationType;
import org.imsa.hec.directory.organisation.Organisations;
import org.imsa.hec.kernel.record.RecordLine;
import org.imsa.hec.web.shell.Links;
import org.imsa.hec.web.shell.Notice;
import org.imsa.hec.web.shell.RecordPage;

/** One organisation: writing it down, what is known, what it is tied to. */
@Named
@ViewScoped
public class OrganisationPage extends RecordPage {
    private static final long serialVersionUID = 1;
    private static final String PAGE = "/directory/organisation.xhtml";

    @EJB
    private Organisations organisations;

    @EJB
    private OrganisationDesk desk;

    @Inject
    private Links links;

    private OrganisationFile file;
    private final ReachForm reach = new ReachForm();
    private String latin;
    private String arabic;
    private OrganisationType type;
    private String website;
    private Long parentId;

    public void load() {
        if (getId() == null || file != null) {
            return;
        }
        file = organisations.file(getId());
        links.know(file.mergedInto(), file.parent());
        links.know(new RecordLine(file.ref(), file.number(), file.latin(), file.arabic()));
        setVersion(file.version());
        OrganisationDetails known = file.details();
        latin = known.nameLatin();
        arabic = known.nameArabic();
        type = known.type();
        website = known.website();
        parentId = known.parentId();
        reach.setEmail(known.email());
        reach.setOtherEmail(known.otherEmail());
        reach.setPhone(known.phone());
        reach.setCountry(known.country());
        reach.setGovernorate(known.governorate());
        reach.setCity(known.city());
        reach.setNotes(known.notes());
    }

    public String save() {
        Long id = getId();
        if (id == null) {
            id = desk.add(request(), details());
        } else {
            desk.change(id, getVersion(), details());
        }
        Notice.done("common.saved");
        return go(PAGE, id);
    }

    private OrganisationDetails details() {
        return new OrganisationDetails(
                latin,
                arabic,
                type,
                website,
                reach.getEmail(),
                reach.getOtherEmail(),
                reach.getPhone(),
                reach.getCountry(),
                reach.getGovernorate(),
                reach.getCity(),
                reach.getNotes(),
                parentId);
    }

    public OrganisationFile getFile() {
        return file;
    }

    public ReachForm getReach() {
        return reach;
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

    public OrganisationType getType() {
        return type;
    }

    public void setType(OrganisationType type) {
        this.type = type;
    }

    public String getWebsite() {
        return website;
    }

    public void setWebsite(String website) {
        this.website = website;
    }

    public Long getParentId() {
        return parentId;
    }

    public void setParentId(Long parentId) {
        this.parentId = parentId;
    }
}
