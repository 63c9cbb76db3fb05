package hemera.article.quotation;

import java.util.List;
import java.util.regex.Pattern;

/** A paragraph made ready for reading who speaks: one kind of apostrophe and space, quoted words blanked out. */
final class QuotedParagraph {

    /** Sentences are read no farther than this from the words they introduce. */
    private static final int REACH = 600;

    /** Not behind « M. » or the initial of a name. */
    private static final Pattern SENTENCE_ENDS =
            Pattern.compile("(?<!\\b(?:M|MM|Mr|Mrs|Ms|Dr|Pr|St|Sen|Gov|Rep|Gen|\\p{Lu}))[.!?…]+ +(?=[\\p{Lu}§])");

    private final String text;
    private final String blanked;
    private final List<QuotedPassage> passages;

    QuotedParagraph(String text) {
        this.text = text;
        this.passages = QuotedPassage.in(text);
        this.blanked = blanked();
    }

    private String blanked() {
        var plain = new StringBuilder(text.replace('\'', '’').replaceAll("[\\s\\p{Z}]", " "));
        for (var passage : passages) {
            for (var at = passage.open(); at < passage.close(); at++) {
                plain.setCharAt(at, '§');
            }
        }
        return plain.toString();
    }

    List<QuotedPassage> passages() {
        return passages;
    }

    String words(QuotedPassage passage) {
        return text.substring(passage.from(), passage.to());
    }

    /** Its first words. */
    String beginning() {
        return blanked.substring(0, Math.min(REACH, blanked.length()));
    }

    /** The sentence up to the opening mark. */
    String before(QuotedPassage passage) {
        return blanked.substring(sentenceStart(passage.open()), passage.open());
    }

    /** From the closing mark to the end of the sentence. */
    String after(QuotedPassage passage) {
        var reach = Math.min(blanked.length(), passage.close() + REACH);
        var end = SENTENCE_ENDS.matcher(blanked).region(passage.close(), reach);
        return blanked.substring(passage.close(), end.find() ? end.start() : reach);
    }

    /** The sentence before the one that a place lies in; empty if there is none. */
    String sentenceBefore(int place) {
        var end = sentenceStart(place);
        return end == 0 ? "" : blanked.substring(sentenceStart(end - 1), end);
    }

    private int sentenceStart(int place) {
        var start = Math.max(0, place - REACH);
        var end = SENTENCE_ENDS.matcher(blanked).region(start, place).useTransparentBounds(true);
        while (end.find()) {
            start = end.end();
        }
        return start;
    }
}
