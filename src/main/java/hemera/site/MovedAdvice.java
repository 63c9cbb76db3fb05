package hemera.site;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.view.RedirectView;

/** Sends readers to the new address of what moved, in the language they read. */
@ControllerAdvice
class MovedAdvice {

    @ExceptionHandler
    RedirectView redirect(Moved moved) {
        var view = new RedirectView(moved.path(), true);
        view.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
        view.setExposeModelAttributes(false);
        view.setExpandUriTemplateVariables(false);
        return view;
    }
}
