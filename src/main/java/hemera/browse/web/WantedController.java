package hemera.browse.web;

import hemera.browse.WantedPiece;
import hemera.site.ForReaders;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Says which pieces the archive knows of and does not hold, and which of them have come. */
@Controller
@ForReaders
class WantedController {

    private final WantedPages pages;

    WantedController(WantedPages pages) {
        this.pages = pages;
    }

    @GetMapping("/wanted")
    String list(
            @RequestParam(required = false) WantedPiece.@Nullable Place after,
            @RequestParam(required = false) WantedPiece.@Nullable Place before,
            Locale locale,
            Model model) {
        model.addAttribute("page", pages.page(after, before, locale));
        return "browse/wanted";
    }

    @GetMapping("/wanted/{key:[0-9a-f]{32}}")
    String show(
            @PathVariable String key,
            @RequestParam(required = false) @Nullable Long after,
            @RequestParam(required = false) @Nullable Long before,
            Locale locale,
            Model model) {
        model.addAttribute("page", pages.piece(key, after, before, locale));
        return "browse/wanted-piece";
    }
}
