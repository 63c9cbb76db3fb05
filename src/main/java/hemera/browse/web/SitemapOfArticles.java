package hemera.browse.web;

import hemera.browse.ListedArticles;
import java.util.List;
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
    public List<Entry> entries(String piece) {
        if (!piece.matches("\\d{1,12}")) {
            return List.of();
        }
        var first = Long.parseLong(piece) * ListedArticles.PIECE;
        return articles.findBetween(first, first + ListedArticles.PIECE).stream()
                .map(article -> new Entry("/articles/" + article.ark() + "/" + article.slug(), article.changed()))
                .toList();
    }
}
