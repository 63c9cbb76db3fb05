package hemera.search;

import hemera.text.Language;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;
import org.hibernate.search.backend.lucene.analysis.model.dsl.LuceneAnalysisOptionalComponentsStep;

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

    /** For indexing: each word as it stands and without its accents, with what is elided before it and without. */
    public static final String EXACT = "exact";
    /** For phrases in an {@link #EXACT} field: case and accents aside, words and elisions as typed. */
    public static final String EXACT_FOLDED = "exact_folded";
    /** For words in an {@link #EXACT} field: accents that were typed must be there, those that were not may. */
    public static final String EXACT_AS_TYPED = "exact_as_typed";
    /** Names, for indexing and for searching: case, accents and elisions aside. */
    public static final String NAME = "name";

    /** Less than Lucene’s 1.2: that a word comes back says little once it is there. */
    private static final float SATURATION = 0.8f;
    /** Lucene’s own. */
    private static final float LENGTH = 0.75f;

    private static final Map<String, String> SHARED =
            Map.of("zh", CJK, "ja", CJK, "ko", CJK, "yue", CJK, "wuu", CJK, "arz", ARABIC);

    private static final String RESOURCES = "hemera/search/";
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
        french(context);
        english(context);
        german(context);
        fold(stem(stop(words(context, SPANISH), "spanish"), "spanish" + LIGHT));
        fold(stem(stop(elision(words(context, ITALIAN), ITALIAN), "italian"), "italian" + LIGHT));
        fold(stem(stop(words(context, PORTUGUESE), "portuguese"), "portuguese" + LIGHT));
        fold(snowball(stop(words(context, DUTCH), "dutch"), "Dutch"));
        snowball(stop(words(context, RUSSIAN), "russian"), "Russian");
        arabic(context);
        cjk(context);
        fold(words(context, OTHER));
        exact(context);
        context.similarity(new BM25Similarity(SATURATION, LENGTH));
    }

    /** Stems first: the stemmer reads accents, and leaves some. */
    private static void french(LuceneAnalysisConfigurationContext context) {
        fold(snowball(names(stop(elision(words(context, FRENCH), FRENCH), "french")), "French"));
    }

    private static void english(LuceneAnalysisConfigurationContext context) {
        fold(stem(stop(words(context, ENGLISH).tokenFilter("englishPossessive"), "english"), "kStem"));
    }

    private static void german(LuceneAnalysisConfigurationContext context) {
        fold(stem(stop(words(context, GERMAN), "german").tokenFilter("germanNormalization"), "german" + LIGHT));
    }

    private static void arabic(LuceneAnalysisConfigurationContext context) {
        words(context, ARABIC)
                .tokenFilter("decimalDigit")
                .tokenFilter("stop")
                .param("words", "org/apache/lucene/analysis/ar/stopwords.txt")
                .tokenFilter("arabicNormalization")
                .tokenFilter("arabicStem");
    }

    private static void cjk(LuceneAnalysisConfigurationContext context) {
        fold(words(context, CJK).tokenFilter("cjkWidth").tokenFilter("cjkBigram"));
    }

    private static void exact(LuceneAnalysisConfigurationContext context) {
        words(context, EXACT)
                .tokenFilter("asciiFolding")
                .param("preserveOriginal", "true")
                .tokenFilter("patternCaptureGroup")
                .param("pattern", "^(?:[cdjlmnst]|qu|jusqu|quoiqu|lorsqu|puisqu)'(.+)")
                .param("preserve_original", "true");
        fold(words(context, EXACT_FOLDED));
        elision(words(context, EXACT_AS_TYPED), FRENCH);
        fold(elision(words(context, NAME), FRENCH));
    }

    /** Words by the rules of Unicode (UAX 29), in small letters. */
    private static LuceneAnalysisOptionalComponentsStep words(LuceneAnalysisConfigurationContext context, String name) {
        return context.analyzer(name)
                .custom()
                .tokenizer("standard")
                .charFilter("mapping")
                .param("mapping", RESOURCES + "characters.txt")
                .tokenFilter("lowercase");
    }

    private static LuceneAnalysisOptionalComponentsStep elision(
            LuceneAnalysisOptionalComponentsStep words, String language) {
        return words.tokenFilter("elision").param("articles", RESOURCES + "elided_" + language + ".txt");
    }

    private static LuceneAnalysisOptionalComponentsStep stop(
            LuceneAnalysisOptionalComponentsStep words, String language) {
        return words.tokenFilter("stop").param("format", "snowball").param("words", SNOWBALL + language + "_stop.txt");
    }

    /** Leaves names alone that a stemmer would confuse with words. */
    private static LuceneAnalysisOptionalComponentsStep names(LuceneAnalysisOptionalComponentsStep words) {
        return words.tokenFilter("keywordMarker").param("protected", RESOURCES + "names_fr.txt");
    }

    private static LuceneAnalysisOptionalComponentsStep stem(
            LuceneAnalysisOptionalComponentsStep words, String stemmer) {
        return words.tokenFilter(stemmer);
    }

    private static LuceneAnalysisOptionalComponentsStep snowball(
            LuceneAnalysisOptionalComponentsStep words, String language) {
        return words.tokenFilter("snowballPorter").param("language", language);
    }

    private static void fold(LuceneAnalysisOptionalComponentsStep words) {
        words.tokenFilter("asciiFolding");
    }
}
