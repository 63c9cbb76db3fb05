package hemera.bench;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The sources and subjects that generated articles speak of. A few are everywhere, most are rare.
 *
 * @param sources ids
 * @param subjects ids; the fifth and every fifth after it are people
 */
record Authorities(List<Long> sources, List<Long> subjects) {

    /**
     * What one article has to do with.
     *
     * @param speaker who says something in it; null in most
     */
    record Drawn(long source, boolean isSigned, List<Long> subjects, @Nullable Long speaker) {}

    private static final int SOURCES = 40;
    private static final int SUBJECTS = 2000;
    private static final int KINDS = 5;
    /** One article in so many quotes somebody. */
    private static final int QUOTING = 10;

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
        // Three levels of topics: eight roots, and eight below each topic as long as there are some.
        database.sql("""
                        update subject topic set parent_id = broader.id
                        from subject broader, generate_series(8, ?) k
                        where topic.slug = 'vedette-' || (5 * k - 1) and broader.slug = 'vedette-' || (5 * (k / 8) - 1)""")
                .param(SUBJECTS / KINDS)
                .update();
        return new Authorities(ids(database, "source", "titre-%"), ids(database, "subject", "vedette-%"));
    }

    private static List<Long> ids(JdbcClient database, String table, String slugs) {
        return database.sql("select id from " + table + " where slug like ? order by id")
                .param(slugs)
                .query(Long.class)
                .list();
    }

    Drawn draw(RandomGenerator random) {
        var source = skewed(sources, random);
        var isSigned = random.nextInt(10) < 7;
        var subjects = subjects(random);
        var speaker = random.nextInt(QUOTING) == 0 ? skewed(people(), random) : null;
        return new Drawn(source, isSigned, subjects, speaker);
    }

    private List<Long> people() {
        return IntStream.range(0, subjects.size() / KINDS)
                .mapToObj(at -> subjects.get(KINDS * at + KINDS - 1))
                .toList();
    }

    /** 2 to 8 different ones. */
    private List<Long> subjects(RandomGenerator random) {
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
