package hemera.search;

import hemera.subject.SubjectKind;
import java.util.Map;

/**
 * Fields in which words are looked for.
 *
 * @param analyzer how words are read that are looked for in the first field
 * @param field where a word must be; an article without it there does not fit
 * @param preferred fields of the same kind in which the word is worth its weight once more
 * @param exact where words stand as they are written; the first field itself if nothing in it is inflected
 */
record TextFields(String analyzer, String field, Map<String, Float> preferred, String exact) {

    static TextFields ofArticle(String language) {
        return new TextFields(
                language, Fields.text(language), Map.of(Fields.headline(language), Weights.HEADLINE), Fields.EXACT);
    }

    /** Where the very words stand, stop words too. */
    TextFields asWritten() {
        return new TextFields(areAsWritten() ? analyzer : Analyzers.EXACT_FOLDED, exact, Map.of(), exact);
    }

    static TextFields ofHeadline(String language) {
        return new TextFields(language, Fields.headline(language), Map.of(), Fields.HEADLINE_EXACT);
    }

    static TextFields ofQuotation(String language) {
        return new TextFields(
                language,
                Fields.QUOTATIONS + "." + Fields.words(language),
                Map.of(),
                Fields.QUOTATIONS + "." + Fields.WORDS_EXACT);
    }

    static TextFields ofNames(String field) {
        return new TextFields(Analyzers.NAME, field, Map.of(), field);
    }

    static TextFields ofNames(SubjectKind kind) {
        return ofNames(Fields.name(kind));
    }

    /** Whether nothing is inflected. */
    boolean areAsWritten() {
        return field.equals(exact);
    }

    /** How what stands just so is read. */
    String exactAnalyzer() {
        return areAsWritten() ? analyzer : Analyzers.EXACT_FOLDED;
    }
}
