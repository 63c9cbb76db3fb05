package hemera.browse.web;

import hemera.browse.ShelfCounts;
import hemera.subject.SubjectKind;
import hemera.text.Shelf;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Pages in the sitemap of which there is one each. */
@Component
class SitemapOfPages implements SitemapSection {

    private static final String ONLY_PIECE = "1";

    private static final List<String> ALWAYS =
            List.of("/", Shelf.ALL.path(), "/sources", "/wanted", "/corrections", "/about");

    private final ShelfCounts counts;

    SitemapOfPages(ShelfCounts counts) {
        this.counts = counts;
    }

    @Override
    public String name() {
        return "pages";
    }

    @Override
    public String pieces() {
        return ONLY_PIECE;
    }

    @Override
    public void add(String piece, SitemapXml xml) throws IOException {
        if (piece.equals(ONLY_PIECE)) {
            var kinds = Arrays.stream(SubjectKind.values()).map(kind -> "/" + kind.path());
            var undated = counts.findYears().stream()
                    .filter(count -> count.held() > 0 && count.shelf().equals(Shelf.UNDATED.key()))
                    .map(count -> Shelf.UNDATED.path());
            xml.addEach(
                    "",
                    Stream.of(ALWAYS.stream(), kinds, undated)
                            .flatMap(paths -> paths)
                            .collect(Collectors.joining(" ")),
                    "");
        }
    }
}
