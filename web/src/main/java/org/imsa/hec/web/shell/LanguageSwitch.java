package org.imsa.hec.web.shell;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.imsa.hec.kernel.account.OwnAccount;
import org.imsa.hec.web.security.SignInAddress;
import org.omnifaces.util.Faces;

/** Turns every page into the other language, for good: it stays with the account. */
@Named
@RequestScoped
public class LanguageSwitch {

    @EJB
    private OwnAccount own;

    @Inject
    private UserSession user;

    public void turn() throws IOException {
        String other = "ar".equals(user.getLanguage()) ? "en" : "ar";
        own.prefer(other, user.getZone().getId());
        user.readIn(other);
        Faces.redirect(Faces.getRequestContextPath() + SignInAddress.here(Faces.getRequest()));
    }
}
