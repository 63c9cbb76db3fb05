package hemera.search;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import hemera.text.Language;

/** Where a passage may begin and end: at a sentence if one is near, else at a word, else between characters. */
class Borders {

    /** Of a passage, in UTF-16. */
    static final int LENGTH = 300;

    /** A sentence may make a passage so much longer. Nothing that is longer counts as a word. */
    static final int LEEWAY = 60;

    private final String text;
    private final BreakIterator sentences;
    private final BreakIterator words;

    /** @param text longer than a passage */
    Borders(String text, Language language) {
        var locale = ULocale.forLanguageTag(language.tag());
        this.text = text;
        this.sentences = BreakIterator.getSentenceInstance(locale);
        // Where a line may end; for languages that put no spaces a dictionary tells.
        this.words = BreakIterator.getLineInstance(locale);
        sentences.setText(text);
        words.setText(text);
    }

    /** Before what is to be shown, so that it fits in. */
    int begin(int from, int to) {
        int latest = Math.min(from, text.length() - LENGTH);
        int earliest = Math.min(latest, Math.max(0, to - LENGTH));
        int sentence = atOrBefore(sentences, latest);
        if (sentence >= earliest) {
            return sentence;
        }
        int wanted = Math.max(earliest, latest - LEEWAY);
        int word = atOrBehind(words, wanted);
        return word <= latest ? word : between(wanted);
    }

    /** Behind what is to be shown. */
    int end(int from, int to) {
        int wanted = Math.max(to, from + LENGTH);
        if (wanted + LEEWAY >= text.length()) {
            return text.length();
        }
        int sentence = atOrBefore(sentences, wanted + LEEWAY);
        if (sentence >= Math.max(to, wanted - 2 * LEEWAY)) {
            return withoutSpace(sentence, to);
        }
        int word = atOrBefore(words, wanted);
        return withoutSpace(word >= Math.max(to, wanted - LEEWAY) ? word : between(wanted), to);
    }

    private static int atOrBefore(BreakIterator borders, int at) {
        return borders.isBoundary(at) ? at : borders.preceding(at);
    }

    private static int atOrBehind(BreakIterator borders, int at) {
        return borders.isBoundary(at) ? at : borders.following(at);
    }

    /** No character is taken apart. */
    private int between(int at) {
        return at > 0 && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at)) ? at - 1 : at;
    }

    private int withoutSpace(int end, int to) {
        int behind = end;
        while (behind > to && Character.isWhitespace(text.charAt(behind - 1))) {
            behind--;
        }
        return behind;
    }
}
