package org.imsa.hec.web;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.imsa.hec.kernel.migration.Migrations;

/**
 * Answers 200 {@code ready} once the application serves requests and its database is migrated. Start scripts and load
 * balancers ask here, since the server itself says ready even after a failed deployment.
 */
@WebServlet("/ready")
public class ReadyServlet extends HttpServlet {
    private static final long serialVersionUID = 1;

    @EJB
    private transient Migrations migrations;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        migrations.done();
        response.setContentType("text/plain");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().print("ready");
    }
}
