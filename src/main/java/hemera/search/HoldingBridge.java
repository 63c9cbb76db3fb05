package hemera.search;

import hemera.article.SubjectRole;
import hemera.search.query.Field;
import hemera.text.EdtfDate;
import hemera.text.Markdown;
import hemera.text.Shelf;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;
import org.jspecify.annotations.Nullable;

/** Fills the document of a {@link Holding}. */
class HoldingBridge implements TypeBridge<Holding> {

    @Override
    public void write(DocumentElement document, Holding holding, TypeBridgeWriteContext context) {
        var language = Analyzers.of(holding.language);
        var body = Markdown.read(holding.body).plainText();
        document.addValue(Fields.ARTICLE, holding.articleId);
        document.addValue(Fields.FIRST_PUBLISHED, holding.firstPublished);
        document.addValue(Fields.headline(language), holding.headline);
        document.addValue(Fields.HEADLINE_EXACT, holding.headline);
        addText(document, language, holding.headline);
        addText(document, language, holding.standfirst);
        addText(document, language, body);
        Likeness.of(body).forEach(value -> document.addValue(Fields.LIKENESS, value));
        writeShown(document, holding, body);
        writeChoices(document, holding);
        writeNames(document, holding);
        writeQuotations(document, holding, language);
        held(holding).forEach(names -> document.addValue(Fields.HELD_NAMES, names.written()));
        document.addValue(Fields.ANALYSED, language);
        document.addValue(Fields.DATING, holding.issued == null ? Fields.UNDATED : Fields.DATED);
        if (holding.issued != null) {
            writeDates(document, holding.issued);
        }
    }

    private static void addText(DocumentElement document, String language, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            document.addValue(Fields.text(language), text);
            document.addValue(Fields.EXACT, text);
        }
    }

    private static void writeShown(DocumentElement document, Holding holding, String body) {
        document.addValue(Fields.ADDRESS, "/articles/" + holding.ark + "/" + holding.slug);
        document.addValue(Fields.SHOWN_HEADLINE, holding.headline);
        document.addValue(Fields.SHOWN_TEXT, holding.standfirst == null ? body : holding.standfirst + "\n\n" + body);
        document.addValue(Fields.ISSUED, holding.issued == null ? null : holding.issued.toString());
    }

    private static void writeChoices(DocumentElement document, Holding holding) {
        document.addValue(Fields.SOURCE, holding.sourceId == null ? null : holding.sourceId.toString());
        document.addValue(Fields.LANGUAGE, holding.language.tag());
        document.addValue(Fields.TRANSLATION, holding.translation.name());
        holding.subjects.stream()
                .map(subject -> new Choice(Fields.subject(subject.kind()), Long.toString(subject.id())))
                .distinct()
                .forEach(choice -> document.addValue(choice.field(), choice.value()));
    }

    private record Choice(String field, String value) {}

    private static void writeNames(DocumentElement document, Holding holding) {
        document.addValue(Fields.SOURCE_NAME, holding.sourceName);
        document.addValue(Fields.AUTHOR_NAME, holding.byline);
        for (var subject : holding.subjects) {
            names(subject).forEach(name -> document.addValue(Fields.name(subject.kind()), name));
            if (subject.role() == SubjectRole.AUTHOR) {
                names(subject).forEach(name -> document.addValue(Fields.AUTHOR_NAME, name));
            }
        }
    }

    private static Stream<HeldNames> held(Holding holding) {
        var subjects = holding.subjects.stream()
                .map(subject -> HeldNames.ofSubject(
                        subject.kind(), subject.id(), names(subject).toList()));
        var author = Stream.ofNullable(holding.byline).map(byline -> HeldNames.of(Field.AUTHOR, List.of(byline)));
        var quotations = holding.quotations.stream()
                .map(quoted -> HeldNames.of(
                        Field.QUOTATION,
                        Stream.of(Stream.of(quoted.speaker()), quoted.names().stream(), Stream.of(quoted.words()))
                                .flatMap(each -> each)
                                .toList()));
        return Stream.of(subjects, author, quotations).flatMap(each -> each);
    }

    private static Stream<String> names(Holding.Named subject) {
        return Stream.concat(Stream.of(subject.name()), subject.variants().stream())
                .distinct();
    }

    private static void writeQuotations(DocumentElement document, Holding holding, String language) {
        for (var quoted : holding.quotations) {
            var quotation = document.addObject(Fields.QUOTATIONS);
            quotation.addValue(Fields.words(language), quoted.words());
            quotation.addValue(Fields.WORDS_EXACT, quoted.words());
            Stream.concat(Stream.of(quoted.speaker()), quoted.names().stream())
                    .distinct()
                    .forEach(name -> quotation.addValue(Fields.SPEAKER, name));
        }
    }

    private static void writeDates(DocumentElement document, EdtfDate issued) {
        document.addValue(Fields.ISSUED_FROM, Days.held(issued.earliest()));
        document.addValue(Fields.ISSUED_TO, Days.held(issued.latest()));
        document.addValue(Fields.DOUBTFUL, !issued.isCertain());
        for (var shelf = Shelf.of(issued.earliest(), issued.latest()); ; ) {
            var field = period(shelf);
            if (field == null) {
                return;
            }
            document.addValue(field, shelf.key());
            shelf = shelf.parent().orElse(Shelf.ALL);
        }
    }

    private static @Nullable String period(Shelf shelf) {
        if (shelf.equals(Shelf.ALL) || shelf.equals(Shelf.UNDATED)) {
            return null;
        }
        return switch (shelf.key().length()) {
            case 4 -> Fields.YEAR;
            case 5 -> Fields.DECADE;
            case 7 -> Fields.MONTH;
            default -> Fields.DAY;
        };
    }
}
