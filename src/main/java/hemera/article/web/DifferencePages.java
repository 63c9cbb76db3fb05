package hemera.article.web;

import hemera.site.Crumb;
import hemera.text.TextDifference;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes what the page of a difference shows out of the two revisions. */
@Component
class DifferencePages {

    private final ArticlePages pages;
    private final RecordFields fields;
    private final MessageSource messages;

    DifferencePages(ArticlePages pages, RecordFields fields, MessageSource messages) {
        this.pages = pages;
        this.fields = fields;
        this.messages = messages;
    }

    DifferencePage between(Reading older, Reading newer, Locale locale) {
        var history = pages.history(newer.history());
        return new DifferencePage(
                history.headline(),
                history.language(),
                history.direction(),
                publication(older, history),
                publication(newer, history),
                changed(older, newer, locale),
                BodyDifference.of(TextDifference.between(older.body, newer.body).set(newer.language)),
                history.articleHref(),
                ArticleAddresses.history(newer.ark),
                history.chooseHref(),
                history.publications(),
                trail(newer, history, locale));
    }

    private List<Crumb> trail(Reading newer, HistoryPage history, Locale locale) {
        var step = new Crumb(ArticleAddresses.history(newer.ark), messages.getMessage("article.history", null, locale));
        return Stream.concat(history.trail().stream(), Stream.of(step)).toList();
    }

    private static PublicationLine publication(Reading reading, HistoryPage history) {
        return history.publications().stream()
                .filter(line -> line.revision() == reading.number)
                .findFirst()
                .orElseThrow();
    }

    /** Of any two revisions, public or not. */
    RevisionDifference difference(Reading older, Reading newer, Locale locale) {
        return new RevisionDifference(
                newer.language.tag(),
                newer.language.isRightToLeft() ? "rtl" : "ltr",
                changed(older, newer, locale),
                BodyDifference.of(TextDifference.between(older.body, newer.body)));
    }

    private List<Difference.Field> changed(Reading older, Reading newer, Locale locale) {
        var before = fields.of(older, locale);
        return fields.of(newer, locale).entrySet().stream()
                .filter(after -> !after.getValue().equals(before.get(after.getKey())))
                .map(after -> Difference.Field.between(
                        after.getKey(),
                        RecordFields.language(after.getKey(), newer),
                        Objects.requireNonNull(before.get(after.getKey())),
                        after.getValue()))
                .toList();
    }
}
