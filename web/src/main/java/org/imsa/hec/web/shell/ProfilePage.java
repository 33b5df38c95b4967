package org.imsa.hec.web.shell;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.imsa.hec.kernel.account.OwnAccount;
import org.imsa.hec.kernel.account.SignIn;
import org.imsa.hec.web.security.SignedInSession;
import org.omnifaces.util.Faces;

/** The user's own language, time zone and password. */
@Named
@ViewScoped
public class ProfilePage implements Serializable {
    private static final long serialVersionUID = 1;

    @EJB
    private OwnAccount own;

    @EJB
    private SignIn signIn;

    @Inject
    private Clock clock;

    @Inject
    private UserSession user;

    private String language;
    private String timeZone;
    private String current;
    private String next;

    @PostConstruct
    void load() {
        language = user.getLanguage();
        timeZone = user.getZone().getId();
    }

    public String savePreferences() {
        own.prefer(language, timeZone);
        user.readIn(language);
        Notice.done("profile.saved");
        return "/profile.xhtml?faces-redirect=true";
    }

    /** Other sessions of this account end; this one goes on under a new id. */
    public String changePassword() {
        own.changePassword(current, next);
        signIn.stillIn(user.getUsername())
                .ifPresent(who -> SignedInSession.begin(Faces.getRequest(), Faces.getResponse(), who, clock.instant()));
        Notice.done("profile.passwordChanged");
        return "/home.xhtml?faces-redirect=true";
    }

    public List<Choice> getLanguages() {
        return List.of(new Choice("en", "English"), new Choice("ar", "العربية"));
    }

    public List<Choice> getTimeZones() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(zone -> zone.matches("(Africa|America|Asia|Australia|Europe|Pacific)/.*"))
                .sorted()
                .map(zone -> new Choice(zone, zone.replace('_', ' ')))
                .toList();
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getTimeZone() {
        return timeZone;
    }

    public void setTimeZone(String timeZone) {
        this.timeZone = timeZone;
    }

    public String getCurrent() {
        return current;
    }

    public void setCurrent(String current) {
        this.current = current;
    }

    public String getNext() {
        return next;
    }

    public void setNext(String next) {
        this.next = next;
    }
}
