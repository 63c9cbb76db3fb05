package hemera.search.web;

import hemera.search.query.Bounds;
import hemera.site.ForReaders;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Explains the query language by examples; the sentences are in {@code messages/search_query}. */
@Controller
@ForReaders
class QueryHelpController {

    /** @param name of its messages, each followed by a number from 1 */
    record Part(String name, List<Integer> examples) {

        static Part of(String name, int examples) {
            return new Part(name, IntStream.rangeClosed(1, examples).boxed().toList());
        }
    }

    private static final List<Part> PARTS = List.of(Part.of("words", 9), Part.of("fields", 7), Part.of("dates", 5));
    private static final List<Integer> LIMITS = List.of(
            Bounds.LENGTH,
            Bounds.LEAVES,
            Bounds.OPEN_LEAVES,
            Bounds.PREFIX_LETTERS,
            Bounds.FUZZY_LETTERS,
            Bounds.FUZZY_LENGTH);

    @GetMapping("/search/help")
    String show(Model model) {
        model.addAttribute("parts", PARTS);
        model.addAttribute("limits", LIMITS);
        return "search/help";
    }
}
