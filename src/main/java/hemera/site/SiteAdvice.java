package hemera.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.view.RedirectView;

/** What becomes of failures that any page can have. */
@ControllerAdvice
class SiteAdvice {

    /** Sends readers to the new address, in the language they read; where it is for good, to the same page of what is there. */
    @ExceptionHandler
    RedirectView redirect(Moved moved, HttpServletRequest request) {
        var query = moved.status() == HttpStatus.MOVED_PERMANENTLY ? request.getQueryString() : null;
        var view = new RedirectView(query == null ? moved.path() : moved.path() + "?" + query, true);
        view.setStatusCode(moved.status());
        view.setExposeModelAttributes(false);
        view.setExpandUriTemplateVariables(false);
        return view;
    }

    /** A query that cannot be decoded, such as {@code ?page=%zz}; Tomcat tells of it only when it is read. */
    @ExceptionHandler(InvalidParameterException.class)
    void refuse(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }
}
