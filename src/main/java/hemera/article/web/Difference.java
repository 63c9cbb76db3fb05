package hemera.article.web;

import hemera.text.Language;
import hemera.text.Spaces;
import hemera.text.StoredText;
import hemera.text.TextDifference;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a page shows of a {@link TextDifference}. */
public final class Difference {

    private Difference() {}

    /** What became of a stretch of text; FOLDED stands for kept text that is not shown. */
    public enum Fate {
        KEPT,
        REMOVED,
        ADDED,
        FOLDED
    }

    /**
     * A stretch of text with one fate.
     *
     * @param text fit for a page, not escaped; empty when folded
     */
    public record Piece(Fate fate, String text) {

        static Piece of(TextDifference.Run run) {
            return of(run.kind(), run.text());
        }

        static Piece of(TextDifference.Kind kind, String text) {
            return new Piece(Fate.valueOf(kind.name()), StoredText.drawable(text));
        }

        /** The spaces it begins with: a line through a space would look like a hyphen. */
        public String lead() {
            return text.substring(0, begin());
        }

        /** Without the spaces around it; empty when nothing but spaces came or went. */
        public String words() {
            return text.substring(begin(), end());
        }

        /** The spaces it ends with; empty when it is nothing but spaces. */
        public String tail() {
            return text.substring(end());
        }

        private int begin() {
            int begin = 0;
            while (begin < text.length() && Spaces.isSpace(text.charAt(begin))) {
                begin++;
            }
            return begin;
        }

        private int end() {
            int end = text.length();
            while (end > begin() && Spaces.isSpace(text.charAt(end - 1))) {
                end--;
            }
            return end;
        }

        boolean isChange() {
            return fate == Fate.REMOVED || fate == Fate.ADDED;
        }
    }

    /**
     * A paragraph, or kept paragraphs that are not shown.
     *
     * @param folded how many paragraphs it stands for; 0 for one that is shown
     */
    public record Passage(List<Piece> pieces, int folded) {

        boolean isChanged() {
            return pieces.stream().anyMatch(Piece::isChange);
        }
    }

    /**
     * What is shown of a body.
     *
     * @param isCut whether changes were left out at the end because there are too many for one page
     * @param isCoarse whether a passage was too long to be compared word by word
     */
    public record Body(List<Passage> passages, boolean isCut, boolean isCoarse) {}

    /**
     * A field of the record that changed.
     *
     * @param name its key in the messages
     * @param language BCP 47 tag of what it says; null for the language of the page
     * @param before pieces kept and removed; empty when nothing was said
     * @param after pieces kept and added; empty when nothing is said
     */
    public record Field(String name, @Nullable String language, List<Piece> before, List<Piece> after) {

        public static Field between(String name, @Nullable String language, String older, String newer) {
            var pieces =
                    TextDifference.between(older, newer)
                            .set(new Language(language == null ? "und" : language))
                            .runs()
                            .stream()
                            .map(Piece::of)
                            .toList();
            return new Field(name, language, without(Fate.ADDED, pieces), without(Fate.REMOVED, pieces));
        }

        private static List<Piece> without(Fate fate, List<Piece> pieces) {
            return pieces.stream().filter(piece -> piece.fate() != fate).toList();
        }
    }
}
