package hemera.search;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.apache.lucene.util.automaton.CompiledAutomaton;

/** A query that single words fit, whatever stands around them: its words can be told while a text is read. */
final class SingleWord {

    private final Term term;
    private final Predicate<BytesRef> fits;

    private SingleWord(Term term, Predicate<BytesRef> fits) {
        this.term = term;
        this.fits = fits;
    }

    /** Any of them; empty where the query looks at more than one word at once. */
    static Optional<List<SingleWord>> of(Query query) {
        if (query instanceof BooleanQuery any) {
            var each =
                    any.clauses().stream().map(clause -> of(clause.getQuery())).toList();
            return each.stream().allMatch(Optional::isPresent)
                    ? Optional.of(each.stream()
                            .flatMap(words -> words.orElseThrow().stream())
                            .toList())
                    : Optional.empty();
        }
        return single(query).map(List::of);
    }

    private static Optional<SingleWord> single(Query query) {
        if (query instanceof TermQuery word) {
            return Optional.of(new SingleWord(word.getTerm(), word.getTerm().bytes()::bytesEquals));
        }
        if (query instanceof PrefixQuery prefix) {
            var begin = prefix.getPrefix();
            return Optional.of(new SingleWord(begin, word -> StringHelper.startsWith(word, begin.bytes())));
        }
        if (query instanceof FuzzyQuery fuzzy) {
            return Optional.of(new SingleWord(fuzzy.getTerm(), spelling(fuzzy.getAutomata())));
        }
        return Optional.empty();
    }

    private static Predicate<BytesRef> spelling(CompiledAutomaton spellings) {
        return word -> spellings.runAutomaton.run(word.bytes, word.offset, word.length);
    }

    /** What the words look like that fit: they begin as it does. */
    String term() {
        return term.text();
    }

    boolean fits(BytesRef word) {
        return fits.test(word);
    }
}
