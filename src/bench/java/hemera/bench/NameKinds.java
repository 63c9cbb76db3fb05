package hemera.bench;

import static hemera.bench.PageKind.page;

import java.util.List;

/** Pages of names: those with as many articles, quotations and neighbours as their pages show, and the fullest. */
final class NameKinds {

    /** Fills a page of articles twice. */
    private static final int SOME = 50;
    /** As many quotations as their pages show, and more. */
    private static final int QUOTED = 55;

    private final Addresses addresses;

    NameKinds(Addresses addresses) {
        this.addresses = addresses;
    }

    List<PageKind> even() {
        return List.of(
                page(
                        "names, alphabetical",
                        List.of("/people", "/organisations", "/places", "/events", "/topics?order=name")),
                page("names, deep", addresses.found("""
                        select '/people?after=' || slug from subject_line
                        where kind = 'PERSON' and reader = 'fr' order by name offset 200""")),
                page(
                        "names, by number",
                        List.of("/people?order=articles", "/organisations?order=articles", "/topics?order=articles")),
                page("names, typed", List.of("/people?q=vedette+19")),
                page("topics", List.of("/topics")),
                quoted("subject of many articles", "'/people/' || s.slug"),
                page("subject of many, deep", addresses.found("""
                        select '/organisations/' || s.slug || '?after=' || e.day || '.' || e.article_id
                        from (%s limit 5) s
                        cross join lateral (select * from shelf_subject where subject_id = s.id
                                            order by day, article_id limit 1 offset s.held / 2) e"""
                        .formatted(organisations("desc")))),
                page("subject of few articles", addresses.found(
                        "select '/organisations/' || s.slug from (%s) s".formatted(organisations("asc")))),
                quoted("quotations of a person", "'/people/' || s.slug || '/quotations'"));
    }

    List<PageKind> fullest() {
        return List.of(page("fullest subject", addresses.found("""
                select '/people/' || s.slug from subject_count c join subject s on s.id = c.subject_id
                where c.shelf = 'total' and c.kind = 'PERSON' order by c.held desc""")));
    }

    /** The people who were quoted most, as long as that fills their pages. */
    private PageKind quoted(String name, String address) {
        return page(name, addresses.found("""
                select %s from (select speaker_id, count(*) from shelf_quotation group by speaker_id
                                having count(*) >= %d order by 2 desc limit 5) most
                join subject s on s.id = most.speaker_id where s.kind = 'PERSON'""".formatted(address, QUOTED)));
    }

    /** Without quotations, which the rarest have at some size only. */
    private static String organisations(String direction) {
        return """
                select s.id, s.slug, c.held from subject_count c join subject s on s.id = c.subject_id
                where c.shelf = 'total' and c.kind = 'ORGANISATION' and c.held >= %d order by c.held %s, s.id"""
                .formatted(SOME, direction);
    }
}
