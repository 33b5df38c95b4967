package org.imsa.hec.web.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Stream;
import org.imsa.hec.kernel.account.SignedIn;

/**
 * What a server session keeps of the person who signed in. The server's own session id carries too few random bits, so a
 * second random cookie of 128 bits is bound to the session; without it the session opens nothing.
 */
public final class SignedInSession {
    private static final String WHO = "hec.who";
    private static final String BOUND = "hec.bound";
    private static final String SINCE = "hec.since";

    /** However busy, a session ends after a working day. */
    private static final Duration LONGEST = Duration.ofHours(12);

    private static final String PLAIN_COOKIE = "hec-bound";
    private static final String SECURE_COOKIE = "__Host-hec-bound";
    private static final SecureRandom RANDOM = new SecureRandom();

    private SignedInSession() {}

    /** Opens a session under a new id, so that an id known from before the sign-in is worth nothing. */
    public static void begin(HttpServletRequest request, HttpServletResponse response, SignedIn who, Instant now) {
        HttpSession session = request.getSession(true);
        request.changeSessionId();
        byte[] bits = new byte[16];
        RANDOM.nextBytes(bits);
        String value = Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
        session.setAttribute(WHO, who);
        session.setAttribute(BOUND, value);
        session.setAttribute(SINCE, now);
        response.addCookie(bound(request, value, -1));
    }

    public static void end(HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        response.addCookie(bound(request, "", 0));
    }

    /** The one who signed in to this session, if the request carries the cookie that belongs to it. */
    static Optional<SignedIn> of(HttpServletRequest request, Instant now) {
        return remembered(request).filter(who -> isBound(request) && isYoung(request, now));
    }

    private static boolean isYoung(HttpServletRequest request, Instant now) {
        Instant since = (Instant) request.getSession(false).getAttribute(SINCE);
        return now.isBefore(since.plus(LONGEST));
    }

    /** The same without looking at the cookie: for pages, whose request was let in already. */
    public static Optional<SignedIn> remembered(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((SignedIn) session.getAttribute(WHO));
    }

    /** Replaces what the session knows of the account after a change. */
    static void refresh(HttpServletRequest request, SignedIn who) {
        request.getSession(false).setAttribute(WHO, who);
    }

    private static boolean isBound(HttpServletRequest request) {
        Object expected = request.getSession(false).getAttribute(BOUND);
        Cookie[] cookies = request.getCookies();
        return expected != null
                && cookies != null
                && Stream.of(cookies)
                        .filter(cookie -> cookie.getName().equals(name(request)))
                        .anyMatch(cookie -> isSame(cookie.getValue(), expected.toString()));
    }

    private static boolean isSame(String given, String expected) {
        return MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), expected.getBytes(StandardCharsets.UTF_8));
    }

    private static Cookie bound(HttpServletRequest request, String value, int maxAgeSeconds) {
        Cookie cookie = new Cookie(name(request), value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setMaxAge(maxAgeSeconds);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    private static String name(HttpServletRequest request) {
        return request.isSecure() ? SECURE_COOKIE : PLAIN_COOKIE;
    }
}
