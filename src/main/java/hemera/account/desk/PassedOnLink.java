package hemera.account.desk;

import hemera.account.Accounts;
import hemera.site.SiteProperties;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Shows an administrator the link to pass on. It cannot be asked for again: nothing but its digest is kept. */
@Component
class PassedOnLink {

    private final SiteProperties site;

    PassedOnLink(SiteProperties site) {
        this.site = site;
    }

    ModelAndView show(String key, String name, HttpServletRequest request) {
        return new ModelAndView("account/link", "link", address(request) + "/invitation/" + key)
                .addObject("name", name)
                .addObject("days", Accounts.LINK_DAYS);
    }

    /** The public address; else the one at which the administrator is, for whom it works. */
    private String address(HttpServletRequest request) {
        var known = site.absolute("");
        if (!known.isEmpty()) {
            return known;
        }
        var origin = request.getRequestURL();
        return origin.substring(0, origin.length() - request.getRequestURI().length());
    }
}
