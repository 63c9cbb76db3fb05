package hemera.browse.web;

import hemera.browse.Cursor;
import hemera.browse.SourceRecords;
import hemera.site.ForReaders;
import hemera.site.Moved;
import hemera.site.NotHere;
import hemera.text.Slug;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Shows who published the pieces: the list, and a page for each source. */
@Controller
@ForReaders
@RequestMapping("/sources")
class SourceController {

    private final SourceLists lists;
    private final SourceRecords records;
    private final SourcePages pages;

    SourceController(SourceLists lists, SourceRecords records, SourcePages pages) {
        this.lists = lists;
        this.records = records;
        this.pages = pages;
    }

    @GetMapping
    String list(
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String before,
            Model model) {
        model.addAttribute("page", lists.byName(new Way(after, before)));
        return "browse/sources";
    }

    @GetMapping("/{slug}")
    String show(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable Integer month,
            @RequestParam(required = false) @Nullable Integer since,
            Cursor cursor,
            Locale locale,
            Model model) {
        if (since != null && (since < 0 || since > 9999)) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "no year of the archive");
        }
        var period = Period.asked(year, month);
        var source = records.find(Slug.of(slug).value()).orElseThrow(() -> new NotHere("source " + slug));
        if (!source.path().equals("/sources/" + slug)) {
            throw new Moved(source.path());
        }
        model.addAttribute("page", pages.source(source, period, since, cursor, locale));
        return "browse/source";
    }
}
