package hemera.site;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Explains what went wrong, in the language of the address that failed. Our own faults get one of the
 * {@link PlainPages}, for the layout may be what is broken.
 */
@Controller
class ErrorPages implements ErrorController {

    /** What a failed attempt may have said of the page that it did not make. */
    private static final List<String> OUTDATED =
            List.of(HttpHeaders.ETAG, HttpHeaders.LAST_MODIFIED, HttpHeaders.LINK, HttpHeaders.CONTENT_LANGUAGE);

    private final PlainPages plainPages;

    ErrorPages(PlainPages plainPages) {
        this.plainPages = plainPages;
    }

    @RequestMapping("${spring.web.error.path:/error}")
    @Nullable
    String show(HttpServletRequest request, HttpServletResponse response, Model model) throws IOException {
        var status = status(request);
        response.setStatus(status);
        OUTDATED.forEach(name -> response.setHeader(name, null));
        completeAllow(response);
        if (status >= 500) {
            sendPlain(request, response, status);
            return null;
        }
        model.addAttribute("status", PlainPages.told(status));
        // What hemera.account.Desk leaves with a request: an editor stays at the desk.
        return request.getAttribute("desk") == null ? "site/error" : "desk/error";
    }

    /** The container's status; 404 for who asks for the error page itself. */
    private static int status(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
                ? status
                : HttpServletResponse.SC_NOT_FOUND;
    }

    /** Whatever answers GET answers HEAD and OPTIONS too, but the framework names only what was written down. */
    private static void completeAllow(HttpServletResponse response) {
        var allowed = response.getHeader(HttpHeaders.ALLOW);
        if (allowed != null && allowed.contains("GET") && !allowed.contains("HEAD")) {
            response.setHeader(HttpHeaders.ALLOW, allowed + ", HEAD, OPTIONS");
        }
    }

    private void sendPlain(HttpServletRequest request, HttpServletResponse response, int status) throws IOException {
        var failed = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        response.setContentType(PlainPages.TYPE);
        response.getOutputStream().write(plainPages.page(InterfaceLanguage.of(failed), status));
    }
}
