package hemera.search;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.minhash.MinHashFilter;
import org.apache.lucene.analysis.shingle.FixedShingleFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * A few values for a text, of which two texts share about as large a part as they share runs of four words (Broder 1997, On
 * the resemblance and containment of documents). They are made here and not by an analyzer, so that any backend keeps them
 * as plain words.
 */
final class Likeness {

    /** Words in a run: fewer are shared by chance, more are broken by each change of a word. */
    private static final int RUN = 4;

    /** At most so many values: two texts share half of them when about every tenth word differs. */
    private static final int VALUES = 16;

    /** Texts of which less is known resemble each other by chance. */
    private static final int LEAST = 8;

    /** Longer ones are known by their beginning. */
    private static final int LENGTH = 100_000;

    private Likeness() {}

    /** None for a text of a few words. */
    static List<String> of(String text) {
        var values = new ArrayList<String>();
        try (var words = runs(text)) {
            var value = words.addAttribute(CharTermAttribute.class);
            words.reset();
            while (words.incrementToken()) {
                values.add(written(value));
            }
            words.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        var distinct = values.stream().distinct().toList();
        return distinct.size() < LEAST ? List.of() : distinct;
    }

    /** How many values of a text another must have to be nearly the same. */
    static int enough(List<String> values) {
        return (values.size() + 1) / 2;
    }

    private static TokenStream runs(String text) {
        var tokenizer = new StandardTokenizer();
        tokenizer.setReader(new StringReader(text.substring(0, Math.min(text.length(), LENGTH))));
        var runs = new FixedShingleFilter(new LowerCaseFilter(tokenizer), RUN);
        // Empty buckets stay empty: a short text has fewer values, not the same ones several times.
        return new MinHashFilter(runs, 1, VALUES, 1, false);
    }

    /** The hash comes as characters of any value; six bytes of it tell the texts of an archive apart. */
    private static String written(CharTermAttribute value) {
        var bytes = value.toString().getBytes(StandardCharsets.UTF_16BE);
        return HexFormat.of().formatHex(bytes, 0, Math.min(6, bytes.length));
    }
}
