package hemera.browse.web;

import hemera.browse.ShelfCount;
import hemera.browse.ShelfCounts;
import hemera.text.Shelf;
import java.io.IOException;
import java.util.stream.Collectors;
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
    public void add(String piece, SitemapXml xml) throws IOException {
        if (piece.matches("\\d{3}0s")) {
            xml.addEach(
                    "",
                    counts.findDecade(piece.substring(0, 3)).stream()
                            .map(ShelfCount::shelf)
                            .sorted()
                            .map(shelf -> new Shelf(shelf).path())
                            .collect(Collectors.joining(" ")),
                    "");
        }
    }
}
