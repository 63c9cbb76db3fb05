package hemera.article.seed;

import static org.assertj.core.api.Assertions.assertThat;

import hemera.ArchiveTest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the migration wrote, asked of the database alone. */
@ArchiveTest
class FirstArticleTest {

    @Autowired
    private JdbcClient database;

    @Test
    void itIsDatedToTheMonthAndNoFiner() {
        assertThat(text("select issued || ' ' || issued_from || ' ' || issued_to from revision " + FIRST))
                .isEqualTo("2023-05 2023-05-01 2023-05-31");
    }

    @Test
    void itSaysWhatIsNotKnown() {
        assertThat(text("select concat_ws(' ', byline_status, byline, source_id, captured) from revision " + FIRST))
                .isEqualTo("UNKNOWN");
    }

    @Test
    void bothPiecesItCitesAreWanted() {
        assertThat(text("""
                select string_agg(r.label, ' / ' order by r.position) from reference r
                left join reference_target t using (revision_id, position)
                where t.article_id is null and r.revision_id = (select id from revision %s)""".formatted(FIRST)))
                .isEqualTo(
                        "Les États-Unis ont du mal à expliquer les images de leur matériel détruit à l’intérieur de "
                                + "la Russie / La Maison Blanche explique comment se cachent les livraisons d’armes à l’Ukraine");
    }

    @Test
    void itsQuotationsStandWhereTheySayTheyDo() {
        assertThat(text("""
                select count(*) || ' ' || bool_and(substr(r.body, q.from_point + 1, q.to_point - q.from_point) = q.words)
                from quotation q join revision r on r.id = q.revision_id where r.id = (select id from revision %s)""".formatted(FIRST))).isEqualTo("7 true");
    }

    /** Follows docs/fixity.md with PostgreSQL’s own JSON, so that nothing of the application is taken on trust. */
    @Test
    void itsDigestIsThatOfItsRecord() throws Exception {
        var record = text("""
                select jsonb_build_object(
                    'format', r.digest_format, 'ark', a.ark, 'number', r.number,
                    'savedAt', to_char(r.saved_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
                    'savedBy', r.saved_by, 'comment', r.comment, 'previousDigest', r.previous_digest,
                    'headline', r.headline, 'standfirst', r.standfirst, 'body', r.body, 'language', r.language,
                    'issued', r.issued, 'source', r.source_id, 'locator', r.locator, 'originalUrl', r.original_url,
                    'externalId', r.external_id, 'captured', r.captured, 'rights', r.rights,
                    'bylineStatus', r.byline_status, 'byline', r.byline, 'translation', r.translation,
                    'translatedFrom', r.translated_from, 'translator', r.translator, 'archivalNote', r.archival_note,
                    'subjects', (select jsonb_agg(jsonb_build_object('subject', subject_id, 'role', role) order by position)
                                 from revision_subject where revision_id = r.id),
                    'quotations', (select jsonb_agg(jsonb_build_object('speaker', speaker_id, 'speakerText', speaker_text,
                                       'role', role_then, 'words', words, 'from', from_point, 'to', to_point,
                                       'confirmedBy', confirmed_by) order by position)
                                   from quotation where revision_id = r.id),
                    'references', (select jsonb_agg(jsonb_build_object('label', label, 'url', url) order by position)
                                   from reference where revision_id = r.id))::text
                from revision r join article a on a.id = r.article_id where r.id = (select id from revision %s)""".formatted(FIRST));

        var digest = MessageDigest.getInstance("SHA-256")
                .digest(new JsonCanonicalizer(record).getEncodedString().getBytes(StandardCharsets.UTF_8));

        assertThat(HexFormat.of().formatHex(digest)).isEqualTo(text("select digest from revision " + FIRST));
    }

    private static final String FIRST = "where number = 1 and article_id = (select min(id) from article)";

    private String text(String sql) {
        return database.sql(sql).query(String.class).single();
    }
}
