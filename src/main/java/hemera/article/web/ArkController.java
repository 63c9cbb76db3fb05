package hemera.article.web;

import hemera.article.ArkNaming;
import hemera.site.ForReaders;
import hemera.site.NotHere;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Resolves persistent identifiers, with the slash after {@code ark:} and without. */
@Controller
@ForReaders
class ArkController {

    private final Readings readings;
    private final ArkNaming naming;

    ArkController(Readings readings, ArkNaming naming) {
        this.readings = readings;
        this.naming = naming;
    }

    /** Withdrawn articles are led to as well: their page says what became of them. */
    @GetMapping({"/ark:/{naan}/{ark}", "/ark:{naan}/{ark}"})
    String resolve(@PathVariable String naan, @PathVariable String ark) {
        var reading = naming.read(ark)
                .filter(name -> naan.equals(naming.naan()))
                .flatMap(readings::findCurrent)
                .orElseThrow(() -> new NotHere("article ark:" + naan + "/" + ark));
        return "redirect:"
                + (reading.isNameless()
                        ? ArticleAddresses.bare(reading.ark)
                        : ArticleAddresses.article(reading.ark, reading.slug));
    }
}
