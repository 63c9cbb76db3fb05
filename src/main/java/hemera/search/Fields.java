package hemera.search;

import hemera.subject.SubjectKind;
import java.util.Locale;

/** The fields of a document, by name. What is searched by language has one field for each of {@link Analyzers#LANGUAGES}. */
final class Fields {

    /** Headline, standfirst and body as they are written, case and accents folded: for exact phrases and forms. */
    static final String EXACT = "exact";

    static final String HEADLINE_EXACT = "headline_exact";
    static final String SOURCE_NAME = "name_source";
    static final String AUTHOR_NAME = "name_author";

    /** Nested: one object for each confirmed quotation. */
    static final String QUOTATIONS = "quotations";

    static final String SPEAKER = "speaker";
    static final String WORDS_EXACT = "words_exact";

    /** Ids and codes, for choices and their counts. */
    static final String SOURCE = "source";

    static final String LANGUAGE = "language";
    static final String TRANSLATION = "translation";

    /** By which rules the text is analysed, one of {@link Analyzers#LANGUAGES}. */
    static final String ANALYSED = "analysed";

    /** {@link #DATED} or {@link #UNDATED}. */
    static final String DATING = "dating";

    static final String DATED = "dated";
    static final String UNDATED = "undated";

    /** Periods that hold the whole interval of the issue date: 2020s, 2023, 2023-05, 2023-05-24. */
    static final String DECADE = "decade";

    static final String YEAR = "year";
    static final String MONTH = "month";
    static final String DAY = "day";

    /** First and last possible day; missing without a date. */
    static final String ISSUED_FROM = "issued_from";

    static final String ISSUED_TO = "issued_to";

    /** Whether some part of the issue date is uncertain or approximate. */
    static final String DOUBTFUL = "doubtful";

    static final String FIRST_PUBLISHED = "first_published";

    /** The id of the article; every document has one. */
    static final String ARTICLE = "article";

    /** What {@link Likeness} says of the body. */
    static final String LIKENESS = "likeness";

    /** Kept to be shown, not searched. */
    static final String ADDRESS = "address";

    static final String SHOWN_HEADLINE = "shown_headline";
    static final String SHOWN_TEXT = "shown_text";
    static final String ISSUED = "issued";

    /** {@link HeldNames}, as they write themselves. */
    static final String HELD_NAMES = "held_names";

    private Fields() {}

    static String headline(String language) {
        return "headline_" + language;
    }

    /** Headline, standfirst and body: length and rareness of a word are then those of the piece. */
    static String text(String language) {
        return "text_" + language;
    }

    /** The words of a quotation, within {@link #QUOTATIONS}. */
    static String words(String language) {
        return "words_" + language;
    }

    /** Ids of subjects of a kind: {@code person}. */
    static String subject(SubjectKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** Every name of subjects of a kind: {@code name_person}. */
    static String name(SubjectKind kind) {
        return "name_" + subject(kind);
    }
}
