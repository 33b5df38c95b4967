package org.imsa.hec.web.shell;

import jakarta.faces.application.FacesMessage;
import org.omnifaces.util.Faces;

/** Tells the user something, also across the redirect that follows. */
public final class Notice {

    private Notice() {}

    /** It is done. */
    public static void done(String key, Object... values) {
        add(FacesMessage.SEVERITY_INFO, Messages.current().text(key, values));
    }

    /** It was not done, and why. */
    public static void warn(String key, Object... values) {
        add(FacesMessage.SEVERITY_ERROR, Messages.current().text(key, values));
    }

    static void add(FacesMessage.Severity severity, String text) {
        Faces.getContext().addMessage(null, new FacesMessage(severity, text, null));
        Faces.getFlash().setKeepMessages(true);
    }
}
