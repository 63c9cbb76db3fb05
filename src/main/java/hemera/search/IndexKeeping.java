package hemera.search;

import hemera.account.AuditTrail;
import hemera.account.SignedIn;
import hemera.search.IndexReport.Line;
import hemera.search.IndexReport.Listed;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What administrators see of the index, and do with it. */
@Service
public class IndexKeeping {

    /** Articles of a list; a rebuild mends whatever is too much for it. */
    private static final int LISTED = 20;

    private static final int REBUILDS = 10;

    private final JdbcClient database;
    private final IndexState state;
    private final IndexComparison comparison;
    private final IndexRebuild rebuild;
    private final Rebuilds rebuilds;
    private final PublicIds ids;
    private final AuditTrail trail;

    IndexKeeping(
            JdbcClient database,
            IndexState state,
            IndexComparison comparison,
            IndexRebuild rebuild,
            Rebuilds rebuilds,
            PublicIds ids,
            AuditTrail trail) {
        this.database = database;
        this.state = state;
        this.comparison = comparison;
        this.rebuild = rebuild;
        this.rebuilds = rebuilds;
        this.ids = ids;
        this.trail = trail;
    }

    /** How things stand; reads the id of every article. */
    public IndexReport report() {
        var held = comparison.held();
        var expected = ids.all();
        var waiting = events("PENDING");
        var failed = events("ABORTED");
        var differences =
                IndexDifferences.between(held, expected).without(waiting).without(failed);
        return new IndexReport(
                state.isComplete(),
                state.progress().orElse(null),
                expected.length,
                Arrays.stream(held).distinct().count(),
                state.files().bytes(),
                state.files().root().toAbsolutePath().normalize().toString(),
                waiting.size(),
                listed(failed),
                listed(differences.missing()),
                listed(differences.surplus()),
                rebuilds.latest(REBUILDS));
    }

    /** Starts a rebuild unless one is under way. */
    public void rebuild(SignedIn editor) {
        trail.note(editor.id(), "INDEX_REBUILT", "index", null);
        rebuild.start(editor.id());
    }

    /** Indexes anew what failed, is missing or too much. */
    @Transactional
    public void mend(SignedIn editor) {
        var failed = events("ABORTED");
        var differences = comparison.differences();
        var all = new TreeSet<>(failed);
        all.addAll(differences.missing());
        all.addAll(differences.surplus());
        database.sql("delete from search_outbox where status = 'ABORTED'").update();
        ids.indexAnew(List.copyOf(all));
        trail.note(editor.id(), "INDEX_MENDED", "index", all.size() + " articles");
    }

    private TreeSet<Long> events(String status) {
        return new TreeSet<>(database.sql("select distinct entity_id::bigint from search_outbox where status = ?")
                .param(status)
                .query(Long.class)
                .list());
    }

    private Listed listed(Collection<Long> articles) {
        return new Listed(
                articles.size(), articles.stream().limit(LISTED).map(this::line).toList());
    }

    private Line line(long id) {
        return database.sql("""
                        select r.headline from article a
                        join revision r on r.article_id = a.id and r.number = a.latest_revision where a.id = ?
                        """)
                .param(id)
                .query((row, number) -> new Line(id, row.getString(1)))
                .optional()
                .orElseGet(() -> new Line(id, null));
    }
}
