package org.imsa.hec.web.funding;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.imsa.hec.funding.api.GrantPurpose;
import org.imsa.hec.funding.fund.Beneficiaries;
import org.imsa.hec.funding.fund.FundDesk;
import org.imsa.hec.funding.fund.FundFile;
import org.imsa.hec.funding.fund.Funds;
import org.imsa.hec.funding.fund.Restriction;
import org.imsa.hec.funding.fund.Terms;
import org.imsa.hec.funding.pledge.Pledges;
import org.imsa.hec.kernel.BilingualName;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.web.shell.Notice;
import org.imsa.hec.web.shell.RecordPage;

/** One fund: opening it, what it has, and where its money came from and went. */
@Named
@ViewScoped
public class FundPage extends RecordPage {
    private static final long serialVersionUID = 1;
    private static final String PAGE = "/funding/fund.xhtml";

    @EJB
    private Funds funds;

    @EJB
    private FundDesk desk;

    @EJB
    private Pledges pledges;

    @Inject
    private Beneficiaries beneficiaries;

    private FundFile file;
    private MoneyBar bar;
    private List<Money> pledged;
    private String latin;
    private String arabic;
    private Restriction restriction;
    private GrantPurpose[] purposes = {};
    private Long beneficiary;
    private String currency = "USD";

    public void load() {
        if (getId() != null && file == null) {
            file = funds.file(getId());
            setVersion(file.version());
            latin = file.latin();
            arabic = file.arabic();
            pledged = pledges.openOfFund(getId());
            bar = MoneyBar.of("funding.income", file.figures().income())
                    .with("funding.paid", file.figures().paid())
                    .with("funding.committed", file.figures().committed())
                    .with("funding.available", file.figures().available());
        }
    }

    public String open() {
        Terms terms = Terms.of(
                restriction, Set.of(purposes), beneficiaries.find(beneficiary).orElse(null));
        long opened = desk.open(request(), BilingualName.of(latin, arabic), terms, currency);
        return go(PAGE, opened);
    }

    public String rename() {
        desk.rename(getId(), getVersion(), BilingualName.of(latin, arabic));
        Notice.done("common.saved");
        return go(PAGE, getId());
    }

    public String close() {
        desk.close(getId());
        return go(PAGE, getId());
    }

    public String reopen() {
        desk.reopen(getId());
        return go(PAGE, getId());
    }

    public Restriction[] getRestrictions() {
        return Restriction.values();
    }

    /** Kinds of records that a fund can be for. */
    public String getBeneficiaryKinds() {
        return beneficiaries.kindNames();
    }

    public GrantPurpose[] getAllPurposes() {
        return GrantPurpose.values();
    }

    public FundFile getFile() {
        return file;
    }

    /** What donors promised and did not give yet, in each currency. */
    public List<Money> getPledged() {
        return pledged;
    }

    public MoneyBar getBar() {
        return bar;
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

    public Restriction getRestriction() {
        return restriction;
    }

    public void setRestriction(Restriction restriction) {
        this.restriction = restriction;
    }

    public Long getBeneficiary() {
        return beneficiary;
    }

    public void setBeneficiary(Long beneficiary) {
        this.beneficiary = beneficiary;
    }

    public GrantPurpose[] getPurposes() {
        return purposes;
    }

    public void setPurposes(GrantPurpose[] purposes) {
        this.purposes = purposes;
    }

    public String getCurrency() {
        return currency;
    }

    public void setCurrency(String currency) {
        this.currency = currency;
    }
}
