package org.imsa.hec.web.shell;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.imsa.hec.kernel.account.SignedIn;
import org.imsa.hec.web.security.SignedInSession;
import org.omnifaces.util.Faces;

/** The one who looks at the page: name, roles, language and time zone. In pages: {@code #{user...}}. */
@Named("user")
@RequestScoped
public class UserSession {
    private static final String LANGUAGE_COOKIE = "hec-language";
    private static final int A_YEAR_SECONDS = 365 * 24 * 3600;

    @Inject
    private HttpServletRequest request;

    private SignedIn who;

    @PostConstruct
    void look() {
        who = SignedInSession.remembered(request).orElse(null);
    }

    public boolean isSignedIn() {
        return who != null;
    }

    public boolean has(String role) {
        return who != null && who.roles().contains(role);
    }

    public boolean hasAny(String... roles) {
        return Stream.of(roles).anyMatch(this::has);
    }

    public String getUsername() {
        return who == null ? null : who.username();
    }

    public String getName() {
        return who == null ? "" : who.name(getLocale());
    }

    /** First letters of the first and last word of the name. */
    public String getInitials() {
        String[] words = getName().split("\\s+");
        String first = words[0].isEmpty() ? "" : words[0].substring(0, 1);
        return words.length < 2 ? first : first + " " + words[words.length - 1].charAt(0);
    }

    public Set<String> getRoles() {
        return who == null ? Set.of() : who.roles();
    }

    public boolean isMustChange() {
        return who != null && who.mustChange();
    }

    /** Of the account; before signing in the one chosen on the sign-in page, else what the browser asks for. */
    public String getLanguage() {
        String language = who != null ? who.language() : chosenBefore();
        return "ar".equals(language) ? "ar" : "en";
    }

    private String chosenBefore() {
        Cookie[] cookies = request.getCookies();
        return Stream.of(cookies == null ? new Cookie[0] : cookies)
                .filter(cookie -> cookie.getName().equals(LANGUAGE_COOKIE))
                .map(Cookie::getValue)
                .findFirst()
                .orElse(request.getLocale().getLanguage());
    }

    /** Remembers in the browser, for the pages before signing in. */
    public void readIn(String language) {
        Faces.addResponseCookie(LANGUAGE_COOKIE, language, "/", A_YEAR_SECONDS);
    }

    public Locale getLocale() {
        return Locale.forLanguageTag(getLanguage());
    }

    public String getDirection() {
        return "ar".equals(getLanguage()) ? "rtl" : "ltr";
    }

    public ZoneId getZone() {
        return ZoneId.of(who == null ? "Asia/Baghdad" : who.timeZone());
    }
}
