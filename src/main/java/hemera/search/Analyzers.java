package hemera.search;

import hemera.text.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.util.ClasspathResourceLoader;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;

/**
 * How text becomes the words that are looked up: one analyzer for each language that is stemmed, and some that know no
 * language. All are put together from what Elasticsearch and OpenSearch offer too. What was measured:
 * {@code docs/decisions/0006-how-words-are-found.md}.
 */
public final class Analyzers implements LuceneAnalysisConfigurer {

    public static final String FRENCH = "fr";
    public static final String ENGLISH = "en";
    public static final String GERMAN = "de";
    public static final String SPANISH = "es";
    public static final String ITALIAN = "it";
    public static final String PORTUGUESE = "pt";
    public static final String DUTCH = "nl";
    public static final String RUSSIAN = "ru";
    public static final String ARABIC = "ar";
    /** Pairs of characters: Chinese, Japanese, Korean. */
    public static final String CJK = "cjk";
    /** Any other language: case and accents aside, nothing more is known. */
    public static final String OTHER = "other";
    /** One of these for each article, see {@link #of}. */
    public static final List<String> LANGUAGES =
            List.of(FRENCH, ENGLISH, GERMAN, SPANISH, ITALIAN, PORTUGUESE, DUTCH, RUSSIAN, ARABIC, CJK, OTHER);

    /** For indexing: each word as it stands and without its accents; what is elided is a word of its own. */
    public static final String EXACT = "exact";
    /** For phrases in an {@link #EXACT} field: case and accents aside. */
    public static final String EXACT_FOLDED = "exact_folded";
    /** For words in an {@link #EXACT} field: accents that were typed must be there, those that were not may. */
    public static final String EXACT_AS_TYPED = "exact_as_typed";
    /** Names, for indexing and for searching: case, accents and elisions aside. */
    public static final String NAME = "name";

    /** Less than Lucene’s 1.2: that a word comes back says little once it is there. */
    private static final float SATURATION = 0.8f;
    /** Lucene’s own. */
    private static final float LENGTH = 0.75f;

    /** How words are weighed. */
    static final Similarity SIMILARITY = new BM25Similarity(SATURATION, LENGTH);

    private static final Map<String, String> SHARED =
            Map.of("zh", CJK, "ja", CJK, "ko", CJK, "yue", CJK, "wuu", CJK, "arz", ARABIC);

    /** Between a headline and what follows, as Elasticsearch has it: no phrase reaches from one into the other. */
    private static final int GAP = 100;

    private static final ClasspathResourceLoader CLASSPATH =
            new ClasspathResourceLoader(Analyzers.class.getClassLoader());
    private static final String RESOURCES = "hemera/search/";
    private static final String CHARACTERS = RESOURCES + "characters.txt,";
    private static final String TOGETHER = CHARACTERS + RESOURCES + "apostrophes_together.txt";
    private static final String APART = CHARACTERS + RESOURCES + "apostrophes_apart.txt";
    private static final String SNOWBALL = "org/apache/lucene/analysis/snowball/";
    private static final String LIGHT = "LightStem";

    /** The analyzer for text of a language, one of {@link #LANGUAGES}. */
    public static String of(Language language) {
        var primary = language.tag().split("-", 2)[0];
        var analyzer = SHARED.getOrDefault(primary, primary);
        return LANGUAGES.contains(analyzer) ? analyzer : OTHER;
    }

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        try {
            for (var language : LANGUAGES) {
                add(context, language, ofLanguage(language));
            }
            add(context, EXACT, words(APART).addTokenFilter("asciiFolding", "preserveOriginal", "true"));
            add(context, EXACT_FOLDED, fold(words(APART)));
            add(context, EXACT_AS_TYPED, words(APART));
            add(context, NAME, fold(elision(words(TOGETHER), FRENCH)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        context.similarity(SIMILARITY);
    }

    private static void add(LuceneAnalysisConfigurationContext context, String name, CustomAnalyzer.Builder words) {
        context.analyzer(name).instance(words.withPositionIncrementGap(GAP).build());
    }

    private static CustomAnalyzer.Builder ofLanguage(String language) throws IOException {
        var words = words(TOGETHER);
        return switch (language) {
            case FRENCH -> french(words);
            case ENGLISH ->
                fold(stop(words.addTokenFilter("englishPossessive"), "english").addTokenFilter("kStem"));
            case GERMAN ->
                fold(stop(words, "german").addTokenFilter("germanNormalization").addTokenFilter("german" + LIGHT));
            case SPANISH -> fold(stop(words, "spanish").addTokenFilter("spanish" + LIGHT));
            case ITALIAN -> fold(stop(elision(words, ITALIAN), "italian").addTokenFilter("italian" + LIGHT));
            case PORTUGUESE -> fold(stop(words, "portuguese").addTokenFilter("portuguese" + LIGHT));
            case DUTCH -> fold(snowball(stop(words, "dutch"), "Dutch"));
            case RUSSIAN -> snowball(stop(words, "russian"), "Russian");
            case ARABIC -> arabic(words);
            case CJK -> fold(words.addTokenFilter("cjkWidth").addTokenFilter("cjkBigram"));
            default -> fold(words);
        };
    }

    /** Stems first: the stemmer reads accents, and leaves some. Names that it would confuse with words are left alone. */
    private static CustomAnalyzer.Builder french(CustomAnalyzer.Builder words) throws IOException {
        var named = stop(elision(words, FRENCH), "french")
                .addTokenFilter("keywordMarker", "protected", RESOURCES + "names_fr.txt");
        return fold(snowball(named, "French"));
    }

    private static CustomAnalyzer.Builder arabic(CustomAnalyzer.Builder words) throws IOException {
        return words.addTokenFilter("decimalDigit")
                .addTokenFilter("stop", "words", "org/apache/lucene/analysis/ar/stopwords.txt")
                .addTokenFilter("arabicNormalization")
                .addTokenFilter("arabicStem");
    }

    /** Words by the rules of Unicode (UAX 29), in small letters. */
    private static CustomAnalyzer.Builder words(String characters) throws IOException {
        return CustomAnalyzer.builder(CLASSPATH)
                .addCharFilter("mapping", "mapping", characters)
                .withTokenizer("standard")
                .addTokenFilter("lowercase");
    }

    private static CustomAnalyzer.Builder elision(CustomAnalyzer.Builder words, String language) throws IOException {
        return words.addTokenFilter("elision", "articles", RESOURCES + "elided_" + language + ".txt");
    }

    private static CustomAnalyzer.Builder stop(CustomAnalyzer.Builder words, String language) throws IOException {
        return words.addTokenFilter("stop", "format", "snowball", "words", SNOWBALL + language + "_stop.txt");
    }

    private static CustomAnalyzer.Builder snowball(CustomAnalyzer.Builder words, String language) throws IOException {
        return words.addTokenFilter("snowballPorter", "language", language);
    }

    private static CustomAnalyzer.Builder fold(CustomAnalyzer.Builder words) throws IOException {
        return words.addTokenFilter("asciiFolding");
    }
}
