package hemera.bench;

import static hemera.bench.PageKind.article;
import static hemera.bench.PageKind.page;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * All kinds of readers’ pages but those of {@link DateKinds} and {@link NameKinds}, each with addresses that are as full in a
 * small archive as in a large one, and deep ones; then the fullest of the archive.
 */
final class PageKinds {

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
                page("front page", List.of("/", "/en/")),
                article("article", addresses.found("""
                        select '/articles/' || ark || '/' || slug from card order by random()""")),
                page("history of an article", addresses.found("""
                        select '/articles/' || a.ark || '/revisions'
                        from article a where a.public_revision = 2 order by a.id""")),
                page("difference", addresses.found("""
                        select '/articles/' || a.ark || '/revisions/1..2'
                        from article a where a.public_revision = 2 order by a.id""")));
    }

    private List<PageKind> lists() {
        return List.of(
                page("wanted", List.of("/wanted")),
                page("wanted, deep", addresses.found("""
                        select '/wanted?after=' || citations || '.' || headline_key from wanted
                        order by citations desc, headline_key desc offset (select count(*) / 2 from wanted)""")),
                page("wanted piece", addresses.found("""
                        select '/wanted/' || headline_key from wanted
                        where citations <= 2 order by citations desc, headline_key""")),
                page("corrections", List.of("/corrections")),
                page("corrections, deep", addresses.found("""
                        select '/corrections?after=' || (extract(epoch from published_at) * 1000000)::bigint || '.' || id
                        from publication where kind = 'CORRECTION' order by published_at desc, id desc
                        offset (select count(*) / 2 from publication where kind = 'CORRECTION')""")),
                page("about", List.of("/about")),
                page("sitemap", List.of("/sitemap.xml")),
                page("sitemap, articles", List.of("/sitemap-articles-0.xml")),
                page("sitemap, a decade", List.of("/sitemap-archive-1920s.xml")));
    }
}
