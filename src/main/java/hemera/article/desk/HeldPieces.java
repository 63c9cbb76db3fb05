package hemera.article.desk;

import hemera.text.CitedPiece;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Which cited pieces the archive would find by itself: those whose headline exactly one public article bears. */
@Repository
@Transactional(readOnly = true)
class HeldPieces {

    private final JdbcClient database;

    HeldPieces(JdbcClient database) {
        this.database = database;
    }

    /** Addresses from the root, by the place of the reference among those given, from 0. */
    Map<Integer, String> find(List<CitedPiece> cited) {
        return cited.isEmpty() ? Map.of() : places(cited, addresses(cited));
    }

    private static Map<Integer, String> places(List<CitedPiece> cited, Map<String, String> addresses) {
        return IntStream.range(0, cited.size())
                .filter(at -> addresses.containsKey(cited.get(at).label()))
                .boxed()
                .collect(Collectors.toMap(
                        at -> at, at -> addresses.get(cited.get(at).label())));
    }

    private Map<String, String> addresses(List<CitedPiece> cited) {
        var labels = cited.stream().map(CitedPiece::label).distinct().toArray(String[]::new);
        return database
                .sql("""
                        select l.label, min('/articles/' || a.ark || '/' || a.slug) as href
                        from unnest(?::text[]) l (label)
                        join shelf_entry e on e.headline_key = headline_key(l.label)
                        join article a on a.id = e.article_id
                        group by l.label having count(*) = 1""")
                .param(labels)
                .query((row, at) -> Map.entry(row.getString("label"), row.getString("href")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
