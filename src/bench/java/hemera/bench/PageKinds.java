package hemera.bench;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All kinds of readers’ pages, each with addresses in the archive that is measured: the fullest of their kind, and deep ones. */
final class PageKinds {

    private static final int STATEMENTS = 8;
    private static final int ARTICLE_STATEMENTS = 4;
    private static final int SOME = 20;

    private final JdbcClient database;

    PageKinds(JdbcClient database) {
        this.database = database;
    }

    List<PageKind> all() {
        return Stream.of(articles(), dates(), sources(), names(), lists())
                .flatMap(List::stream)
                .toList();
    }

    private List<PageKind> articles() {
        return List.of(
                new PageKind("front page", STATEMENTS, List.of("/", "/en/")),
                new PageKind("article", ARTICLE_STATEMENTS, found("""
                        select '/articles/' || ark || '/' || slug from card order by random()""")),
                kind("history of an article", """
                        select '/articles/' || a.ark || '/revisions'
                        from article a where a.public_revision = 2 order by a.id"""),
                kind("difference", """
                        select '/articles/' || a.ark || '/revisions/1..2'
                        from article a where a.public_revision = 2 order by a.id"""));
    }

    private List<PageKind> dates() {
        return List.of(
                page("archive", "/archive"),
                shelves("decade", "shelf like '%0s'"),
                shelves("year", "length(shelf) = 4 and shelf < 'a'"),
                kind("year, deep", """
                        select '/archive/' || e.shelf || '?after=' || e.day || '.' || e.article_id
                        from (select shelf, own from shelf_count
                              where length(shelf) = 4 and shelf < 'a' order by own desc limit 5) fullest
                        cross join lateral (select * from shelf_entry where shelf = fullest.shelf
                                            order by day, article_id limit 1 offset fullest.own / 2) e"""),
                shelves("month", "length(shelf) = 7 and shelf < 'a'"),
                shelves("day", "length(shelf) = 10 and shelf < 'a'"),
                page("undated", "/archive/undated"),
                kind("undated, deep", """
                        select '/archive/undated?after=none.' || article_id from shelf_entry
                        where shelf = 'undated' order by day, article_id
                        offset (select own / 2 from shelf_count where shelf = 'undated')"""),
                kind("on this day", "select '/archive/on/' || to_char(date '2024-01-03' + 18 * n, 'MM-DD') from generate_series(0, 19) n"));
    }

    private PageKind shelves(String name, String which) {
        return kind(name, "select '/archive/' || replace(shelf, '-', '/') from shelf_count where held > 0 and " + which
                + " order by own desc, shelf");
    }

    private List<PageKind> sources() {
        var fullest = """
                from source_count c join source s on s.id = c.source_id where c.held > 0 and %s order by c.held desc""";
        return List.of(
                page("sources", "/sources"),
                kind("source", "select '/sources/' || s.slug " + fullest.formatted("c.shelf = 'total'")),
                kind("source, deep", """
                        select '/sources/' || s.slug || '?after=' || e.day || '.' || e.article_id
                        from (select s.id, s.slug, c.held %s limit 5) s
                        cross join lateral (select * from shelf_entry where source_id = s.id
                                            order by day, article_id limit 1 offset s.held / 2) e"""
                        .formatted(fullest.formatted("c.shelf = 'total'"))),
                kind("source, one year", "select '/sources/' || s.slug || '?year=' || c.shelf "
                        + fullest.formatted("c.shelf ~ '^[0-9]{4}$'")),
                kind(
                        "source, one month",
                        "select '/sources/' || s.slug || '?year=' || left(c.shelf, 4) || '&month=' || right(c.shelf, 2)::integer "
                                + fullest.formatted("length(c.shelf) = 7 and c.shelf < 'a'")));
    }

    private List<PageKind> names() {
        return List.of(
                new PageKind(
                        "names, alphabetical",
                        STATEMENTS,
                        List.of("/people", "/organisations", "/places", "/events", "/topics?order=name")),
                kind("names, deep", """
                        select '/people?after=' || slug from subject_line
                        where kind = 'PERSON' and reader = 'fr' order by name offset 200"""),
                new PageKind(
                        "names, by number",
                        STATEMENTS,
                        List.of("/people?order=articles", "/organisations?order=articles", "/topics?order=articles")),
                page("names, typed", "/people?q=vedette+19"),
                page("topics, tree", "/topics"),
                subjects("subject of many articles", "desc"),
                kind("subject of many, deep", """
                        select '/organisations/' || s.slug || '?after=' || e.day || '.' || e.article_id
                        from (select s.id, s.slug, c.held from subject_count c join subject s on s.id = c.subject_id
                              where c.shelf = 'total' and c.kind = 'ORGANISATION' order by c.held desc limit 5) s
                        cross join lateral (select * from shelf_subject where subject_id = s.id
                                            order by day, article_id limit 1 offset s.held / 2) e"""),
                subjects("subject of few articles", "asc"),
                kind("quotations of a person", """
                        select '/people/' || s.slug || '/quotations'
                        from (select speaker_id, count(*) from shelf_quotation group by speaker_id
                              order by 2 desc limit 5) most
                        join subject s on s.id = most.speaker_id where s.kind = 'PERSON'"""));
    }

    private PageKind subjects(String name, String direction) {
        return kind(name, """
                select '/people/' || s.slug from subject_count c join subject s on s.id = c.subject_id
                where c.shelf = 'total' and c.kind = 'PERSON' and c.held > 0
                order by c.held %s, s.id""".formatted(direction));
    }

    private List<PageKind> lists() {
        return List.of(
                page("wanted", "/wanted"),
                kind("wanted, deep", """
                        select '/wanted?after=' || citations || '.' || headline_key from wanted
                        order by citations desc, headline_key desc offset (select count(*) / 2 from wanted)"""),
                page("corrections", "/corrections"),
                kind("corrections, deep", """
                        select '/corrections?after=' || (extract(epoch from published_at) * 1000000)::bigint || '.' || id
                        from publication where kind = 'CORRECTION' order by published_at desc, id desc
                        offset (select count(*) / 2 from publication where kind = 'CORRECTION')"""),
                page("about", "/about"),
                page("sitemap", "/sitemap.xml"),
                page("sitemap, articles", "/sitemap-articles-0.xml"),
                page("sitemap, a decade", "/sitemap-archive-2010s.xml"));
    }

    private static PageKind page(String name, String address) {
        return new PageKind(name, STATEMENTS, List.of(address));
    }

    private PageKind kind(String name, String addresses) {
        return new PageKind(name, STATEMENTS, found(addresses));
    }

    private List<String> found(String addresses) {
        return database.sql(addresses + " limit " + SOME).query(String.class).list();
    }
}
