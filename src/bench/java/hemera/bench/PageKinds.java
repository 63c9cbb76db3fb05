package hemera.bench;

import static hemera.bench.PageKind.list;
import static hemera.bench.PageKind.one;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * All kinds of readers’ pages but those of {@link DateKinds} and {@link NameKinds}, each with addresses that are as full in a
 * small archive as in a large one, and deep ones; then the fullest of the archive.
 */
final class PageKinds {

    private static final int ARTICLE_STATEMENTS = 4;

    private final Addresses addresses;

    PageKinds(JdbcClient database) {
        this.addresses = new Addresses(database);
    }

    List<PageKind> all() {
        return Stream.of(
                        articles(),
                        new DateKinds(addresses).even(),
                        new SourceKinds(addresses).even(),
                        new NameKinds(addresses).even(),
                        lists(),
                        new DateKinds(addresses).fullest(),
                        new SourceKinds(addresses).fullest(),
                        new NameKinds(addresses).fullest())
                .flatMap(List::stream)
                .toList();
    }

    private List<PageKind> articles() {
        return List.of(
                list("front page", List.of("/", "/en/")),
                one("article", ARTICLE_STATEMENTS, addresses.found("""
                        select '/articles/' || ark || '/' || slug from card order by random()""")),
                one("history of an article", addresses.found("""
                        select '/articles/' || a.ark || '/revisions'
                        from article a where a.public_revision = 2 order by a.id""")),
                one("difference", addresses.found("""
                        select '/articles/' || a.ark || '/revisions/1..2'
                        from article a where a.public_revision = 2 order by a.id""")));
    }

    private List<PageKind> lists() {
        return List.of(
                list("wanted", List.of("/wanted")),
                list("wanted, deep", addresses.found("""
                        select '/wanted?after=' || citations || '.' || headline_key from wanted
                        order by citations desc, headline_key desc offset (select count(*) / 2 from wanted)""")),
                list("wanted piece", addresses.found("""
                        select '/wanted/' || headline_key from wanted
                        where citations <= 2 order by citations desc, headline_key""")),
                list("corrections", List.of("/corrections")),
                list("corrections, deep", addresses.found("""
                        select '/corrections?after=' || (extract(epoch from published_at) * 1000000)::bigint || '.' || id
                        from publication where kind = 'CORRECTION' order by published_at desc, id desc
                        offset (select count(*) / 2 from publication where kind = 'CORRECTION')""")),
                one("about", List.of("/about")),
                list("sitemap", List.of("/sitemap.xml")),
                list("sitemap, articles", List.of("/sitemap-articles-0.xml")),
                list("sitemap, a decade", List.of("/sitemap-archive-1920s.xml")));
    }
}
