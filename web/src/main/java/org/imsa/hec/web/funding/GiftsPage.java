package org.imsa.hec.web.funding;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import org.imsa.hec.funding.gift.GiftFilter;
import org.imsa.hec.funding.gift.GiftRow;
import org.imsa.hec.funding.gift.GiftScope;
import org.imsa.hec.funding.gift.Gifts;
import org.imsa.hec.web.shell.LazyRows;

/** The gifts; of one fund, donor, campaign, team or chapter, if the address says so. */
@Named
@ViewScoped
public class GiftsPage implements Serializable {
    private static final long serialVersionUID = 1;

    @EJB
    private Gifts gifts;

    private Long fund;
    private Long donor;
    private Long campaign;
    private Long team;
    private Long chapter;

    private final LazyRows<GiftRow> rows = LazyRows.<GiftRow>of(
                    ask -> gifts.list(scope(), ask.filter(GiftFilter.class), ask.search(), ask.page()))
            .filters(GiftFilter.values());

    private GiftScope scope() {
        return new GiftScope(fund, donor, campaign, team, chapter);
    }

    public LazyRows<GiftRow> getRows() {
        return rows;
    }

    public Long getFund() {
        return fund;
    }

    public void setFund(Long fund) {
        this.fund = fund;
    }

    public Long getDonor() {
        return donor;
    }

    public void setDonor(Long donor) {
        this.donor = donor;
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
