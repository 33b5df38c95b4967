package org.imsa.hec.web.shell;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.imsa.hec.kernel.document.DocumentRow;
import org.imsa.hec.kernel.document.Documents;
import org.omnifaces.util.Servlets;

/** Sends a document to somebody who may read it, always as a download, never to be shown in our name. */
@WebServlet("/document")
public class DocumentServlet extends HttpServlet {
    private static final long serialVersionUID = 1;

    @EJB
    private transient Documents documents;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = request.getParameter("id");
        Optional<DocumentRow> document =
                id != null && id.matches("\\d{1,18}") ? documents.find(Long.parseLong(id)) : Optional.empty();
        if (document.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(document.get().type().mediaType());
        response.setContentLengthLong(document.get().sizeBytes());
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader(
                "Content-Disposition",
                Servlets.formatContentDispositionHeader(document.get().fileName(), true));
        try (InputStream content = documents.open(document.get().id())) {
            content.transferTo(response.getOutputStream());
        }
    }
}
