package org.imsa.hec.test;

import jakarta.enterprise.inject.spi.Unmanaged;
import jakarta.enterprise.inject.spi.Unmanaged.UnmanagedInstance;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;

/** The door for {@link InsideCall}; it is in the archive of the tests only. */
@WebServlet("/test/inside")
public class InsideServlet extends HttpServlet {
    private static final long serialVersionUID = 1;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain");
        response.setCharacterEncoding("UTF-8");
        try {
            Class<? extends InsideCall> type =
                    Class.forName(request.getParameter("type")).asSubclass(InsideCall.class);
            String[] words = request.getParameterValues("word");
            response.getWriter().print(call(type, words == null ? new String[0] : words));
        } catch (Exception failed) {
            StringWriter trace = new StringWriter();
            failed.printStackTrace(new PrintWriter(trace));
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            response.getWriter().print(trace);
        }
    }

    private static <T extends InsideCall> String call(Class<T> type, String... words) throws Exception {
        UnmanagedInstance<T> instance =
                new Unmanaged<>(type).newInstance().produce().inject().postConstruct();
        try {
            return instance.get().call(words);
        } finally {
            instance.preDestroy().dispose();
        }
    }
}
