package hemera.search;

import hemera.search.query.QueryReader;
import hemera.search.query.ReadQuery;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.hibernate.search.backend.lucene.LuceneBackend;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.stereotype.Component;

/** Shows where the words of a query stand in texts. */
@Component
public class Marking {

    private final EntityManagerFactory entities;
    private final Widener widener;

    Marking(EntityManagerFactory entities, Widener widener) {
        this.entities = entities;
        this.widener = widener;
    }

    /** @param widening names that are looked for too */
    public MarkedQuery of(ReadQuery query, List<Widening> widening) {
        return new MarkedQuery(this::analyzer, query, widening);
    }

    /**
     * A query as somebody typed it, whatever that is.
     *
     * @param widened whether names in it stand for every name of whom they mean
     */
    public MarkedQuery asTyped(String typed, boolean widened) {
        var query = QueryReader.read(typed);
        var widening =
                query.clause().filter(clause -> widened).map(widener::widen).map(Widened::added);
        return of(query, widening.orElse(List.of()));
    }

    private Analyzer analyzer(String name) {
        return Search.mapping(entities)
                .backend()
                .unwrap(LuceneBackend.class)
                .analyzer(name)
                .orElseThrow(() -> new IllegalArgumentException("No analyzer " + name));
    }
}
