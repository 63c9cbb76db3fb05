package hemera.browse.web;

import hemera.browse.Correction;
import hemera.browse.Corrections;
import hemera.site.ForReaders;
import hemera.site.SiteProperties;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lists what was put right, over the whole archive. */
@Controller
@ForReaders
class CorrectionsController {

    private final KeysetPage.Walks<Correction.Place, Correction> list;
    private final SiteProperties site;

    CorrectionsController(Corrections corrections, SiteProperties site) {
        this.list = new KeysetPage.Walks<>(
                "/corrections",
                Correction.Place.START,
                corrections::findAfter,
                corrections::findBefore,
                Correction::place);
        this.site = site;
    }

    @GetMapping("/corrections")
    String list(
            @RequestParam(required = false) Correction.@Nullable Place after,
            @RequestParam(required = false) Correction.@Nullable Place before,
            Model model) {
        model.addAttribute("page", CorrectionsPage.of(list.read(after, before), site.timeZone()));
        return "browse/corrections";
    }
}
