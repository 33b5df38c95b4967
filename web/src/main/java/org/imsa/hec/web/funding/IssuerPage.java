package org.imsa.hec.web.funding;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import org.imsa.hec.funding.receipt.IssuerDesk;
import org.imsa.hec.funding.receipt.IssuerFile;
import org.imsa.hec.web.shell.FormPage;
import org.imsa.hec.web.shell.Notice;

/** The organisation as its receipts name it. */
@Named
@ViewScoped
public class IssuerPage extends FormPage {
    private static final long serialVersionUID = 1;

    @EJB
    private IssuerDesk desk;

    private IssuerFile file;
    private boolean loaded;
    private String latin = "Iraqi Medical Sciences Association";
    private String arabic = "الجمعية العراقية للعلوم الطبية";
    private String taxId;
    private String address;

    public void load() {
        if (!loaded) {
            desk.file().ifPresent(this::show);
            loaded = true;
        }
    }

    private void show(IssuerFile known) {
        file = known;
        setVersion(known.version());
        latin = known.latin();
        arabic = known.arabic();
        taxId = known.taxId();
        address = known.address();
    }

    public String save() {
        desk.describe(file == null ? null : getVersion(), latin, arabic, taxId, address);
        Notice.done("common.saved");
        return "/funding/receipts.xhtml?faces-redirect=true";
    }

    public IssuerFile getFile() {
        return file;
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

    public String getTaxId() {
        return taxId;
    }

    public void setTaxId(String taxId) {
        this.taxId = taxId;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }
}
