package hemera.search;

import hemera.search.query.Clause;
import hemera.search.query.QueryReader;
import hemera.search.query.ReadQuery;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.backend.lucene.search.spi.LuceneMigrationUtils;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.springframework.stereotype.Service;

/** Finds public articles. */
@Service
public class ArticleSearch {

    private final EntityManagerFactory entities;
    private final Tokens tokens;
    private final Widener widener;
    private final IndexFailures failures;
    private final SearchThreads threads;
    private final FacetCounting counting;

    ArticleSearch(
            EntityManagerFactory entities,
            Tokens tokens,
            Widener widener,
            IndexFailures failures,
            SearchThreads threads) {
        this.entities = entities;
        this.tokens = tokens;
        this.widener = widener;
        this.failures = failures;
        this.threads = threads;
        this.counting = new FacetCounting(threads);
    }

    /**
     * The hits of one page, and exactly how many articles there are in all and for each choice; none while the index
     * cannot be read, which {@link IndexState} tells.
     */
    public SearchResults find(SearchCriteria criteria) {
        try (var manager = entities.createEntityManager()) {
            return new Asked(Search.session(manager), criteria).answer();
        } catch (RuntimeException | InternalError failed) {
            if (failures.suspect(failed)) {
                return SearchResults.none(QueryReader.read(criteria.query()));
            }
            throw failed;
        }
    }

    /** All that is found, whatever the page; whoever asks closes it. */
    public FoundList list(SearchCriteria criteria) {
        var manager = entities.createEntityManager();
        try {
            return new Asked(Search.session(manager), criteria).list(manager);
        } catch (RuntimeException | Error failed) {
            manager.close();
            throw failed;
        }
    }

    /** How many articles there are in all, exactly; 0 while the index cannot be read. */
    public long count(SearchCriteria criteria) {
        try (var manager = entities.createEntityManager()) {
            return new Asked(Search.session(manager), criteria).count();
        } catch (RuntimeException | InternalError failed) {
            if (failures.suspect(failed)) {
                return 0;
            }
            throw failed;
        }
    }

    /** One search. */
    private final class Asked {

        private final SearchScope<Holding> scope;
        private final SearchCriteria criteria;
        private final ReadQuery query;
        private final Optional<Clause> clause;
        private final List<Widening> widening;

        Asked(SearchSession session, SearchCriteria criteria) {
            this.scope = session.scope(Holding.class);
            this.criteria = criteria;
            this.query = QueryReader.read(criteria.query());
            var widened = query.clause().filter(typed -> criteria.widened()).map(widener::widen);
            this.clause = widened.map(Widened::clause).or(query::clause);
            this.widening = widened.map(Widened::added).orElse(List.of());
        }

        SearchResults answer() {
            return read(this::answer);
        }

        long count() {
            return read(index ->
                    match(index, loosened(index).of(clause, criteria, null)).total());
        }

        private SearchPredicates loosened(IndexReader index) {
            var strict = predicates(index, Strictness.ALL_WORDS);
            return hasFew(index, strict) ? predicates(index, Strictness.SOME_WORDS) : strict;
        }

        private <T> T read(Function<IndexReader, T> asked) {
            try (var reader = scope.extension(LuceneExtension.get()).openIndexReader()) {
                // The wrapper is another one each time, what it wraps stays as long as the index does not change.
                return asked.apply(reader.getContext().children().get(0).reader());
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }

        FoundList list(EntityManager manager) {
            var asked = read(index -> lucene(loosened(index).of(clause, criteria, null)));
            var order = sort(HitOrder.of(criteria.order()));
            // Opened last: from here on the list closes it.
            return new FoundList(
                    manager, scope.extension(LuceneExtension.get()).openIndexReader(), threads, asked, order);
        }

        private SearchResults answer(IndexReader index) {
            var strict = predicates(index, Strictness.ALL_WORDS);
            var loosened = hasFew(index, strict);
            var predicates = loosened ? predicates(index, Strictness.SOME_WORDS) : strict;
            var asked = lucene(predicates.of(clause, criteria, null));
            var found = counting.match(index, asked);
            var hits = rankedAndCounted(index, asked, found);
            var counts = new OfferedChoices(
                            criteria, found, facet -> match(index, predicates.of(clause, criteria, facet)))
                    .counts();
            var timeline = TimelineCounting.of(found);
            return new SearchResults(query, widening, loosened, found.total(), hits, counts, timeline);
        }

        private SearchPredicates predicates(IndexReader index, Strictness strictness) {
            return new SearchPredicates(scope.predicate(), tokens, counting.values(index, Fields.ANALYSED), strictness);
        }

        /** Told by the query alone: what narrows its answers must not bring others. */
        private boolean hasFew(IndexReader index, SearchPredicates strict) {
            int enough = Strictness.enough(query.clause());
            return enough > 0 && counting.hasFewer(index, enough, lucene(strict.of(clause)));
        }

        private FacetCounting.Matches match(IndexReader index, SearchPredicate predicate) {
            return counting.match(index, lucene(predicate));
        }

        private static Query lucene(SearchPredicate predicate) {
            return LuceneMigrationUtils.toLuceneQuery(predicate);
        }

        /** Both are as dear, and neither needs what the other makes. Of few documents all is done before a thread wakes. */
        private List<Hit> rankedAndCounted(IndexReader index, Query asked, FacetCounting.Matches found) {
            if (found.total() <= SharedSearcher.LITTLE) {
                return hits(SearchThreads.single(index), asked, found.total());
            }
            var hits = new CompletableFuture<List<Hit>>();
            var tasks = new ArrayList<Callable<Void>>();
            tasks.add(() -> {
                hits.complete(hits(threads.searcher(index), asked, found.total()));
                return null;
            });
            OfferedChoices.ALWAYS_COUNTED.forEach(field -> tasks.add(found.counting(field)));
            threads.all(tasks);
            return hits.join();
        }

        private List<Hit> hits(IndexSearcher searcher, Query asked, long total) {
            long before = (criteria.page() - 1L) * SearchResults.PAGE_SIZE;
            var order = HitOrder.of(criteria.order());
            return before < total ? new Ranking(searcher, asked, order, sort(order)).page((int) before) : List.of();
        }

        private Sort sort(HitOrder order) {
            return LuceneMigrationUtils.toLuceneSort(order.sort(scope.sort()).toSort());
        }
    }
}
