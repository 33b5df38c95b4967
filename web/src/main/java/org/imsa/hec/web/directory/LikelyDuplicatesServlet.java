package org.imsa.hec.web.directory;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.imsa.hec.directory.api.Duplicates;
import org.imsa.hec.directory.api.LikelyDuplicate;
import org.imsa.hec.directory.api.PartyKind;
import org.imsa.hec.directory.name.PersonSketch;
import org.imsa.hec.web.shell.Links;
import org.imsa.hec.web.shell.Messages;
import org.imsa.hec.web.shell.UserSession;

/** Who may be in the directory already, for a form that somebody fills: with the reasons, in the language of the user. */
@WebServlet("/likely-duplicates")
public class LikelyDuplicatesServlet extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final int MOST = 5;
    private static final int LEAST_PERCENT = 70;

    @EJB
    private transient Duplicates duplicates;

    @Inject
    private transient UserSession user;

    @Inject
    private transient Links links;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PartyKind kind =
                "organisation".equals(request.getParameter("kind")) ? PartyKind.ORGANISATION : PartyKind.PERSON;
        Messages messages = new Messages(user.getLocale(), user.getZone());
        JsonArrayBuilder answer = Json.createArrayBuilder();
        for (LikelyDuplicate found :
                duplicates.likely(kind, sketch(request), number(request.getParameter("except")), LEAST_PERCENT, MOST)) {
            JsonArrayBuilder reasons = Json.createArrayBuilder();
            found.reasons().forEach(reason -> reasons.add(messages.write(reason)));
            answer.add(Json.createObjectBuilder()
                    .add("name", found.party().name(user.getLocale()))
                    .add("number", found.party().number())
                    .add(
                            "page",
                            request.getContextPath() + links.page(found.party().ref()))
                    .add("percent", found.percent() + " %")
                    .add("reasons", reasons));
        }
        response.setContentType("application/json");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().print(answer.build());
    }

    private static PersonSketch sketch(HttpServletRequest request) {
        return new PersonSketch(
                text(request, "latin"),
                text(request, "arabic"),
                day(text(request, "birthDate")),
                year(text(request, "birthYear")),
                text(request, "sex"),
                known(text(request, "phone")),
                known(text(request, "email"), text(request, "otherEmail")),
                text(request, "governorate"));
    }

    private static String text(HttpServletRequest request, String name) {
        String text = request.getParameter(name);
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static Set<String> known(String... values) {
        Set<String> known = new HashSet<>();
        Stream.of(values).filter(value -> value != null).forEach(known::add);
        return known;
    }

    /** Half a day is no day yet: the user is still typing. */
    private static LocalDate day(String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException unfinished) {
            return null;
        }
    }

    private static Integer year(String text) {
        return text == null || !text.matches("\\d{4}") ? null : Integer.valueOf(text);
    }

    private static Long number(String text) {
        return text == null || !text.matches("\\d{1,18}") ? null : Long.valueOf(text);
    }
}
