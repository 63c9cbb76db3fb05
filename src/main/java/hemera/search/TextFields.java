package hemera.search;

import hemera.subject.SubjectKind;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Fields in which words are looked for.
 *
 * @param language the analyser of the stemmed fields, or of the others where there are none
 * @param stemmed fields of that language with their weights; empty where only exact words count
 * @param exact fields that hold words as they are written, with their weights
 */
record TextFields(String language, Map<String, Float> stemmed, Map<String, Float> exact) {

    static TextFields ofArticle(String language) {
        return new TextFields(
                language,
                Map.of(Fields.text(language), Weights.TEXT, Fields.headline(language), Weights.HEADLINE),
                Map.of(Fields.EXACT, Weights.EXACT));
    }

    /** Where the very words stand, stop words too. */
    static TextFields asWritten() {
        return new TextFields(Analyzers.EXACT_FOLDED, Map.of(), Map.of(Fields.EXACT, Weights.TEXT));
    }

    static TextFields ofHeadline(String language) {
        return new TextFields(
                language,
                Map.of(Fields.headline(language), Weights.TEXT),
                Map.of(Fields.HEADLINE_EXACT, Weights.EXACT));
    }

    static TextFields ofQuotation(String language) {
        return new TextFields(
                language,
                Map.of(Fields.QUOTATIONS + "." + Fields.words(language), Weights.TEXT),
                Map.of(Fields.QUOTATIONS + "." + Fields.WORDS_EXACT, Weights.EXACT));
    }

    static TextFields ofNames(String field) {
        return new TextFields(Analyzers.NAME, Map.of(), Map.of(field, 1f));
    }

    static TextFields ofNames(SubjectKind kind) {
        return ofNames(Fields.name(kind));
    }

    /** Whether nothing in them is inflected. */
    boolean areAsWritten() {
        return stemmed.isEmpty();
    }

    /** How what stands just so is read; null as the field itself is. */
    @Nullable
    String exactAnalyzer() {
        return language.equals(Analyzers.NAME) ? null : Analyzers.EXACT_FOLDED;
    }
}
