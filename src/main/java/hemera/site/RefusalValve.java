package hemera.site;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * Tomcat's last word. It puts the {@link SecurityHeaders} on every answer, for only here do all of them pass, and speaks
 * through {@link PlainPages} for requests that Tomcat refuses by itself and for error pages that fail.
 */
final class RefusalValve extends ErrorReportValve {

    private final SecurityHeaders headers;
    private final PlainPages pages;

    RefusalValve(SecurityHeaders headers, PlainPages pages) {
        this.headers = headers;
        this.pages = pages;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        headers.addTo(response);
        super.invoke(request, response);
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        if (response.getStatus() < 400
                || response.getContentWritten() > 0
                || !response.setErrorReported()
                || !canBeAnswered(response)) {
            return;
        }
        try {
            send(request, response);
        } catch (IOException visitorLeft) {
            container.getLogger().debug("The visitor left before the error page was sent", visitorLeft);
        }
    }

    private void send(Request request, Response response) throws IOException {
        var page = pages.page(InterfaceLanguage.of(request.getRequestURI()), response.getStatus());
        if (!response.containsHeader("Content-Security-Policy")) {
            // Tomcat resets the answer after some failures.
            headers.addTo(response);
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, CachingRules.UNSTORED);
        response.setContentType(PlainPages.TYPE);
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
        response.finishResponse();
    }

    private static boolean canBeAnswered(Response response) {
        var allowed = new AtomicBoolean();
        response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, allowed);
        return allowed.get();
    }
}
