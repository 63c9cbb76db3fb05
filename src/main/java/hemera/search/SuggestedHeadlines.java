package hemera.search;

import hemera.text.Language;
import java.util.List;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.springframework.stereotype.Component;

/** Headlines for who is still typing. */
@Component
public class SuggestedHeadlines {

    /** Fewer letters begin too many words for one of them to be meant. */
    private static final int PREFIX = 2;

    /** More words than headlines have are no longer a headline. */
    private static final int WORDS = 12;

    private final Lookups lookups;
    private final Tokens tokens;

    SuggestedHeadlines(Lookups lookups, Tokens tokens) {
        this.lookups = lookups;
        this.tokens = tokens;
    }

    /**
     * A public article.
     *
     * @param address from the root, without the language's prefix
     * @param headline as stored
     */
    public record Headline(String address, String headline, Language language) {}

    /** Those that hold all the words, the last of which may not be finished; case and accents aside. */
    public List<Headline> find(String typed, int limit) {
        var words = tokens.of(Analyzers.EXACT_FOLDED, typed);
        return words.isEmpty() || words.size() > WORDS
                ? List.of()
                : lookups.find(index -> index.search(Holding.class)
                        .select(fields -> fields.composite()
                                .from(
                                        fields.field(Fields.ADDRESS, String.class),
                                        fields.field(Fields.SHOWN_HEADLINE, String.class),
                                        fields.field(Fields.LANGUAGE, String.class))
                                .as((address, headline, language) ->
                                        new Headline(address, headline, new Language(language))))
                        .where(predicates -> holding(predicates, words))
                        .totalHitCountThreshold(1)
                        .fetchHits(limit));
    }

    private static PredicateFinalStep holding(SearchPredicateFactory predicates, List<String> words) {
        var all = predicates.bool();
        words.subList(0, words.size() - 1).forEach(word -> all.must(word(predicates, word)));
        var last = words.get(words.size() - 1);
        return last.length() < PREFIX
                ? all.must(word(predicates, last))
                : all.must(predicates.prefix().field(Fields.HEADLINE_EXACT).matching(last));
    }

    private static PredicateFinalStep word(SearchPredicateFactory predicates, String word) {
        return predicates.match().field(Fields.HEADLINE_EXACT).matching(word).skipAnalysis();
    }
}
