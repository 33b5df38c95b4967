package org.imsa.hec.web.funding;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.imsa.hec.funding.campaign.PublicCampaign;
import org.imsa.hec.funding.campaign.PublicCampaigns;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.web.shell.UserSession;
import org.omnifaces.util.Faces;

/** A campaign as everybody may see it, without signing in; its address holds its number. */
@Named
@RequestScoped
public class PublicCampaignPage {

    @EJB
    private PublicCampaigns campaigns;

    @Inject
    private UserSession user;

    private PublicCampaign file;
    private String number;
    private String lang;

    public void load() throws IOException {
        RuleBroken.unless(number != null, "rule.record.gone");
        if (lang != null) {
            user.readIn(lang);
            Faces.redirect(Faces.getRequestContextPath() + address());
        } else {
            file = campaigns.numbered(number);
        }
    }

    /** This page in the other language. */
    public String otherLanguage(String language) {
        return Faces.getRequestContextPath() + address() + "&lang=" + language;
    }

    private String address() {
        return "/public/campaign.xhtml?number=" + number.replaceAll("[^A-Z0-9-]", "");
    }

    public PublicCampaign getFile() {
        return file;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getLang() {
        return lang;
    }

    public void setLang(String lang) {
        this.lang = lang;
    }
}
