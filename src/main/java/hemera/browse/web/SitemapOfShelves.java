package hemera.browse.web;

import hemera.browse.ShelfCounts;
import hemera.text.Shelf;
import java.util.List;
import org.springframework.stereotype.Component;

/** Decades in the sitemap, each a piece with its years, months and days that hold something: at most 3,784. */
@Component
class SitemapOfShelves implements SitemapSection {

    private final ShelfCounts counts;

    SitemapOfShelves(ShelfCounts counts) {
        this.counts = counts;
    }

    @Override
    public String name() {
        return "archive";
    }

    @Override
    public String pieces() {
        return counts.findDecades();
    }

    @Override
    public List<Entry> entries(String piece) {
        if (!piece.matches("\\d{3}0s")) {
            return List.of();
        }
        return counts.findDecade(piece.substring(0, 3)).stream()
                .map(count -> count.shelf())
                .sorted()
                .map(shelf -> new Entry(new Shelf(shelf).path(), null))
                .toList();
    }
}
