package hemera.search;

import hemera.search.query.Clause;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.MatchPredicateOptionsStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/** What words, phrases and beginnings mean in some fields. A stop word means nothing, for it fits every text. */
class TextPredicates {

    /** What every analyser takes for one word. */
    private static final Pattern ONE_WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    /** Words of fewer letters may differ in one, others in two. */
    private static final int LONG_WORD = 6;

    private final SearchPredicateFactory predicates;
    private final Tokens tokens;
    private final TextFields fields;

    TextPredicates(SearchPredicateFactory predicates, Tokens tokens, TextFields fields) {
        this.predicates = predicates;
        this.tokens = tokens;
        this.fields = fields;
    }

    /** Any form of it; one that is written just so counts a little more. */
    Optional<SearchPredicate> word(Clause.Word word) {
        if (tokens.of(fields.analyzer(), word.text()).isEmpty()) {
            return Optional.empty();
        }
        var anyForm = predicates.bool().must(words(fields.field(), word.text(), fields.analyzer(), Weights.TEXT));
        fields.preferred()
                .forEach((field, weight) -> anyForm.should(words(field, word.text(), fields.analyzer(), weight)));
        if (!fields.areAsWritten()) {
            anyForm.should(words(fields.exact(), unelided(word.text()), Analyzers.EXACT_AS_TYPED, Weights.EXACT));
        }
        return Optional.of(anyForm.toPredicate());
    }

    /**
     * Just these words; where they may be moved, any form of them, if two are left without the stop words. Stop words alone
     * may not be moved: nearly every text has them near each other, and finding where takes seconds.
     */
    SearchPredicate phrase(Clause.Phrase phrase) {
        int sought = phrase.slop() == 0
                ? 0
                : tokens.of(fields.analyzer(), phrase.words()).size();
        var inOrder = sought > 1
                ? inOrder(fields.field(), phrase.words(), phrase.slop(), fields.analyzer(), Weights.TEXT)
                : inOrder(
                        fields.exact(),
                        phrase.words(),
                        sought == 0 ? 0 : phrase.slop(),
                        fields.exactAnalyzer(),
                        Weights.TEXT);
        return inOrder.toPredicate();
    }

    /** Two words that stand side by side in the query, as they stand there. */
    SearchPredicate neighbours(Clause.Word first, Clause.Word second) {
        var words = first.text() + " " + second.text();
        return inOrder(fields.exact(), words, 0, fields.exactAnalyzer(), Weights.NEIGHBOURS)
                .toPredicate();
    }

    /** Every word that begins so, all of them alike. */
    SearchPredicate prefix(Clause.Prefix prefix) {
        var words = words(prefix.text());
        var all = predicates.and();
        for (int at = 0; at < words.size(); at++) {
            all.add(at < words.size() - 1 ? asWritten(words.get(at)) : beginning(words.get(at)));
        }
        return words.isEmpty() ? predicates.matchNone().toPredicate() : all.toPredicate();
    }

    private PredicateFinalStep beginning(String word) {
        return predicates.prefix().field(fields.exact()).matching(word).constantScore();
    }

    /** Every word spelled nearly so; the first letter is right. */
    SearchPredicate fuzzy(Clause.Fuzzy fuzzy) {
        var words = words(fuzzy.text());
        var all = predicates.and();
        words.forEach(word -> all.add(asWritten(word).fuzzy(edits(fuzzy), 1)));
        return words.isEmpty() ? predicates.matchNone().toPredicate() : all.toPredicate();
    }

    private List<String> words(String text) {
        return tokens.of(fields.exactAnalyzer(), unelided(text));
    }

    private String unelided(String text) {
        return Elision.of(fields.analyzer()).without(text);
    }

    private MatchPredicateOptionsStep<?> asWritten(String word) {
        return predicates.match().field(fields.exact()).matching(word).skipAnalysis();
    }

    /** In how many letters a word may differ. */
    static int edits(Clause.Fuzzy fuzzy) {
        return fuzzy.text().codePointCount(0, fuzzy.text().length()) < LONG_WORD ? 1 : 2;
    }

    /** What looks like one word may be several to an analyser, and those stand side by side. */
    private PredicateFinalStep words(String field, String word, String analyzer, float weight) {
        if (ONE_WORD.matcher(word).matches() && !analyzer.equals(Analyzers.CJK)) {
            return predicates
                    .match()
                    .field(field)
                    .matching(word)
                    .analyzer(analyzer)
                    .boost(weight);
        }
        return inOrder(field, word, 0, analyzer, weight);
    }

    private PredicateFinalStep inOrder(String field, String words, int slop, String analyzer, float weight) {
        return predicates
                .phrase()
                .field(field)
                .matching(words)
                .slop(slop)
                .analyzer(analyzer)
                .boost(weight);
    }
}
