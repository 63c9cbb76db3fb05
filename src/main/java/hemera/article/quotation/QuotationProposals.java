package hemera.article.quotation;

import hemera.article.Quotation;
import hemera.article.quotation.QuotationProposal.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds probable quotations: words between quotation marks in a sentence that says who speaks, before or behind them, in
 * French or in English. It guesses; an editor confirms. What is put in marks only because it is odd is passed over where
 * nothing is said of a speaker.
 */
public final class QuotationProposals {

    /** No piece quotes as often; a text made of marks alone must not take minutes. */
    private static final int MOST_PASSAGES = 500;

    private static final int MOST_PARAGRAPHS = 5000;

    private static final Pattern BETWEEN_PARAGRAPHS = Pattern.compile("\\n[ \\t]*\\n");
    private static final Pattern CITED_PIECE = Pattern.compile("\\s*\\[\\[.*");

    private final String body;
    private final Speakers speakers;
    private final List<QuotationProposal> proposals = new ArrayList<>();
    private @Nullable Speaker last;
    private int passages;

    private QuotationProposals(String body, List<KnownSpeaker> known) {
        this.body = body;
        this.speakers = new Speakers(known);
    }

    /**
     * The probable quotations of a body, in their order; may be empty.
     *
     * @param body Markdown as it is stored: NFC, line ends as {@code \n}
     * @param known those who may speak, usually the people and organisations assigned to the piece
     */
    public static List<QuotationProposal> propose(String body, List<KnownSpeaker> known) {
        var search = new QuotationProposals(body, known);
        var between = BETWEEN_PARAGRAPHS.matcher(body);
        var start = 0;
        for (var paragraph = 0; paragraph < MOST_PARAGRAPHS && start < body.length(); paragraph++) {
            var isLast = !between.find();
            search.read(start, isLast ? body.length() : between.start());
            start = isLast ? body.length() : between.end();
        }
        return List.copyOf(search.proposals);
    }

    /**
     * The same, beside quotations that were confirmed before: those that lost their words come first, and words that are
     * a quotation already are not proposed.
     */
    public static List<QuotationProposal> propose(String body, List<KnownSpeaker> known, Relocation confirmed) {
        var proposals = new ArrayList<>(confirmed.lost());
        propose(body, known).stream().filter(confirmed::isNew).forEach(proposals::add);
        return proposals;
    }

    /** Finds confirmed quotations in a text that has changed, by their words; spaces, emphasis and the form of apostrophes aside. */
    public static Relocation relocate(List<Quotation> confirmed, String body) {
        return new QuotationSearch(body).find(confirmed);
    }

    private void read(int from, int to) {
        var text = body.substring(from, to);
        if (!CITED_PIECE.matcher(text).lookingAt()) {
            read(new QuotedParagraph(text), from);
        }
    }

    private void read(QuotedParagraph paragraph, int start) {
        subject(paragraph.beginning()).ifPresent(speakers::remember);
        var isAttributed = false;
        for (var passage : paragraph.passages()) {
            if (passages++ == MOST_PASSAGES) {
                return;
            }
            subject(paragraph.sentenceBefore(passage.open())).ifPresent(speakers::remember);
            subject(paragraph.before(passage)).ifPresent(speakers::remember);
            var speaker = speaker(paragraph, passage, isAttributed);
            isAttributed = speaker.isPresent();
            speaker.ifPresent(found -> add(found, paragraph.words(passage), start + passage.from()));
        }
    }

    private Optional<Speaker> speaker(QuotedParagraph paragraph, QuotedPassage passage, boolean goesOn) {
        var before = paragraph.before(passage);
        var said = Attribution.of(before, paragraph.after(passage));
        if (said.isPresent() && said.get().isPronoun()) {
            return Optional.of(antecedent(paragraph, passage));
        }
        return said.or(() -> goesOn && before.isBlank() ? Optional.ofNullable(last) : Optional.empty());
    }

    /** Whom the sentence before is about, or else who spoke last. */
    private Speaker antecedent(QuotedParagraph paragraph, QuotedPassage passage) {
        return subject(paragraph.sentenceBefore(passage.open())).orElse(last == null ? Speaker.PRONOUN : last);
    }

    private Optional<Speaker> subject(String sentence) {
        return SpeakerPhrase.beginning(sentence).filter(speakers::isPlausible);
    }

    private void add(Speaker found, String words, int from) {
        var speaker = found.isPronoun() ? found : speakers.fullest(found);
        speakers.remember(speaker);
        last = speaker;
        var first = body.codePointCount(0, from);
        var place = new Place(first, first + words.codePointCount(0, words.length()));
        proposals.add(new QuotationProposal(speakers.subject(speaker), speaker.name(), speaker.role(), words, place));
    }
}
