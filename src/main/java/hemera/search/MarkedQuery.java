package hemera.search;

import hemera.search.query.Clause;
import hemera.search.query.ReadQuery;
import hemera.text.Language;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;

/**
 * A query made ready to be looked up in texts of any language, by several threads at once; {@link Marking} makes it.
 *
 * <p>A word is marked in every form that the language gives it, an exact phrase only as a whole. What is elided before a
 * word is marked with it only where it was typed so. Of long texts the first {@value #LOOKED_AT} characters are looked
 * at.
 */
public final class MarkedQuery {

    /** Longer than nearly all articles; the time a page takes stays bounded. */
    private static final int LOOKED_AT = 100_000;

    private final Function<String, Analyzer> analyzers;
    private final ReadQuery query;
    private final List<Widening> widening;
    private final List<Leaf> leaves;
    private final Map<String, TextSearch> searches = new ConcurrentHashMap<>();
    private final Map<Looked, List<Mark>> found = new ConcurrentHashMap<>();

    private record Looked(String text, String language) {}

    MarkedQuery(Function<String, Analyzer> analyzers, ReadQuery query, List<Widening> widening) {
        this.analyzers = analyzers;
        this.query = query;
        this.widening = widening;
        this.leaves = query.clause().map(Leaf::of).orElseGet(List::of);
    }

    /** Whether there is anything in it that could be marked. */
    public boolean hasWords() {
        return query.clause().stream()
                .anyMatch(clause -> words(clause, Analyzers.OTHER).findAny().isPresent());
    }

    /** All of the text, in its order. */
    public List<Piece> whole(String text, Language language) {
        return Mark.pieces(Mark.joined(marks(text, language), text), text, 0, text.length());
    }

    /**
     * About 300 characters around the best words, from the beginning of a sentence if one is near; the beginning of the
     * text where no word is in it. What is cut off is shown by « … ».
     */
    public List<Piece> passage(String text, Language language) {
        var marks = marks(text, language);
        return Passage.around(marks, text, language).pieces(Mark.joined(marks, text));
    }

    /**
     * Why it was found, as far as headline and text do not show it; usually empty. Costs next to nothing once both have
     * been marked as the hit holds them.
     */
    public List<Reason> reasons(Hit hit) {
        var shown = new HashSet<String>();
        var search = search(hit.language());
        for (var text : List.of(hit.headline(), hit.text())) {
            marks(text, hit.language()).forEach(mark -> shown.add(search.typed(mark)));
        }
        return new Reasons(analyzers, leaves, widening).of(hit, shown);
    }

    private List<Mark> marks(String text, Language language) {
        var looked = new Looked(text, Analyzers.of(language));
        var known = found.get(looked);
        if (known != null) {
            return known;
        }
        var marks = search(language).marks(text.length() <= LOOKED_AT ? text : text.substring(0, LOOKED_AT));
        found.put(looked, marks);
        return marks;
    }

    private TextSearch search(Language language) {
        return searches.computeIfAbsent(Analyzers.of(language), this::search);
    }

    private TextSearch search(String language) {
        var words = new SoughtWords(analyzers, language, false);
        var names =
                widening.stream().flatMap(wider -> wider.added().stream()).flatMap(name -> words.name(name).stream());
        var sought = Stream.concat(query.clause().stream().flatMap(clause -> words(clause, language)), names)
                .toList();
        return new TextSearch(sought, analyzers, language);
    }

    /** Where nothing but stop words is asked for, these very words are meant. */
    private Stream<Sought> words(Clause clause, String language) {
        var words = clause.accept(new SoughtWords(analyzers, language, false));
        return (words.isEmpty() ? clause.accept(new SoughtWords(analyzers, language, true)) : words).stream();
    }
}
