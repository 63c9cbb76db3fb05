package hemera.bench;

import static hemera.bench.PageKind.page;

import java.util.List;

/** Pages of sources: of what they hold of {@link EvenYears}, and of those that hold most. */
final class SourceKinds {

    private static final String FULLEST = """
            from source_count c join source s on s.id = c.source_id where c.held > 0 and %s order by c.held desc""";

    private final Addresses addresses;

    SourceKinds(Addresses addresses) {
        this.addresses = addresses;
    }

    List<PageKind> even() {
        var year = EvenYears.FIRST;
        return List.of(
                page("sources", List.of("/sources")),
                page("source", addresses.found("select '/sources/' || s.slug || '?since=%d' ".formatted(year)
                        + FULLEST.formatted("c.shelf = 'total'"))),
                page("source, deep", addresses.found("""
                        select '/sources/' || s.slug || '?since=%d&after=' || e.day || '.' || e.article_id
                        from (select s.id, s.slug %s limit 5) s
                        cross join lateral (select * from shelf_entry where source_id = s.id and shelf like '%d%%'
                                            order by day, article_id limit 1 offset 50) e"""
                        .formatted(year, FULLEST.formatted("c.shelf = 'total'"), year))),
                page("source, one year", addresses.found("select '/sources/' || s.slug || '?year=' || c.shelf "
                        + FULLEST.formatted("c.shelf = '%d'".formatted(year)))),
                page("source, one month", addresses.found(month("c.shelf like '%d-%%'".formatted(year)))));
    }

    List<PageKind> fullest() {
        return List.of(
                page("fullest source", addresses.found(
                        "select '/sources/' || s.slug " + FULLEST.formatted("c.shelf = 'total'"))),
                page("fullest month of a source", addresses.found(month("length(c.shelf) = 7 and c.shelf < 'a'"))));
    }

    private static String month(String which) {
        return "select '/sources/' || s.slug || '?year=' || left(c.shelf, 4) || '&month=' || right(c.shelf, 2)::integer "
                + FULLEST.formatted(which);
    }
}
