package hemera.search;

import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.stream.LongStream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.search.DocIdSetIterator;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.stereotype.Component;

/** Compares the index with the database, id by id. */
@Component
class IndexComparison {

    private final EntityManagerFactory entities;
    private final PublicIds ids;

    IndexComparison(EntityManagerFactory entities, PublicIds ids) {
        this.entities = entities;
        this.ids = ids;
    }

    /** What differs just now. What was changed within the last second may be among it. */
    IndexDifferences differences() {
        return IndexDifferences.between(held(), ids.all());
    }

    /** The article of each document, ascending. */
    long[] held() {
        try (var manager = entities.createEntityManager();
                var reader = Search.session(manager)
                        .scope(Holding.class)
                        .extension(LuceneExtension.get())
                        .openIndexReader()) {
            return held(reader);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static long[] held(IndexReader reader) throws IOException {
        var held = LongStream.builder();
        for (var segment : reader.leaves()) {
            addTo(held, segment.reader());
        }
        var sorted = held.build().toArray();
        Arrays.sort(sorted);
        return sorted;
    }

    private static void addTo(LongStream.Builder held, LeafReader segment) throws IOException {
        var alive = segment.getLiveDocs();
        var articles = DocValues.getSortedNumeric(segment, Fields.ARTICLE);
        while (articles.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            if (alive == null || alive.get(articles.docID())) {
                held.add(articles.nextValue());
            }
        }
    }
}
