package org.imsa.hec.web.funding;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import org.imsa.hec.funding.review.BlindDocument;
import org.imsa.hec.funding.review.ReviewBooth;
import org.imsa.hec.kernel.RuleBroken;
import org.omnifaces.util.Servlets;

/** Sends an attachment of an application to its reviewer, under a name that tells nothing. */
@WebServlet("/blind")
public class BlindDocumentServlet extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final String ID = "\\d{1,18}";

    @EJB
    private transient ReviewBooth booth;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String review = String.valueOf(request.getParameter("review"));
        String document = String.valueOf(request.getParameter("document"));
        if (!review.matches(ID) || !document.matches(ID)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            send(Long.parseLong(review), Long.parseLong(document), response);
        } catch (RuleBroken notForThem) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void send(long review, long document, HttpServletResponse response) throws IOException {
        BlindDocument found = booth.document(review, document);
        response.setContentType(found.type().mediaType());
        response.setContentLengthLong(found.sizeBytes());
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("Content-Disposition", Servlets.formatContentDispositionHeader(found.fileName(), true));
        try (InputStream content = booth.open(review, document)) {
            content.transferTo(response.getOutputStream());
        }
    }
}
