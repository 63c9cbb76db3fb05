package hemera.article.web;

import hemera.article.ArkNaming;
import hemera.site.ForReaders;
import hemera.site.Moved;
import hemera.site.NotHere;
import hemera.text.ArkName;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows what changed between two public revisions of an article, the older one named first. */
@Controller
@ForReaders
@RequestMapping("/articles/{ark}/revisions")
class DifferenceController {

    private final Readings readings;
    private final ArkNaming naming;
    private final DifferencePages pages;

    DifferenceController(Readings readings, ArkNaming naming, DifferencePages pages) {
        this.readings = readings;
        this.naming = naming;
        this.pages = pages;
    }

    @GetMapping("/{from:[1-9][0-9]{0,8}}..{to:[1-9][0-9]{0,8}}")
    String show(@PathVariable String ark, @PathVariable int from, @PathVariable int to, Locale locale, Model model) {
        var name = read(ark);
        if (from < to && !name.value().equals(ark)) {
            throw new Moved(ArticleAddresses.difference(name, from, to));
        }
        if (from >= to) {
            throw new Moved(
                    from == to ? ArticleAddresses.revision(name, to) : ArticleAddresses.difference(name, to, from));
        }
        model.addAttribute("page", between(name, from, to, locale));
        return "article/difference";
    }

    /** Where the form of the history leads: an address that says everything in its path can be kept whole. */
    @GetMapping("/difference")
    String choose(@PathVariable String ark, @RequestParam int from, @RequestParam int to) {
        return "redirect:" + ArticleAddresses.difference(read(ark), Math.min(from, to), Math.max(from, to));
    }

    /** Without a choice the form itself is meant: whoever follows addresses and not forms comes here. */
    @GetMapping(
            path = "/difference",
            params = {"!from", "!to"})
    String offer(@PathVariable String ark) {
        return "redirect:" + ArticleAddresses.history(read(ark));
    }

    private ArkName read(String ark) {
        return naming.read(ark).orElseThrow(() -> new NotHere("article " + ark));
    }

    private DifferencePage between(ArkName ark, int from, int to, Locale locale) {
        var both = readings.findPublic(ark, List.of(from, to));
        both.forEach(Reading::offered);
        if (both.size() < 2) {
            throw new NotHere("public revisions " + from + " and " + to + " of article " + ark);
        }
        return pages.between(both.get(0), both.get(1), locale);
    }
}
