package hemera.search;

import hemera.search.Beginnings.Left;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.BytesRef;

/**
 * Looks up words in single texts of one language. Words that matter by themselves are told while a text is analysed; for any
 * others the text is put in an index of its own, which is gone afterwards.
 */
class TextSearch {

    private final List<Sought> sought;
    private final Function<String, Analyzer> analyzers;
    private final String language;
    /** For each that is sought, any of them; empty where one of those is no single word. */
    private final List<List<SingleWord>> words;

    private final Optional<Beginnings> beginnings;

    TextSearch(List<Sought> sought, Function<String, Analyzer> analyzers, String language) {
        this.sought = sought;
        this.analyzers = analyzers;
        this.language = language;
        this.words = words(sought);
        this.beginnings = Beginnings.of(words.stream().flatMap(List::stream).toList(), language);
    }

    private static List<List<SingleWord>> words(List<Sought> sought) {
        var words = new ArrayList<List<SingleWord>>();
        for (var each : sought) {
            var any = each.scattered() == null ? SingleWord.of(each.query()) : Optional.<List<SingleWord>>empty();
            if (any.isEmpty()) {
                return List.of();
            }
            words.add(any.get());
        }
        return words;
    }

    /** In no order; they may overlap. */
    List<Mark> marks(String text) {
        if (sought.isEmpty()) {
            return List.of();
        }
        try {
            return words.isEmpty() ? looked(text) : read(text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private List<Mark> read(String text) throws IOException {
        var marks = new ArrayList<Mark>();
        var left = beginnings.map(kept -> kept.of(text)).orElseGet(() -> Left.all(text));
        for (var field : fields()) {
            try (var each = analyzer(field).tokenStream(field, left.words())) {
                read(field, each, (i, from, to) -> {
                    var range = new Range(left.from(from), left.to(to));
                    marks.add(new Mark(begin(text, range, sought.get(i)), range.to, i));
                });
            }
        }
        return marks;
    }

    private interface Finder {

        /** @param sought which of the words it is */
        void found(int sought, int from, int to);
    }

    private void read(String field, TokenStream each, Finder finder) throws IOException {
        var word = each.addAttribute(TermToBytesRefAttribute.class);
        var place = each.addAttribute(OffsetAttribute.class);
        each.reset();
        while (each.incrementToken()) {
            var found = word.getBytesRef();
            for (int i = 0; i < sought.size(); i++) {
                if (sought.get(i).field().equals(field) && place.startOffset() < place.endOffset() && fits(i, found)) {
                    finder.found(i, place.startOffset(), place.endOffset());
                }
            }
        }
        each.end();
    }

    private boolean fits(int at, BytesRef word) {
        return words.get(at).stream().anyMatch(single -> single.fits(word));
    }

    private List<Mark> looked(String text) throws IOException {
        var marks = new ArrayList<Mark>();
        var searcher = index(text).createSearcher();
        for (int i = 0; i < sought.size(); i++) {
            for (var found : found(searcher, sought.get(i))) {
                marks.add(new Mark(begin(text, found, sought.get(i)), found.to, i));
            }
        }
        return marks;
    }

    /** What of the query it is. */
    String typed(Mark mark) {
        return sought.get(mark.sought()).typed();
    }

    private MemoryIndex index(String text) {
        var index = new MemoryIndex(true);
        fields().forEach(field -> index.addField(field, text, analyzer(field)));
        return index;
    }

    private List<String> fields() {
        return sought.stream().map(Sought::field).distinct().toList();
    }

    private Analyzer analyzer(String field) {
        return analyzers.apply(field.equals(Sought.EXACT) ? Analyzers.EXACT : language);
    }

    private record Range(int from, int to) {}

    private static List<Range> found(IndexSearcher searcher, Sought sought) throws IOException {
        var found = ranges(searcher, sought.query(), sought.field());
        if (sought.scattered() == null || found.isEmpty()) {
            return found;
        }
        return ranges(searcher, sought.scattered(), sought.field()).stream()
                .filter(word -> found.stream().anyMatch(around -> around.from <= word.from && word.to <= around.to))
                .toList();
    }

    private static List<Range> ranges(IndexSearcher searcher, Query query, String field) throws IOException {
        var ranges = new ArrayList<Range>();
        var weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        var matches = weight.matches(searcher.getIndexReader().leaves().get(0), 0);
        var each = matches == null ? null : matches.getMatches(field);
        while (each != null && each.next()) {
            if (each.startOffset() < each.endOffset()) {
                ranges.add(new Range(each.startOffset(), each.endOffset()));
            }
        }
        return ranges;
    }

    private int begin(String text, Range found, Sought sought) {
        var elided = Elision.of(language);
        if (elided.length(sought.typed(), 0) > 0) {
            return found.from;
        }
        int word = found.from + elided.length(text, found.from);
        return word < found.to ? word : found.from;
    }
}
