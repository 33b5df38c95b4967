package org.imsa.hec.web.funding;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.imsa.hec.funding.campaign.CampaignDesk;
import org.imsa.hec.funding.campaign.CampaignFile;
import org.imsa.hec.funding.campaign.CampaignTeams;
import org.imsa.hec.funding.campaign.Campaigns;
import org.imsa.hec.funding.campaign.TeamRow;
import org.imsa.hec.funding.fund.Funds;
import org.imsa.hec.kernel.record.RecordLine;
import org.imsa.hec.web.shell.LazyRows;
import org.imsa.hec.web.shell.Links;
import org.imsa.hec.web.shell.Notice;
import org.imsa.hec.web.shell.RecordPage;

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

    private final CampaignForm form = new CampaignForm();
    private final LazyRows<TeamRow> teamRows = LazyRows.of(ask -> teams.list(getId(), ask.page()));
    private CampaignFile file;
    private List<RecordLine> openFunds;

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
}
