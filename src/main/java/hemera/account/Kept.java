package hemera.account;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A form that was kept, and the way back into it. */
public final class Kept {

    private final String address;
    private final SentForm sent;

    Kept(String address, SentForm sent) {
        this.address = address;
        this.sent = sent;
    }

    /** Has the form drawn by where it was sent, as a POST with {@code step=resume}, which saves nothing. */
    public void resume(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        request.getRequestDispatcher(address).forward(new Resumed(request, sent.fields()), response);
    }

    /** The request as if the form was sent now. */
    private static final class Resumed extends HttpServletRequestWrapper {

        private static final String[] STEP = {"resume"};

        private final Map<String, String[]> fields;

        Resumed(HttpServletRequest request, Map<String, String[]> fields) {
            super(request);
            fields.put("step", STEP);
            this.fields = fields;
        }

        @Override
        public String getMethod() {
            return "POST";
        }

        @Override
        public @Nullable String getParameter(String name) {
            var values = fields.get(name);
            return values == null ? null : values[0];
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return fields.get(name);
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.enumeration(fields.keySet());
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Collections.unmodifiableMap(fields);
        }
    }
}
