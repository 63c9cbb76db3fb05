package hemera.article.desk;

import hemera.article.BylineStatus;
import hemera.article.ContentMerge.Field;
import hemera.article.DateReading;
import hemera.article.Quotation;
import hemera.article.RevisionContent;
import hemera.source.SourceName;
import hemera.source.SourceNames;
import hemera.subject.SubjectName;
import hemera.subject.SubjectNames;
import hemera.text.EdtfDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What a content says, field by field, each as one text in an editor’s language. */
@Component
class FieldWords {

    private final SourceNames sources;
    private final SubjectNames subjects;
    private final MessageSource messages;

    FieldWords(SourceNames sources, SubjectNames subjects, MessageSource messages) {
        this.sources = sources;
        this.subjects = subjects;
        this.messages = messages;
    }

    /** All fields but the body; empty where nothing is said. */
    Map<Field, String> of(RevisionContent content, TypedNames typed, Locale locale) {
        var words = new EnumMap<Field, String>(Field.class);
        words.put(Field.HEADLINE, content.headline());
        words.put(Field.STANDFIRST, said(content.standfirst()));
        words.put(Field.LANGUAGE, content.language().name(locale));
        words.put(Field.ISSUED, date(content.issued(), locale));
        words.put(Field.SOURCE, source(content.sourceId(), typed));
        words.put(Field.LOCATOR, said(content.locator()));
        words.put(Field.ORIGINAL_URL, said(content.originalUrl()));
        words.put(Field.EXTERNAL_ID, said(content.externalId()));
        words.put(Field.CAPTURED, date(content.captured(), locale));
        words.put(Field.RIGHTS, said(content.rights()));
        words.put(Field.BYLINE, byline(content, locale));
        words.put(Field.TRANSLATION, translation(content, locale));
        words.put(Field.ARCHIVAL_NOTE, said(content.archivalNote()));
        words.put(Field.SUBJECTS, subjects(content, typed, locale));
        words.put(
                Field.QUOTATIONS,
                content.quotations().stream().map(FieldWords::quotation).collect(Collectors.joining("\n")));
        return words;
    }

    private static String said(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    private static String date(@Nullable EdtfDate date, Locale locale) {
        var reading = DateReading.of(date, locale);
        return reading == null ? "" : reading.words() + " (" + reading.edtf() + ")";
    }

    private String source(@Nullable Long id, TypedNames typed) {
        if (id == null) {
            return "";
        }
        var name = typed.newName(id);
        return name == null ? sources.find(id).map(SourceName::name).orElse("?") : name;
    }

    private String subjects(RevisionContent content, TypedNames typed, Locale locale) {
        var known = subjects
                .find(content.subjects().stream().map(one -> one.subjectId()).toList())
                .stream()
                .collect(Collectors.toMap(SubjectName::id, SubjectName::name));
        LongFunction<String> name =
                id -> Objects.requireNonNullElseGet(typed.newName(id), () -> known.getOrDefault(id, "?"));
        return content.subjects().stream()
                .map(one -> name.apply(one.subjectId()) + " — " + message("writing.role." + one.role(), locale))
                .collect(Collectors.joining("\n"));
    }

    private static String quotation(Quotation quotation) {
        return quotation.speaker() + (quotation.role() == null ? "" : ", " + quotation.role()) + " : "
                + quotation.words();
    }

    private String byline(RevisionContent content, Locale locale) {
        return content.bylineStatus() == BylineStatus.SIGNED
                ? said(content.byline())
                : message("article.byline." + content.bylineStatus(), locale);
    }

    private String translation(RevisionContent content, Locale locale) {
        var from = content.translatedFrom();
        return message("article.translation." + content.translation(), locale)
                + (from == null ? "" : ", " + from.name(locale))
                + (content.translator() == null ? "" : ", " + content.translator());
    }

    private String message(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
