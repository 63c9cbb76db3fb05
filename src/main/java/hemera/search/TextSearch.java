package hemera.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;

/** Looks up words in single texts of one language, each in an index of its own that is gone afterwards. */
class TextSearch {

    private final List<Sought> sought;
    private final Function<String, Analyzer> analyzers;
    private final String language;
    private final Optional<Beginnings> beginnings;

    TextSearch(List<Sought> sought, Function<String, Analyzer> analyzers, String language) {
        this.sought = sought;
        this.analyzers = analyzers;
        this.language = language;
        this.beginnings = Beginnings.of(sought, language);
    }

    /** In no order; they may overlap. */
    List<Mark> marks(String text) {
        if (sought.isEmpty()) {
            return List.of();
        }
        var marks = new ArrayList<Mark>();
        try {
            var searcher = index(text).createSearcher();
            for (int i = 0; i < sought.size(); i++) {
                for (var found : found(searcher, sought.get(i))) {
                    marks.add(new Mark(begin(text, found, sought.get(i)), found.to, i));
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return marks;
    }

    /** What of the query it is. */
    String typed(Mark mark) {
        return sought.get(mark.sought()).typed();
    }

    private MemoryIndex index(String text) {
        var index = new MemoryIndex(true);
        var words = beginnings.map(kept -> kept.of(text)).orElse(text);
        for (var field : sought.stream().map(Sought::field).distinct().toList()) {
            var analyzer = field.equals(Sought.EXACT) ? Analyzers.EXACT : language;
            index.addField(field, words, analyzers.apply(analyzer));
        }
        return index;
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
