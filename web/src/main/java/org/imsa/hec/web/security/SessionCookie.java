package org.imsa.hec.web.security;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** Keeps the session's cookie from being sent along by other sites. The server does not read this from {@code web.xml}. */
@WebListener
public class SessionCookie implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent starting) {
        starting.getServletContext().getSessionCookieConfig().setAttribute("SameSite", "Lax");
    }
}
