package hemera.article.quotation;

import org.jspecify.annotations.Nullable;

/**
 * Who speaks, as a sentence says it.
 *
 * @param name as the piece gives it
 * @param role what they are, without article; null if the sentence does not say
 * @param isPronoun whether it is only “he” or “she”
 */
record Speaker(String name, @Nullable String role, boolean isPronoun) {

    static final Speaker PRONOUN = new Speaker("", null, true);
}
