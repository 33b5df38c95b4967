package org.imsa.hec.web.funding;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.imsa.hec.funding.api.GrantPurpose;
import org.imsa.hec.funding.campaign.CampaignDesk;
import org.imsa.hec.funding.campaign.CampaignFile;
import org.imsa.hec.funding.campaign.CampaignTeams;
import org.imsa.hec.funding.campaign.Campaigns;
import org.imsa.hec.funding.campaign.TeamRow;
import org.imsa.hec.funding.fund.Funds;
import org.imsa.hec.kernel.BilingualName;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.record.RecordLine;
import org.imsa.hec.web.shell.Choice;
import org.imsa.hec.web.shell.LazyRows;
import org.imsa.hec.web.shell.Links;
import org.imsa.hec.web.shell.Notice;
import org.imsa.hec.web.shell.RecordPage;
import org.imsa.hec.web.shell.UserSession;

/** One campaign: opening it, how far it has come, and closing it. */
@Named
@ViewScoped
public class CampaignPage extends RecordPage {
    private static final long serialVersionUID = 1;
    private static final String PAGE = "/funding/campaign.xhtml";

    @EJB
    private Campaigns campaigns;

    @EJB
    private CampaignDesk desk;

    @EJB
    private CampaignTeams teams;

    @EJB
    private Funds funds;

    @Inject
    private Links links;

    @Inject
    private UserSession user;

    private final CampaignForm form = new CampaignForm();
    private final LazyRows<TeamRow> teamRows = LazyRows.of(ask -> teams.list(getId(), ask.page()));
    private CampaignFile file;
    private List<RecordLine> openFunds;
    private String lineLatin;
    private String lineArabic;
    private GrantPurpose purpose;
    private BigDecimal lineAmount;
    private Long budgetLine;

    public void load() {
        if (getId() == null && openFunds == null) {
            openFunds = funds.open();
        } else if (getId() != null && file == null) {
            file = campaigns.file(getId());
            setVersion(file.version());
            form.fill(file.details());
        }
        if (file != null) {
            links.know(file.fund(), file.otherFund());
        }
    }

    @Override
    public void startChanging() {
        openFunds = funds.open();
        super.startChanging();
    }

    public String save() {
        Long id = getId();
        if (id == null) {
            id = desk.open(request(), form.details());
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

    public String publish() {
        desk.publish(getId(), getVersion());
        return go(PAGE, getId());
    }

    public String unpublish() {
        desk.unpublish(getId(), getVersion());
        return go(PAGE, getId());
    }

    public String addBudgetLine() {
        String currency = file.details().goal().currency();
        desk.addBudgetLine(
                request(), getId(), BilingualName.of(lineLatin, lineArabic), purpose, Money.of(lineAmount, currency));
        return go(PAGE, getId());
    }

    public String removeBudgetLine() {
        desk.removeBudgetLine(budgetLine);
        return go(PAGE, getId());
    }

    /** Lines of the budget that may be removed. */
    public List<Choice> getOwnLines() {
        Locale language = user.getLocale();
        return file.budget().rows().stream()
                .filter(line -> line.id() != null)
                .map(line -> new Choice(line.id(), BilingualName.pick(line.latin(), line.arabic(), language)))
                .toList();
    }

    public GrantPurpose[] getPurposes() {
        return GrantPurpose.values();
    }

    public CampaignFile getFile() {
        return file;
    }

    public LazyRows<TeamRow> getTeamRows() {
        return teamRows;
    }

    public CampaignForm getForm() {
        return form;
    }

    public List<RecordLine> getOpenFunds() {
        return openFunds;
    }

    public String getLineLatin() {
        return lineLatin;
    }

    public void setLineLatin(String lineLatin) {
        this.lineLatin = lineLatin;
    }

    public String getLineArabic() {
        return lineArabic;
    }

    public void setLineArabic(String lineArabic) {
        this.lineArabic = lineArabic;
    }

    public GrantPurpose getPurpose() {
        return purpose;
    }

    public void setPurpose(GrantPurpose purpose) {
        this.purpose = purpose;
    }

    public BigDecimal getLineAmount() {
        return lineAmount;
    }

    public void setLineAmount(BigDecimal lineAmount) {
        this.lineAmount = lineAmount;
    }

    public Long getBudgetLine() {
        return budgetLine;
    }

    public void setBudgetLine(Long budgetLine) {
        this.budgetLine = budgetLine;
    }
}
