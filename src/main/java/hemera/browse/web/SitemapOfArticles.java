package hemera.browse.web;

import hemera.browse.ListedArticles;
import java.io.IOException;
import org.springframework.stereotype.Component;

/** Articles in the sitemap, by ranges of their ids, so that a piece never changes its members. */
@Component
class SitemapOfArticles implements SitemapSection {

    private final ListedArticles articles;

    SitemapOfArticles(ListedArticles articles) {
        this.articles = articles;
    }

    @Override
    public String name() {
        return "articles";
    }

    @Override
    public String pieces() {
        return articles.findPieces();
    }

    @Override
    public void add(String piece, SitemapXml xml) throws IOException {
        if (piece.matches("\\d{1,12}")) {
            var first = Long.parseLong(piece) * ListedArticles.PIECE;
            for (var lines : articles.findBetween(first, first + ListedArticles.PIECE)) {
                xml.addDated("/articles/", lines);
            }
        }
    }
}
