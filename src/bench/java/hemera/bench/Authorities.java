package hemera.bench;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The sources and subjects that generated articles speak of. A few are everywhere, most are rare.
 *
 * @param sources ids
 * @param subjects ids
 */
record Authorities(List<Long> sources, List<Long> subjects) {

    private static final int SOURCES = 40;
    private static final int SUBJECTS = 2000;

    /** Writes those that are not there yet. */
    static Authorities in(JdbcClient database) {
        database.sql("""
                        insert into source (id, slug, name, kind, country, language)
                        select nextval('source_seq'), 'titre-' || n, 'Titre ' || n,
                            (array['NEWSPAPER', 'MAGAZINE', 'AGENCY', 'BROADCASTER', 'SITE'])[1 + n % 5], 'FR', 'fr'
                        from generate_series(1, ?) n on conflict do nothing""")
                .param(SOURCES)
                .update();
        database.sql("""
                        with made as (
                            insert into subject (id, slug, kind, name)
                            select nextval('subject_seq'), 'vedette-' || n,
                                (array['PERSON', 'ORGANISATION', 'PLACE', 'EVENT', 'TOPIC'])[1 + n % 5], 'Vedette ' || n
                            from generate_series(1, ?) n on conflict do nothing
                            returning id, name
                        )
                        insert into subject_variant (subject_id, name, language, preferred)
                        select id, case language when 'fr' then name else replace(name, 'Vedette', 'Heading') end, language, true
                        from made, unnest(array['fr', 'en']) language""")
                .param(SUBJECTS)
                .update();
        return new Authorities(ids(database, "source", "titre-%"), ids(database, "subject", "vedette-%"));
    }

    private static List<Long> ids(JdbcClient database, String table, String slugs) {
        return database.sql("select id from " + table + " where slug like ? order by id")
                .param(slugs)
                .query(Long.class)
                .list();
    }

    long source(RandomGenerator random) {
        return skewed(sources, random);
    }

    /** 2 to 8 different ones. */
    List<Long> subjects(RandomGenerator random) {
        return Stream.generate(() -> skewed(subjects, random))
                .distinct()
                .limit(random.nextInt(2, 9))
                .toList();
    }

    private static long skewed(List<Long> ids, RandomGenerator random) {
        var chance = random.nextDouble();
        return ids.get((int) (ids.size() * chance * chance * chance));
    }
}
