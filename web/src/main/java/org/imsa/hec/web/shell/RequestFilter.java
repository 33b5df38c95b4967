package org.imsa.hec.web.shell;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.imsa.hec.kernel.account.SignedIn;
import org.imsa.hec.kernel.audit.Actor;
import org.imsa.hec.web.security.SignedInSession;

/**
 * Around every request: headers that keep the browser from being used against the user, who acts from which screen (for the
 * audit trail), and which pages are open to them.
 */
@WebFilter(urlPatterns = "/*", dispatcherTypes = DispatcherType.REQUEST)
public class RequestFilter extends HttpFilter {
    private static final long serialVersionUID = 1;
    private static final String PROFILE = "/profile.xhtml";
    /** Pages get theirs from PrimeFaces, with a nonce for its scripts; two such headers would forbid what either forbids. */
    private static final String FOR_ALL_BUT_PAGES =
            "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' data:; frame-ancestors 'none'";

    private static final int LONGEST_VIA = 200;

    @Inject
    private Navigation navigation;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        harden(request, response);
        if (comesFromAnotherSite(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        Optional<SignedIn> caller = caller(request);
        String path = request.getServletPath();
        if (caller.isPresent() && caller.get().mustChange() && !isOpenWithATemporaryPassword(path)) {
            response.sendRedirect(request.getContextPath() + PROFILE);
        } else if (caller.isPresent() && !navigation.mayOpen(path, caller.get().roles()::contains)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (caller.isPresent()) {
            proceedAs(new Actor(caller.get().username(), shortened(path)), request, response, chain);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static Optional<SignedIn> caller(HttpServletRequest request) {
        return request.getUserPrincipal() == null ? Optional.empty() : SignedInSession.remembered(request);
    }

    @SuppressWarnings("try")
    private static void proceedAs(
            Actor actor, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try (Actor.Acting acting = actor.acting()) {
            chain.doFilter(request, response);
        }
    }

    private static void harden(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        if (!isPage(request.getServletPath())) {
            response.setHeader("Content-Security-Policy", FOR_ALL_BUT_PAGES);
        }
    }

    /** Browsers say where a request comes from; a form of another site must not act in the name of our user. */
    private static boolean comesFromAnotherSite(HttpServletRequest request) {
        return "POST".equals(request.getMethod()) && "cross-site".equals(request.getHeader("Sec-Fetch-Site"));
    }

    private static boolean isPage(String path) {
        return path.endsWith(".xhtml") && !path.startsWith("/jakarta.faces.resource/");
    }

    private static boolean isOpenWithATemporaryPassword(String path) {
        return path.equals(PROFILE) || path.startsWith("/error/") || path.startsWith("/jakarta.faces.resource/");
    }

    private static String shortened(String path) {
        return path.length() > LONGEST_VIA ? path.substring(0, LONGEST_VIA) : path;
    }
}
