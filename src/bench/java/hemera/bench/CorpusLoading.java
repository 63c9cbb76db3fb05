package hemera.bench;

import hemera.article.ArkNaming;
import hemera.text.ArkName;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * Loads a corpus as published articles, a batch to a transaction, in memory that does not grow with it. In an empty archive
 * they are put on their shelves when all are there, in another one as they come.
 */
final class CorpusLoading {

    private static final int BATCH = 2000;
    /** What the entities’ generators take at a time: a value n of the sequence stands for the ids n - 49 to n. */
    private static final int ALLOCATION = 50;
    /** One in so many can be cited by those after it. */
    private static final int CITABLE = 10;

    private final DataSource source;
    private final JdbcClient database;
    private final ArkNaming naming;
    private final JsonMapper json = JsonMapper.builder().build();
    private final HeldPieces held = new HeldPieces();
    private final PieceMaking making;

    CorpusLoading(DataSource source, ArkNaming naming) {
        this.source = source;
        this.database = JdbcClient.create(source);
        this.naming = naming;
        this.making = new PieceMaking(Authorities.in(database), held);
    }

    /** How many articles were loaded. */
    long load(Path corpus) throws IOException, ExecutionException, InterruptedException {
        long loaded = 0;
        var first = isEmpty();
        var writer = Executors.newSingleThreadExecutor();
        try (var lines = Files.newBufferedReader(corpus)) {
            Future<?> written = CompletableFuture.completedFuture(null);
            for (var batch = next(lines); !batch.isEmpty(); batch = next(lines)) {
                var pieces = pieces(batch, loaded);
                // One batch is made while another is written.
                written.get();
                written = writer.submit(() -> write(pieces, first));
                loaded += batch.size();
            }
            written.get();
        } finally {
            writer.shutdown();
        }
        database.sql("analyze").update();
        if (first) {
            database.sql("select shelve_all()").query().singleRow();
        }
        database.sql("vacuum analyze").update();
        return loaded;
    }

    private static List<String> next(BufferedReader lines) {
        return lines.lines().limit(BATCH).toList();
    }

    private List<Piece> pieces(List<String> lines, long before) {
        var articles = ids("article_seq", lines.size());
        var revisions = ids("revision_seq", 2 * lines.size());
        var publications = ids("publication_seq", 2 * lines.size());
        var arks = values("ark_seq", lines.size());
        var pieces = IntStream.range(0, lines.size())
                .parallel()
                .mapToObj(at -> making.piece(
                        json.readValue(lines.get(at), CorpusLine.class),
                        before + at,
                        new Piece.Ids(articles.get(at), revisions.get(2 * at), publications.get(2 * at)),
                        ArkName.mint(naming.naan(), arks.get(at))))
                .toList();
        for (int at = 0; at < pieces.size(); at += CITABLE) {
            var piece = pieces.get(at);
            held.add(new HeldPieces.Held(
                    piece.ids().article(), piece.first().content().headline()));
        }
        return pieces;
    }

    private List<Long> ids(String sequence, int count) {
        return values(sequence, (count + ALLOCATION - 1) / ALLOCATION).stream()
                .flatMap(last -> LongStream.rangeClosed(last - ALLOCATION + 1, last).boxed())
                .toList();
    }

    private List<Long> values(String sequence, int count) {
        return database.sql("select nextval('" + sequence + "') from generate_series(1, ?)")
                .param(count)
                .query(Long.class)
                .list();
    }

    /** But for the article that every archive begins with. */
    private boolean isEmpty() {
        return database.sql("select count(*) <= 1 from (select from publication limit 2)")
                .query(Boolean.class)
                .single();
    }

    private @Nullable Void write(List<Piece> pieces, boolean first) throws IOException, SQLException {
        var rows = new PieceRows();
        pieces.forEach(rows::add);
        try (var connection = source.getConnection()) {
            connection.setAutoCommit(false);
            if (first) {
                shelving(connection, "disable");
            }
            rows.send(connection);
            if (first) {
                shelving(connection, "enable");
            }
            connection.commit();
        }
        return null;
    }

    /** Sums are written once at the end, and not anew for each batch. */
    private static void shelving(Connection connection, String state) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("alter table publication %s trigger publication_shelves".formatted(state));
        }
    }
}
