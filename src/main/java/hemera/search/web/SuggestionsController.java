package hemera.search.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What {@code js/search/suggestions.js} offers beneath a field of search. */
@RestController
class SuggestionsController {

    /** Who takes back a letter is answered at once; who was published meanwhile can wait as long. */
    private static final CacheControl KEPT =
            CacheControl.maxAge(Duration.ofSeconds(30)).cachePublic();

    private final Suggestions suggestions;

    SuggestionsController(Suggestions suggestions) {
        this.suggestions = suggestions;
    }

    @GetMapping("/search/suggestions")
    ResponseEntity<SuggestionList> list(
            @RequestParam(defaultValue = "") String q, HttpServletRequest request, Locale locale) {
        return ResponseEntity.ok()
                .cacheControl(KEPT)
                .header("X-Robots-Tag", "noindex")
                .body(suggestions.of(q, request.getContextPath(), locale));
    }
}
