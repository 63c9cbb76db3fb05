package hemera.search;

import hemera.search.query.Clause;
import hemera.search.query.ClauseVisitor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;

/**
 * The words of a clause that can be shown in a text, by the same rules as {@link TextPredicates}: nothing that is denied,
 * no dates, no languages, nobody who published or wrote.
 */
class SoughtWords implements ClauseVisitor<List<Sought>> {

    private final Function<String, Analyzer> analyzers;
    private final String language;
    private final boolean asWritten;

    /**
     * @param language one of {@link Analyzers#LANGUAGES}
     * @param asWritten whether the very words are meant, stop words too
     */
    SoughtWords(Function<String, Analyzer> analyzers, String language, boolean asWritten) {
        this.analyzers = analyzers;
        this.language = language;
        this.asWritten = asWritten;
    }

    /** These very words, one behind the other. */
    List<Sought> name(String name) {
        return exact(name, Analyzers.EXACT_FOLDED);
    }

    @Override
    public List<Sought> word(Clause.Word word) {
        return asWritten ? name(word.text()) : found(word.text(), Sought.INFLECTED, inflected(word.text(), 0));
    }

    @Override
    public List<Sought> phrase(Clause.Phrase phrase) {
        if (phrase.slop() == 0) {
            return name(phrase.words());
        }
        if (asWritten) {
            return nearby(phrase, Sought.EXACT, Analyzers.EXACT_FOLDED);
        }
        var inflected = inflected(phrase.words(), 0);
        if (inflected == null) {
            return name(phrase.words());
        }
        return inflected instanceof PhraseQuery
                ? nearby(phrase, Sought.INFLECTED, language)
                : nearby(phrase, Sought.EXACT, Analyzers.EXACT_FOLDED);
    }

    @Override
    public List<Sought> prefix(Clause.Prefix prefix) {
        var words = terms(prefix.text());
        return words.isEmpty()
                ? List.of()
                : found(
                        prefix.text(),
                        Sought.EXACT,
                        new PrefixQuery(new Term(Sought.EXACT, words.get(words.size() - 1))));
    }

    @Override
    public List<Sought> fuzzy(Clause.Fuzzy fuzzy) {
        var any = new BooleanQuery.Builder();
        var edits = TextPredicates.edits(fuzzy);
        terms(fuzzy.text())
                .forEach(term ->
                        any.add(new FuzzyQuery(new Term(Sought.EXACT, term), edits, 1), BooleanClause.Occur.SHOULD));
        return found(fuzzy.text(), Sought.EXACT, any.build());
    }

    @Override
    public List<Sought> inField(Clause.InField inField) {
        var clause = inField.clause();
        return switch (inField.field()) {
            case HEADLINE, QUOTATION -> clause.accept(this);
            case PERSON, PLACE, ORGANISATION, EVENT, TOPIC, SPEAKER ->
                clause.accept(new SoughtWords(analyzers, language, true));
            case SOURCE, AUTHOR, LANGUAGE -> List.of();
        };
    }

    @Override
    public List<Sought> dates(Clause.Dates dates) {
        return List.of();
    }

    @Override
    public List<Sought> all(Clause.All all) {
        return each(all.clauses());
    }

    @Override
    public List<Sought> any(Clause.Any any) {
        return each(any.clauses());
    }

    @Override
    public List<Sought> not(Clause.Not not) {
        return List.of();
    }

    private List<Sought> each(List<Clause> clauses) {
        return clauses.stream().flatMap(clause -> clause.accept(this).stream()).toList();
    }

    private List<Sought> exact(String words, String analyzer) {
        return found(words, Sought.EXACT, builder(analyzer).createPhraseQuery(Sought.EXACT, words));
    }

    private List<Sought> nearby(Clause.Phrase phrase, String field, String analyzer) {
        var builder = builder(analyzer);
        var query = builder.createPhraseQuery(field, phrase.words(), phrase.slop());
        return query == null
                ? List.of()
                : List.of(new Sought(phrase.words(), field, query, builder.createBooleanQuery(field, phrase.words())));
    }

    private @Nullable Query inflected(String words, int slop) {
        return builder(language).createPhraseQuery(Sought.INFLECTED, words, slop);
    }

    private QueryBuilder builder(String analyzer) {
        return new QueryBuilder(analyzers.apply(analyzer));
    }

    private static List<Sought> found(String typed, String field, @Nullable Query query) {
        return query == null ? List.of() : List.of(new Sought(typed, field, query));
    }

    private List<String> terms(String text) {
        var terms = new ArrayList<String>();
        try (var words = analyzers
                .apply(Analyzers.EXACT_FOLDED)
                .tokenStream(Sought.EXACT, Elision.of(language).without(text))) {
            var term = words.addAttribute(CharTermAttribute.class);
            words.reset();
            while (words.incrementToken()) {
                terms.add(term.toString());
            }
            words.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return terms;
    }
}
