package hemera.article.desk;

import hemera.account.SignedIn;
import hemera.article.ContentMerge;
import hemera.article.ContentMerge.Field;
import hemera.article.ContentMerge.Outcome;
import hemera.article.Revision;
import hemera.article.RevisionContent;
import hemera.article.Revisions;
import hemera.article.web.Difference;
import hemera.text.ThreeWayMerge;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings a form together with what somebody saved while it was open. Nothing is saved, and nothing typed is lost. */
@Service
@Transactional(readOnly = true)
class Conflicts {

    private final Revisions revisions;
    private final Pieces pieces;
    private final NameChoices names;
    private final FieldWords words;

    Conflicts(Revisions revisions, Pieces pieces, NameChoices names, FieldWords words) {
        this.revisions = revisions;
        this.pieces = pieces;
        this.names = names;
        this.words = words;
    }

    /**
     * A form that holds both: changes that do not touch each other, and where they do, what the one who is saving said.
     *
     * @param base number of the revision that the form started from
     * @param sent a form in which nothing is wrong
     */
    SentForm merge(long articleId, int base, SentForm sent, SignedIn editor) {
        var piece = pieces.find(articleId).orElseThrow();
        var theirs = find(articleId, piece.latestRevision());
        var typed = new TypedNames();
        var read = new ArticleReading(sent.form(), sent.errors()).content().orElseThrow();
        var mine = typed.content(read, sent.form(), editor.id());
        var merge = ContentMerge.of(find(articleId, base).content(), mine, theirs.content());
        var form = ArticleForm.of(
                merge.merged(),
                typed,
                Integer.toString(theirs.number()),
                sent.form().comment(),
                UUID.randomUUID().toString());
        return SentForm.of(form).merged(found(merge, mine, theirs.content(), typed, piece, editor.language()));
    }

    private Revision find(long articleId, int number) {
        return revisions.findByArticleIdAndNumber(articleId, number).orElseThrow();
    }

    private Merge found(
            ContentMerge merge,
            RevisionContent mine,
            RevisionContent theirs,
            TypedNames typed,
            Piece piece,
            Locale locale) {
        var saidByMe = words.of(mine, typed, locale);
        var saidByThem = words.of(theirs, typed, locale);
        return new Merge(
                piece.savedBy(),
                piece.savedAt(),
                piece.latestRevision(),
                fields(merge, Outcome.CONFLICT).stream()
                        .filter(field -> field != Field.BODY)
                        .map(field -> conflict(field, said(saidByThem, field), said(saidByMe, field)))
                        .toList(),
                fields(merge, Outcome.THEIRS).stream().map(Merge::label).toList(),
                merge.body().parts().stream()
                        .filter(ThreeWayMerge.Conflict.class::isInstance)
                        .map(ThreeWayMerge.Conflict.class::cast)
                        .map(part -> conflict(Field.BODY, part.theirs(), part.mine()))
                        .toList());
    }

    private static List<Field> fields(ContentMerge merge, Outcome outcome) {
        return merge.outcomes().entrySet().stream()
                .filter(field -> field.getValue() == outcome)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static String said(Map<Field, String> words, Field field) {
        return Objects.requireNonNullElse(words.get(field), "");
    }

    private static Merge.Conflict conflict(Field field, String theirs, String mine) {
        var difference = Difference.Field.between(field.name(), null, theirs, mine);
        return new Merge.Conflict(Merge.fieldOf(field), Merge.label(field), difference.before(), difference.after());
    }
}
