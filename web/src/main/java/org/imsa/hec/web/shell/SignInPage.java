package org.imsa.hec.web.shell;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.logging.Logger;
import org.imsa.hec.kernel.account.SignIn;
import org.imsa.hec.kernel.account.SignedIn;
import org.imsa.hec.web.security.SignInAddress;
import org.imsa.hec.web.security.SignedInSession;
import org.omnifaces.util.Faces;

/** Signing in and out. */
@Named
@RequestScoped
public class SignInPage {
    private static final Logger LOG = Logger.getLogger(SignInPage.class.getName());

    @EJB
    private SignIn signIn;

    @Inject
    private Clock clock;

    @Inject
    private UserSession user;

    private String username;
    private String password;
    private String from;
    private boolean ended;
    private String lang;

    /** Before the page is shown: the language asked for by its switch; nothing to do here for those who are in. */
    public void open() throws IOException {
        if (lang != null) {
            user.readIn(lang);
            Faces.redirect(address());
        } else if (user.isSignedIn()) {
            Faces.redirect(Faces.getRequestContextPath() + SignInAddress.back(from));
        }
    }

    public void enter() throws IOException {
        Optional<SignedIn> who = signIn.with(username, password);
        if (who.isPresent()) {
            HttpServletRequest request = Faces.getRequest();
            HttpServletResponse response = Faces.getResponse();
            SignedInSession.begin(request, response, who.get(), clock.instant());
            Faces.redirect(request.getContextPath() + SignInAddress.back(from));
        } else {
            LOG.info(() -> "Sign-in refused, from " + Faces.getRemoteAddr());
            Notice.warn("signin.refused");
        }
    }

    public void leave() throws IOException {
        HttpServletRequest request = Faces.getRequest();
        if (user.isSignedIn()) {
            signIn.out(user.getUsername());
        }
        SignedInSession.end(request, Faces.getResponse());
        Faces.redirect(request.getContextPath() + "/signin.xhtml?left=true");
    }

    /** This page in the other language. */
    public String otherLanguage(String language) {
        return address() + (address().contains("?") ? "&" : "?") + "lang=" + language;
    }

    private String address() {
        String page = Faces.getRequestContextPath() + "/signin.xhtml";
        return from == null ? page : page + "?from=" + SignInAddress.encoded(from) + (ended ? "&ended=true" : "");
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public boolean isEnded() {
        return ended;
    }

    public void setEnded(boolean ended) {
        this.ended = ended;
    }

    public String getLang() {
        return lang;
    }

    public void setLang(String lang) {
        this.lang = lang;
    }
}
