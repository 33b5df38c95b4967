package org.imsa.hec.web.funding;

import java.io.Serializable;
import java.util.List;
import org.imsa.hec.funding.campaign.CampaignChoice;
import org.imsa.hec.funding.gift.Appeal;
import org.imsa.hec.kernel.record.RecordLine;

/** What is chosen of the appeal that a gift came in answer to, for {@code hec:appeal}. */
public class AppealForm implements Serializable {
    private static final long serialVersionUID = 1;

    private final List<CampaignChoice> campaigns;
    private final List<RecordLine> chapters;
    private Long campaign;
    private Long team;
    private Long chapter;

    AppealForm(List<CampaignChoice> campaigns, List<RecordLine> chapters) {
        this.campaigns = campaigns;
        this.chapters = chapters;
    }

    Appeal appeal() {
        return new Appeal(campaign, campaign == null ? null : team, chapter);
    }

    /** The campaign that is chosen; null if none is. */
    public CampaignChoice getChosen() {
        return campaigns.stream()
                .filter(choice -> campaign != null && choice.id() == campaign)
                .findAny()
                .orElse(null);
    }

    /** The fund that a gift in answer to the chosen campaign is offered; without a campaign the one chosen before. */
    Long offeredFund(Long before) {
        CampaignChoice chosen = getChosen();
        return chosen == null ? before : Long.valueOf(chosen.offered().ref().id());
    }

    public List<RecordLine> getCampaigns() {
        return campaigns.stream().map(CampaignChoice::line).toList();
    }

    /** Of the chosen campaign. */
    public List<RecordLine> getTeams() {
        return getChosen() == null ? List.of() : getChosen().teams();
    }

    public List<RecordLine> getChapters() {
        return chapters;
    }

    public Long getCampaign() {
        return campaign;
    }

    public void setCampaign(Long campaign) {
        this.campaign = campaign;
    }

    public Long getChapter() {
        return chapter;
    }

    public void setChapter(Long chapter) {
        this.chapter = chapter;
    }

    public Long getTeam() {
        return team;
    }

    public void setTeam(Long team) {
        this.team = team;
    }
}
