package org.imsa.hec.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Optional;
import org.imsa.hec.kernel.account.SignedIn;
import org.imsa.hec.kernel.account.SignedInCache;

/**
 * Tells the container on every request who its caller is, from the session that the sign-in opened. The built-in form
 * mechanisms refuse requests at random under load, so this one asks them for nothing.
 */
@ApplicationScoped
public class SessionMechanism implements HttpAuthenticationMechanism {

    @Inject
    private Clock clock;

    @Inject
    private SignedInCache accounts;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        Optional<SignedIn> known = SignedInSession.of(request, clock.instant());
        if (known.isPresent()) {
            Optional<SignedIn> now = accounts.find(known.get().username())
                    .filter(who -> who.passwordSetAt().equals(known.get().passwordSetAt()));
            if (now.isPresent()) {
                if (!now.equals(known)) {
                    SignedInSession.refresh(request, now.get());
                }
                return context.notifyContainerAboutLogin(
                        now.get().username(), now.get().roles());
            }
        }
        if (SignedInSession.remembered(request).isPresent()) {
            SignedInSession.end(request, response);
        }
        return context.isProtected() ? askToSignIn(request, response) : context.doNothing();
    }

    private AuthenticationStatus askToSignIn(HttpServletRequest request, HttpServletResponse response) {
        try {
            SignInAddress.send(request, response);
            return AuthenticationStatus.SEND_CONTINUE;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
