package hemera.browse.web;

import hemera.browse.ShelfCounts;
import hemera.text.Shelf;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Pages in the sitemap of which there is one each. */
@Component
class SitemapOfPages implements SitemapSection {

    private static final String ONLY_PIECE = "1";

    private final ShelfCounts counts;

    SitemapOfPages(ShelfCounts counts) {
        this.counts = counts;
    }

    @Override
    public String name() {
        return "pages";
    }

    @Override
    public List<String> pieces() {
        return List.of(ONLY_PIECE);
    }

    @Override
    public List<Entry> entries(String piece) {
        if (!piece.equals(ONLY_PIECE)) {
            return List.of();
        }
        var undated = counts.findYears().stream()
                .filter(count -> count.held() > 0 && count.shelf().equals(Shelf.UNDATED.key()))
                .map(count -> Shelf.UNDATED.path());
        return Stream.concat(Stream.of("/", Shelf.ALL.path(), "/about"), undated)
                .map(path -> new Entry(path, null))
                .toList();
    }
}
