package hemera.search;

import hemera.search.query.Clause;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.jspecify.annotations.Nullable;

/** What words, phrases and beginnings mean in some fields. Nothing where they are stop words only: those fit every text. */
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
        var any = predicates.or();
        if (fields.areAsWritten()) {
            fields.exact()
                    .forEach((field, weight) -> any.add(words(field, word.text(), fields.exactAnalyzer(), weight)));
            return Optional.of(any.toPredicate());
        }
        if (tokens.of(fields.language(), word.text()).isEmpty()) {
            return Optional.empty();
        }
        fields.stemmed().forEach((field, weight) -> any.add(words(field, word.text(), null, weight)));
        fields.exact().forEach((field, weight) -> any.add(words(field, word.text(), Analyzers.EXACT_AS_TYPED, weight)));
        return Optional.of(any.toPredicate());
    }

    /** Just these words; where they may be moved, any form of them. */
    SearchPredicate phrase(Clause.Phrase phrase) {
        var any = predicates.or();
        if (phrase.slop() > 0 && !fields.areAsWritten()) {
            fields.stemmed().forEach((field, weight) -> any.add(inOrder(field, phrase, null, weight)));
        } else {
            fields.exact().forEach((field, weight) -> any.add(inOrder(field, phrase, fields.exactAnalyzer(), weight)));
        }
        return any.toPredicate();
    }

    /** Two words that stand side by side in the query, as they stand there. */
    SearchPredicate neighbours(Clause.Word first, Clause.Word second) {
        var any = predicates.or();
        var phrase = new Clause.Phrase(first.text() + " " + second.text(), 0);
        fields.exact()
                .keySet()
                .forEach(field -> any.add(inOrder(field, phrase, fields.exactAnalyzer(), Weights.NEIGHBOURS)));
        return any.toPredicate();
    }

    /** Every word that begins so, all of them alike. */
    SearchPredicate prefix(Clause.Prefix prefix) {
        var beginning = String.join("", tokens.of(Analyzers.EXACT_FOLDED, prefix.text()));
        var any = predicates.or();
        fields.exact()
                .forEach((field, weight) -> any.add(predicates
                        .prefix()
                        .field(field)
                        .matching(beginning)
                        .constantScore()
                        .boost(weight)));
        return any.toPredicate();
    }

    /** Every word spelled nearly so; the first letter is right. */
    SearchPredicate fuzzy(Clause.Fuzzy fuzzy) {
        var edits = edits(fuzzy);
        var any = predicates.or();
        fields.exact().forEach((field, weight) -> {
            var nearly = predicates
                    .match()
                    .field(field)
                    .matching(fuzzy.text())
                    .fuzzy(edits, 1)
                    .boost(weight);
            var analyzer = fields.exactAnalyzer();
            any.add(analyzer == null ? nearly : nearly.analyzer(analyzer));
        });
        return any.toPredicate();
    }

    /** In how many letters a word may differ. */
    static int edits(Clause.Fuzzy fuzzy) {
        return fuzzy.text().codePointCount(0, fuzzy.text().length()) < LONG_WORD ? 1 : 2;
    }

    /** What looks like one word may be several to an analyser, and those stand side by side. */
    private PredicateFinalStep words(String field, String text, @Nullable String analyzer, float weight) {
        if (ONE_WORD.matcher(text).matches() && !fields.language().equals(Analyzers.CJK)) {
            var match = predicates.match().field(field).matching(text).boost(weight);
            return analyzer == null ? match : match.analyzer(analyzer);
        }
        return inOrder(field, new Clause.Phrase(text, 0), analyzer, weight);
    }

    private PredicateFinalStep inOrder(String field, Clause.Phrase phrase, @Nullable String analyzer, float weight) {
        var inOrder = predicates
                .phrase()
                .field(field)
                .matching(phrase.words())
                .slop(phrase.slop())
                .boost(weight);
        return analyzer == null ? inOrder : inOrder.analyzer(analyzer);
    }
}
