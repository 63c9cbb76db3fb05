package hemera.search;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Executor;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;

/**
 * Searches several parts of an index at once where there is much to look at. Where there is little, the thread that asks does
 * it, as handing it over would take longer than the search.
 */
final class SharedSearcher extends IndexSearcher {

    /** Documents that a thread has looked at before another one is awake. */
    static final int LITTLE = 5_000;

    private final IndexSearcher alone;

    /** @param alone searches the same by itself */
    SharedSearcher(IndexReader index, Executor threads, IndexSearcher alone) {
        super(index, threads);
        this.alone = alone;
    }

    @Override
    public <C extends Collector, T> T search(Query query, CollectorManager<C, T> manager) throws IOException {
        var rewritten = rewrite(query);
        var matching = createWeight(rewrite(new ConstantScoreQuery(rewritten)), ScoreMode.COMPLETE_NO_SCORES, 1);
        if (!isLittle(matching)) {
            return super.search(rewritten, manager);
        }
        var collector = manager.newCollector();
        var scores = collector.scoreMode();
        search(getLeafContexts(), scores.needsScores() ? createWeight(rewritten, scores, 1) : matching, collector);
        return manager.reduce(List.of(collector));
    }

    private boolean isLittle(Weight matching) throws IOException {
        long documents = 0;
        for (var segment : getLeafContexts()) {
            var supplier = matching.scorerSupplier(segment);
            documents += supplier == null ? 0 : supplier.cost();
            if (documents > LITTLE) {
                return false;
            }
        }
        return true;
    }

    /** Lucene would hand over the look-up of each word in each segment. */
    @Override
    public Weight createWeight(Query query, ScoreMode scores, float boost) throws IOException {
        return alone.createWeight(query, scores, boost);
    }
}
