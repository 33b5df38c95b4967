package org.imsa.hec.web.shell;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.imsa.hec.kernel.record.RecordKinds;
import org.imsa.hec.kernel.record.RecordLine;

/** What the search box shows while the user types: a few records of each kind that they may read. */
@WebServlet("/quick-search")
public class QuickSearchServlet extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final int PER_KIND = 4;
    private static final int SHORTEST = 2;

    @Inject
    private transient RecordKinds kinds;

    @Inject
    private transient UserSession user;

    @Inject
    private transient Links links;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String text = request.getParameter("q");
        List<RecordLine> found =
                text == null || text.strip().length() < SHORTEST ? List.of() : kinds.search(text, PER_KIND, user::has);
        Messages messages = new Messages(user.getLocale(), user.getZone());
        JsonArrayBuilder answer = Json.createArrayBuilder();
        found.forEach(line -> answer.add(Json.createObjectBuilder()
                .add("kind", messages.text("kind." + line.ref().kind()))
                .add("name", line.name(user.getLocale()))
                .add("number", line.number() == null ? "" : line.number())
                .add("page", request.getContextPath() + links.page(line.ref()))));
        response.setContentType("application/json");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().print(answer.build());
    }
}
