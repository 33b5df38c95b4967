package org.imsa.hec.funding.campaign;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.imsa.hec.directory.api.PartyLine;
import org.imsa.hec.kernel.Aggregate;
import org.imsa.hec.kernel.BilingualName;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.audit.NotAudited;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.record.RecordLine;
import org.imsa.hec.kernel.record.RecordRef;

/**
 * Some who raise money together inside a campaign, behind a captain and towards a goal of their own. It lives as long as its
 * campaign: while that is open, its name, captain and goal may be changed.
 */
@Entity
@Table(name = "funding_campaign_team")
public class CampaignTeam extends Aggregate {
    public static final String KIND = "campaign-team";

    @NotAudited
    @Column(name = "request_id", nullable = false, updatable = false)
    private String requestId;

    @Column(nullable = false, updatable = false)
    private String number;

    @Column(name = "campaign_id", nullable = false, updatable = false)
    private long campaignId;

    @Embedded
    private BilingualName name;

    @Column(name = "captain_id", nullable = false)
    private long captainId;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "goal"))
    private Money goal;

    protected CampaignTeam() {}

    CampaignTeam(UUID requestId, String number, Campaign campaign, TeamDetails details) {
        this.requestId = requestId.toString();
        this.number = number;
        this.campaignId = campaign.id();
        change(campaign, details);
    }

    final void change(Campaign campaign, TeamDetails details) {
        campaign.mustTakeTeams(details.goal());
        this.name = details.name();
        this.captainId = details.captainId();
        this.goal = details.goal();
    }

    /** Refuses a gift of this team that names another campaign, or none. */
    public void mustBelongTo(Long otherCampaignId) {
        RuleBroken.unless(otherCampaignId != null && otherCampaignId == campaignId, "rule.campaign.otherTeam", name);
    }

    TeamFile file(PartyLine captain, RecordLine campaign, Money received, boolean mayChange) {
        return new TeamFile(
                id(),
                version(),
                number,
                new TeamDetails(name, captainId, goal),
                captain,
                campaign,
                new Thermometer(goal, received),
                mayChange);
    }

    public RecordLine line() {
        return new RecordLine(ref(), number, name.latin(), name.arabic());
    }

    public long campaignId() {
        return campaignId;
    }

    Money goal() {
        return goal;
    }

    @Override
    public RecordRef ref() {
        return new RecordRef(KIND, id());
    }
}
