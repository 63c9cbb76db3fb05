package hemera.article.web;

import hemera.article.DateReading;
import hemera.article.SubjectRole;
import hemera.subject.SubjectKind;
import hemera.text.EdtfDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** All that a revision says beside its body, each field as one text in the reader’s language. */
@Component
class RecordFields {

    private static final Set<String> OF_THE_PIECE =
            Set.of("article.difference.headline", "article.difference.standfirst", "article.quotations");
    private static final Set<String> OF_THE_EDITORS = Set.of("article.provenance.rights", "article.provenance.note");

    private final MessageSource messages;

    RecordFields(MessageSource messages) {
        this.messages = messages;
    }

    /** By their keys in the messages, in the order of a page; empty where nothing is said. Every revision has all fields. */
    Map<String, String> of(Reading reading, Locale locale) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("article.difference.headline", reading.headline);
        fields.put("article.difference.standfirst", said(reading.standfirst));
        fields.put("article.difference.language", reading.language.name(locale));
        fields.put("article.show.issued", date(reading.issued, locale));
        fields.put("article.show.source", said(reading.sourceName));
        fields.put("article.show.byline", byline(reading, locale));
        for (var kind : SubjectKind.values()) {
            fields.put("article.subjects." + kind, subjects(reading, kind, locale));
        }
        fields.put("article.quotations", quotations(reading, locale));
        fields.put("article.provenance.locator", said(reading.locator));
        fields.put("article.provenance.original", said(reading.originalUrl));
        fields.put("article.provenance.external", said(reading.externalId));
        fields.put("article.provenance.captured", date(reading.captured, locale));
        fields.put("article.provenance.translation", translation(reading, locale));
        fields.put("article.provenance.rights", said(reading.rights));
        fields.put("article.provenance.note", said(reading.archivalNote));
        return fields;
    }

    /** BCP 47 tag of what a field says; null for the reader’s own. Editors write French, the archive’s language. */
    static @Nullable String language(String field, Reading reading) {
        if (OF_THE_PIECE.contains(field)) {
            return reading.language.tag();
        }
        return OF_THE_EDITORS.contains(field) ? "fr" : null;
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** With its EDTF form: two dates may read alike and claim different things. */
    private String date(@Nullable EdtfDate date, Locale locale) {
        var reading = DateReading.of(date, locale);
        return reading == null ? "" : message("article.difference.date", locale, reading.words(), reading.edtf());
    }

    private String byline(Reading reading, Locale locale) {
        return reading.byline == null ? message("article.byline." + reading.bylineStatus, locale) : reading.byline;
    }

    private String subjects(Reading reading, SubjectKind kind, Locale locale) {
        return reading.subjects.stream()
                .filter(subject -> subject.kind() == kind)
                .map(subject -> subject.nameIn(locale) + role(subject.role(), locale))
                .collect(Collectors.joining("\n"));
    }

    private String role(SubjectRole role, Locale locale) {
        return role == SubjectRole.ABOUT ? "" : message("article.difference.role." + role, locale);
    }

    private String quotations(Reading reading, Locale locale) {
        return reading.quotations.stream()
                .map(quotation -> message(
                        "article.difference.quotation",
                        locale,
                        quotation.role() == null ? quotation.speaker() : quotation.speaker() + ", " + quotation.role(),
                        quotation.words()))
                .collect(Collectors.joining("\n"));
    }

    private String translation(Reading reading, Locale locale) {
        var words = new StringBuilder(message("article.translation." + reading.translation, locale));
        if (reading.translatedFrom != null) {
            words.append(message("article.translation.from", locale, reading.translatedFrom.name(locale)));
        }
        if (reading.translator != null) {
            words.append(message("article.translation.by", locale, reading.translator));
        }
        return words.toString();
    }

    private String message(String key, Locale locale, Object... values) {
        return messages.getMessage(key, values, locale);
    }
}
