package hemera.article.web;

import hemera.article.ArkNaming;
import hemera.site.ForReaders;
import hemera.site.Moved;
import hemera.site.NotHere;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Shows articles to readers: the present text, the public history and any public revision as it read. */
@Controller
@ForReaders
@RequestMapping("/articles/{ark}")
class ArticleController {

    private final Readings readings;
    private final ArkNaming naming;
    private final ArticlePages pages;

    ArticleController(Readings readings, ArkNaming naming, ArticlePages pages) {
        this.readings = readings;
        this.naming = naming;
        this.pages = pages;
    }

    /** The bare identifier leads to the address with the headline in it. */
    @GetMapping
    String find(@PathVariable String ark) {
        var reading = current(ark).offered();
        throw new Moved(ArticleAddresses.article(reading.ark, reading.slug));
    }

    @GetMapping("/{slug}")
    String show(@PathVariable String ark, @PathVariable String slug, Locale locale, Model model) {
        var reading = current(ark).offered();
        if (!reading.slug.value().equals(slug) || !reading.ark.value().equals(ark)) {
            throw new Moved(ArticleAddresses.article(reading.ark, reading.slug));
        }
        model.addAttribute("page", pages.article(reading, locale));
        return "article/show";
    }

    @GetMapping("/revisions")
    String history(@PathVariable String ark, Model model) {
        var history = naming.read(ark)
                .flatMap(readings::findHistory)
                .orElseGet(() -> current(ark).offered().history());
        if (!history.ark().value().equals(ark)) {
            throw new Moved(ArticleAddresses.history(history.ark()));
        }
        model.addAttribute("page", pages.history(history));
        return "article/history";
    }

    @GetMapping("/revisions/{number:[1-9][0-9]{0,8}}")
    String revision(@PathVariable String ark, @PathVariable int number, Locale locale, Model model) {
        var name = naming.read(ark).orElseThrow(() -> new NotHere("article " + ark));
        var reading = readings.findPublic(name, number)
                .orElseThrow(() -> new NotHere("public revision " + number + " of article " + ark))
                .offered();
        if (!name.value().equals(ark)) {
            throw new Moved(ArticleAddresses.revision(name, number));
        }
        model.addAttribute("trail", pages.history(reading.history()).trail());
        model.addAttribute("page", pages.article(reading, locale));
        return "article/show";
    }

    private Reading current(String ark) {
        return naming.read(ark).flatMap(readings::findCurrent).orElseThrow(() -> new NotHere("article " + ark));
    }
}
