package org.imsa.hec.web.shell;

import jakarta.ejb.EJBAccessException;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.imsa.hec.kernel.Aggregate;
import org.imsa.hec.kernel.RecordChanged;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.web.security.SignInAddress;
import org.omnifaces.util.Exceptions;
import org.omnifaces.util.Faces;

/**
 * What goes wrong behind a page, told to its user: a broken rule and a lost race in their language, with what they typed
 * still there; a page that the server has forgotten is opened anew; anything else is logged under an id that they can name.
 */
public class TroubleHandler extends ExceptionHandlerWrapper {
    private static final Logger LOG = Logger.getLogger(TroubleHandler.class.getName());

    private static final String NOT_ALLOWED = "error.notAllowed";
    private static final String BUSY = "error.busy";

    /** MariaDB: lock wait timeout; statement timeout. */
    private static final Set<Integer> WAITED_IN_VAIN = Set.of(1205, 1969);

    private static final String UNEXPECTED = "error.unexpected";

    TroubleHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        Iterator<ExceptionQueuedEvent> troubles =
                getUnhandledExceptionQueuedEvents().iterator();
        while (troubles.hasNext()) {
            ExceptionQueuedEvent trouble = troubles.next();
            troubles.remove();
            try {
                tell(trouble.getContext().getException(), trouble.getContext().getPhaseId());
            } catch (IOException failed) {
                throw new FacesException(failed);
            }
        }
        getWrapped().handle();
    }

    private void tell(Throwable trouble, PhaseId phase) throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        boolean canStillTell = phase != PhaseId.RENDER_RESPONSE && faces.isPostback();
        if (Exceptions.is(trouble, ViewExpiredException.class)) {
            openAnew();
        } else if (Exceptions.is(trouble, EJBAccessException.class)) {
            answer(
                    canStillTell,
                    HttpServletResponse.SC_FORBIDDEN,
                    NOT_ALLOWED,
                    Messages.current().text(NOT_ALLOWED));
        } else if (ruleIn(trouble).isPresent()) {
            RuleBroken rule = ruleIn(trouble).get();
            int status = "rule.record.gone".equals(rule.key())
                    ? HttpServletResponse.SC_NOT_FOUND
                    : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
            answer(canStillTell, status, rule.key(), told(rule));
        } else if (isContention(trouble)) {
            answer(
                    canStillTell,
                    HttpServletResponse.SC_SERVICE_UNAVAILABLE,
                    BUSY,
                    Messages.current().text(BUSY));
        } else {
            String id = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
            LOG.log(Level.SEVERE, trouble, () -> "Error " + id + " on " + Faces.getRequestURI());
            answer(
                    canStillTell,
                    HttpServletResponse.SC_INTERNAL_SERVER_ERROR,
                    UNEXPECTED,
                    Messages.current().text(UNEXPECTED, id));
        }
    }

    /** Did the database give up in favour of somebody else: by a deadlock, or after a wait for what they hold? */
    private static boolean isContention(Throwable trouble) {
        return Stream.iterate(trouble, Objects::nonNull, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .anyMatch(sql -> "40001".equals(sql.getSQLState()) || WAITED_IN_VAIN.contains(sql.getErrorCode()));
    }

    private static Optional<RuleBroken> ruleIn(Throwable trouble) {
        for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
            if (cause instanceof RuleBroken rule) {
                return Optional.of(rule);
            } else if (cause instanceof OptimisticLockException lost) {
                return Optional.of(
                        lost.getEntity() instanceof Aggregate aggregate
                                ? new RecordChanged(aggregate.ref())
                                : new RuleBroken("rule.record.changed"));
            }
        }
        return Optional.empty();
    }

    private static String told(RuleBroken rule) {
        Messages messages = Messages.current();
        String text = messages.text(rule.key(), rule.values().toArray());
        return rule instanceof RecordChanged changed && changed.record() != null
                ? Timeline.current()
                        .last(changed.record())
                        .map(event ->
                                messages.text("rule.record.changedBy", event.who(), event.at(), event.whatChanged()))
                        .orElse(text)
                : text;
    }

    private static void answer(boolean canStillTell, int status, String key, String text) throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (canStillTell) {
            RuleFields.tell(key, text);
            faces.validationFailed();
        } else if (!faces.getExternalContext().isResponseCommitted()) {
            Faces.setRequestAttribute("errorText", text);
            faces.getExternalContext().responseReset();
            faces.getExternalContext().responseSendError(status, text);
            faces.responseComplete();
        }
    }

    /** The server keeps a limited number of open pages for each user. The browser puts back what was typed. */
    private static void openAnew() throws IOException {
        HttpServletRequest request = Faces.getRequest();
        SignInAddress.keepWhatWasTyped(request, Faces.getResponse());
        Faces.redirect(request.getContextPath() + SignInAddress.here(request));
    }

    /** Named in {@code faces-config.xml}. */
    public static class Factory extends ExceptionHandlerFactory {

        public Factory(ExceptionHandlerFactory wrapped) {
            super(wrapped);
        }

        @Override
        public ExceptionHandler getExceptionHandler() {
            return new TroubleHandler(getWrapped().getExceptionHandler());
        }
    }
}
