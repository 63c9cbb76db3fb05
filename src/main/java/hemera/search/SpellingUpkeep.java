package hemera.search;

import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import org.apache.lucene.index.IndexReader;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Keeps the words that spellings are offered from as those of the index. */
@Component
@EnableScheduling
class SpellingUpkeep {

    /** Words of one article in a hundred change nothing that anybody would notice. */
    private static final int NOTICEABLE = 100;

    private final EntityManagerFactory entities;
    private final SearchTerms terms;
    private final IndexFailures failures;
    private int articles = -1;

    SpellingUpkeep(EntityManagerFactory entities, SearchTerms terms, IndexFailures failures) {
        this.entities = entities;
        this.terms = terms;
        this.failures = failures;
    }

    /** A rebuilt index is noticed as well as one that has grown; while it cannot be read, words stay as they are. */
    @Scheduled(initialDelayString = "PT2M", fixedDelayString = "PT10M")
    void keep() {
        try {
            int present = read(index -> index.numDocs());
            if (articles < 0 || Math.abs(present - articles) * (long) NOTICEABLE > articles) {
                refresh();
                articles = present;
            }
        } catch (RuntimeException | InternalError failed) {
            if (!failures.suspect(failed)) {
                throw failed;
            }
        }
    }

    /** One at a time: two would write the same words. */
    synchronized void refresh() {
        Collection<SearchTerm> words = read(index -> new IndexedWords(index).read());
        terms.replaceAll(words);
    }

    private interface Reading<T> {

        T of(IndexReader index) throws IOException;
    }

    private <T> T read(Reading<T> reading) {
        try (var manager = entities.createEntityManager();
                var index = Search.session(manager)
                        .scope(Holding.class)
                        .extension(LuceneExtension.get())
                        .openIndexReader()) {
            return reading.of(index);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
