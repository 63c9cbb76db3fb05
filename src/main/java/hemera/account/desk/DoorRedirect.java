package hemera.account.desk;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Leads from a door, which may stand under {@code /en}, to the desk, which never does. */
final class DoorRedirect {

    private DoorRedirect() {}

    /** 303 to an address of the desk, as it is. */
    static ModelAndView to(String address) {
        var view = new RedirectView(address);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        view.setExpandUriTemplateVariables(false);
        view.setExposeModelAttributes(false);
        return new ModelAndView(view);
    }
}
