package org.imsa.hec.web.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The way to the sign-in page and back to where the user was. */
public final class SignInAddress {
    private static final String PAGE = "/signin.xhtml";
    private static final String HOME = "/home.xhtml";

    private SignInAddress() {}

    /** Sends the browser to the sign-in page; a page that was being filled in is told to keep what was typed. */
    static void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean wasTyping = "POST".equals(request.getMethod());
        String address = request.getContextPath() + PAGE + "?from=" + encoded(here(request))
                + (wasTyping || hasLostItsSession(request) ? "&ended=true" : "");
        if (wasTyping) {
            keepWhatWasTyped(request, response);
        }
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.setContentType("text/xml");
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.getWriter()
                    .print("<?xml version='1.0' encoding='UTF-8'?><partial-response><redirect url=\""
                            + address.replace("&", "&amp;") + "\"/></partial-response>");
        } else {
            response.sendRedirect(address);
        }
    }

    /** A cookie that the shell's script reads: put back into the form what the browser kept of it. */
    public static void keepWhatWasTyped(HttpServletRequest request, HttpServletResponse response) {
        Cookie cookie = new Cookie("hec-restore", "1");
        cookie.setPath("/");
        cookie.setMaxAge(3600);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    /** Where to go after signing in: the address asked for if it is one of ours, else the home page. */
    public static String back(String from) {
        boolean isOurs = from != null
                && from.startsWith("/")
                && !from.startsWith("//")
                && from.indexOf('\\') < 0
                && from.chars().noneMatch(Character::isISOControl);
        return isOurs && !from.startsWith(PAGE) ? from : HOME;
    }

    /**
     * Path and query below the application of the page that the user is on. A form is sent without the query of its page;
     * the browser tells it as the page that the form stands on.
     */
    public static String here(HttpServletRequest request) {
        String path = request.getRequestURI();
        String query = "POST".equals(request.getMethod()) ? queryOfThePage(request, path) : request.getQueryString();
        return path.substring(request.getContextPath().length()) + (query == null ? "" : "?" + query);
    }

    private static String queryOfThePage(HttpServletRequest request, String path) {
        String page = request.getHeader("Referer");
        int query = page == null ? -1 : page.indexOf('?');
        return query > 0 && page.substring(0, query).endsWith(path) ? page.substring(query + 1) : null;
    }

    private static boolean hasLostItsSession(HttpServletRequest request) {
        return request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
    }

    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
