package hemera.bench;

import static hemera.bench.PageKind.page;

import java.util.List;

/** Pages of dates: those of {@link EvenYears}, and the fullest. */
final class DateKinds {

    private static final String YEARS = "length(shelf) = 4 and shelf < 'a'";
    private static final String MONTHS = "length(shelf) = 7 and shelf < 'a'";
    private static final String DAYS = "length(shelf) = 10 and shelf < 'a'";
    private static final String EVEN = " and shelf >= '%d' and shelf < '%d'".formatted(EvenYears.FIRST, EvenYears.FIRST + 2);

    private final Addresses addresses;

    DateKinds(Addresses addresses) {
        this.addresses = addresses;
    }

    List<PageKind> even() {
        var full = EvenYears.FULL_DAY;
        return List.of(
                page("archive", List.of("/archive")),
                page("decade", List.of("/archive/%ds".formatted(EvenYears.FIRST / 10 * 10))),
                shelves("year", YEARS + EVEN),
                page("year, deep", addresses.found("""
                        select '/archive/' || shelf || '?after=' || day || '.' || article_id from shelf_entry
                        where shelf = '%d' order by day, article_id offset 150""".formatted(EvenYears.FIRST))),
                shelves("month", MONTHS + EVEN),
                page(
                        "day",
                        List.of(
                                "/archive/" + full.toString().replace('-', '/'),
                                "/archive/" + full.plusYears(1).toString().replace('-', '/'))),
                page("undated", List.of("/archive/undated")),
                page("undated, deep", addresses.found("""
                        select '/archive/undated?after=none.' || article_id from shelf_entry
                        where shelf = 'undated' order by day, article_id
                        offset (select own / 2 from shelf_count where shelf = 'undated')""")),
                page("on this day", List.of("/archive/on/" + full.toString().substring(5))));
    }

    List<PageKind> fullest() {
        return List.of(
                shelves("fullest decade", "shelf like '%0s'"),
                shelves("fullest year", YEARS),
                shelves("fullest month", MONTHS),
                shelves("fullest day", DAYS));
    }

    private PageKind shelves(String name, String which) {
        return page(name, addresses.found("select '/archive/' || replace(shelf, '-', '/') from shelf_count where held > 0 and "
                + which + " order by own desc, shelf"));
    }
}
