package hemera.search;

import hemera.search.Loosening.Kind;
import hemera.search.Loosening.Part;
import hemera.search.Loosening.Way;
import hemera.search.query.Clause;
import hemera.search.query.QueryReader;
import hemera.search.query.QueryWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Looks for what would find something where a search finds nothing: some thirty counts at most. */
@Service
public class Loosenings {

    /** Of a longer query, only the first parts are tried. */
    private static final int PARTS = 6;

    private final ArticleSearch search;
    private final Spelling spelling;

    Loosenings(ArticleSearch search, Spelling spelling) {
        this.search = search;
        this.spelling = spelling;
    }

    /** @param locale in whose query language other queries are written */
    public Loosening of(SearchCriteria criteria, Locale locale) {
        return new Empty(criteria, locale).loosening();
    }

    /** The same search with words that the archive holds for those it does not, if it finds something. */
    public Optional<Way> respelled(SearchCriteria criteria, Locale locale) {
        return new Empty(criteria, locale).respelled();
    }

    private final class Empty {

        private final SearchCriteria criteria;
        private final Locale locale;
        private final @Nullable Clause clause;
        private final List<Way> ways = new ArrayList<>();
        private int lookedAt;

        Empty(SearchCriteria criteria, Locale locale) {
            this.criteria = criteria;
            this.locale = locale;
            this.clause = QueryReader.read(criteria.query()).clause().orElse(null);
        }

        Optional<Way> respelled() {
            if (clause != null) {
                respell(clause);
            }
            return ways.stream().findFirst();
        }

        Loosening loosening() {
            if (clause != null) {
                respell(clause);
            }
            if (clause instanceof Clause.All all) {
                without(all);
                any(all.clauses());
            }
            withoutFilters();
            var parts = clause instanceof Clause.All all ? parts(all.clauses()) : List.<Part>of();
            return new Loosening(parts, isAll(parts), List.copyOf(ways));
        }

        private boolean isAll(List<Part> parts) {
            return clause instanceof Clause.All all
                    && all.clauses().size() == parts.size()
                    && all.clauses().stream().noneMatch(Empty::isOfOneQuotation)
                    && criteria.choices().isEmpty()
                    && criteria.period().isAlways();
        }

        private static boolean isOfOneQuotation(Clause part) {
            return part instanceof Clause.InField inField && inField.field().isOfQuotations();
        }

        private List<Part> parts(List<Clause> parts) {
            return parts.stream()
                    .filter(part -> !(part instanceof Clause.Not))
                    .limit(PARTS)
                    .map(part -> new Part(written(part), alone(part)))
                    .toList();
        }

        private long alone(Clause part) {
            return search.count(SearchCriteria.of(written(part)).withWidened(criteria.widened()));
        }

        private void respell(Clause asked) {
            var other = new Respelling(this::spelled).of(asked);
            if (!other.equals(asked)) {
                add(Kind.SPELLING, written(other), null, criteria.withQuery(written(other)));
            }
        }

        /** Not for a word that is held, but too rare for spelling to know it. */
        private Optional<String> spelled(String word) {
            return spelling.suggest(word).filter(other -> isMissing(word));
        }

        /** Each costs a count, so of many only the first are looked at. */
        private boolean isMissing(String word) {
            return lookedAt++ < PARTS && alone(new Clause.Word(word)) == 0;
        }

        private void without(Clause.All all) {
            var parts = all.clauses();
            for (int at = 0; at < Math.min(parts.size(), PARTS); at++) {
                var others = new ArrayList<>(parts);
                var part = others.remove(at);
                var query = written(Clause.All.of(others, all.sideBySide()));
                add(Kind.WITHOUT_WORD, written(part), null, criteria.withQuery(query));
            }
        }

        private void any(List<Clause> parts) {
            var asked =
                    parts.stream().filter(part -> !(part instanceof Clause.Not)).toList();
            if (asked.size() > 1 && asked.size() == parts.size()) {
                add(Kind.ANY_WORD, null, null, criteria.withQuery(written(Clause.Any.of(asked))));
            }
        }

        private void withoutFilters() {
            int filters = criteria.choices().size();
            criteria.choices()
                    .keySet()
                    .forEach(facet -> add(Kind.WITHOUT_FACET, null, facet, criteria.with(facet, List.of())));
            if (!criteria.period().isAlways()) {
                filters++;
                add(
                        Kind.WITHOUT_PERIOD,
                        null,
                        null,
                        criteria.withPeriod(null, null).withCertain(false));
            }
            if (filters > 1) {
                add(Kind.WITHOUT_FILTERS, null, null, unfiltered());
            }
        }

        private SearchCriteria unfiltered() {
            return new SearchCriteria(
                    criteria.query(), Map.of(), null, null, false, criteria.widened(), criteria.order(), 1);
        }

        private void add(Kind kind, @Nullable String what, @Nullable Facet facet, SearchCriteria other) {
            long total = search.count(other);
            if (total > 0) {
                ways.add(new Way(kind, what, facet, other, total));
            }
        }

        private String written(Clause part) {
            return QueryWriter.write(part, locale);
        }
    }
}
