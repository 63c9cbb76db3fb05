package hemera.search;

import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import org.hibernate.search.engine.backend.analysis.AnalysisToken;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.stereotype.Component;

/** What the index makes of words. */
@Component
class Tokens {

    private final EntityManagerFactory entities;

    Tokens(EntityManagerFactory entities) {
        this.entities = entities;
    }

    /**
     * The words that a text is looked up by, in its order; empty if it holds none but stop words.
     *
     * @param analyzer one of {@link Analyzers}
     */
    List<String> of(String analyzer, String text) {
        return Search.mapping(entities).indexedEntity(Holding.class).indexManager().analyze(analyzer, text).stream()
                .map(AnalysisToken::term)
                .toList();
    }
}
