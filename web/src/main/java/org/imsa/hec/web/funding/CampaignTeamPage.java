package org.imsa.hec.web.funding;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import org.imsa.hec.funding.campaign.CampaignDesk;
import org.imsa.hec.funding.campaign.CampaignFile;
import org.imsa.hec.funding.campaign.CampaignTeams;
import org.imsa.hec.funding.campaign.Campaigns;
import org.imsa.hec.funding.campaign.TeamDetails;
import org.imsa.hec.funding.campaign.TeamFile;
import org.imsa.hec.kernel.BilingualName;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.record.RecordLine;
import org.imsa.hec.web.shell.Links;
import org.imsa.hec.web.shell.Notice;
import org.imsa.hec.web.shell.RecordPage;

/** One team of a campaign: adding it, its captain, and how far it has come. */
@Named
@ViewScoped
public class CampaignTeamPage extends RecordPage {
    private static final long serialVersionUID = 1;
    private static final String PAGE = "/funding/campaignTeam.xhtml";

    @EJB
    private CampaignTeams teams;

    @EJB
    private Campaigns campaigns;

    @EJB
    private CampaignDesk desk;

    @Inject
    private Links links;

    private TeamFile file;
    private RecordLine of;
    private Long campaign;
    private String latin;
    private String arabic;
    private Long captain;
    private BigDecimal goal;
    private String currency;

    public void load() {
        if (of == null && getId() == null) {
            begin();
        } else if (of == null) {
            fill(teams.file(getId()));
        }
        links.know(of);
    }

    private void begin() {
        RuleBroken.unless(campaign != null, "rule.record.gone");
        CampaignFile chosen = campaigns.file(campaign);
        of = chosen.line();
        currency = chosen.details().goal().currency();
    }

    private void fill(TeamFile found) {
        file = found;
        of = file.campaign();
        setVersion(file.version());
        links.know(file.captain());
        latin = file.details().name().latin();
        arabic = file.details().name().arabic();
        captain = file.details().captainId();
        goal = file.details().goal().amount();
        currency = file.details().goal().currency();
    }

    public String save() {
        TeamDetails details = new TeamDetails(BilingualName.of(latin, arabic), captain, Money.of(goal, currency));
        Long id = getId();
        if (id == null) {
            id = desk.addTeam(request(), campaign, details);
        } else {
            desk.changeTeam(id, getVersion(), details);
        }
        Notice.done("common.saved");
        return go(PAGE, id);
    }

    public TeamFile getFile() {
        return file;
    }

    /** The campaign that it belongs to. */
    public RecordLine getOf() {
        return of;
    }

    public Long getCampaign() {
        return campaign;
    }

    public void setCampaign(Long campaign) {
        this.campaign = campaign;
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

    public Long getCaptain() {
        return captain;
    }

    public void setCaptain(Long captain) {
        this.captain = captain;
    }

    public BigDecimal getGoal() {
        return goal;
    }

    public void setGoal(BigDecimal goal) {
        this.goal = goal;
    }
}
