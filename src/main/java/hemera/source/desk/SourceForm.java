package hemera.source.desk;

import hemera.site.SentForm;
import hemera.source.Source;
import hemera.source.SourceDetails;
import hemera.source.SourceKind;
import hemera.text.Language;
import hemera.text.ProperName;
import hemera.text.WebAddress;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What stands in the form of a source, as typed.
 *
 * @param version of the source when the form was opened; empty for a new one
 * @param confirmed ids of the namesakes that the editor was shown and said to be others
 */
record SourceForm(
        String name,
        String kind,
        String homepage,
        String country,
        String language,
        String note,
        String version,
        String confirmed) {

    static final String[] FIELDS = {"name", "kind", "homepage", "country", "language", "note", "version", "confirmed"};

    static SourceForm of(MultiValueMap<String, String> values) {
        var sent = new SentForm(values);
        return new SourceForm(
                sent.text("name"),
                sent.text("kind"),
                sent.text("homepage"),
                sent.text("country"),
                sent.text("language"),
                sent.text("note"),
                sent.text("version"),
                sent.text("confirmed"));
    }

    static SourceForm empty() {
        return new SourceForm("", SourceKind.NEWSPAPER.name(), "", "", "", "", "", "");
    }

    static SourceForm of(Source source) {
        var details = source.details();
        return new SourceForm(
                details.name().value(),
                details.kind().name(),
                Objects.toString(details.homepage(), ""),
                Objects.toString(details.country(), ""),
                Objects.toString(details.language(), ""),
                Objects.toString(details.note(), ""),
                Integer.toString(source.version()),
                "");
    }

    /** The same over another version: what is saved next replaces that one knowingly. */
    SourceForm over(int other) {
        return new SourceForm(name, kind, homepage, country, language, note, Integer.toString(other), confirmed);
    }

    /** Which version the form was opened on; -1 for what is none, which no source ever has. */
    int openedOn() {
        return version.matches("[0-9]{1,9}") ? Integer.parseInt(version) : -1;
    }

    /** What the form says. Only for one without problems. */
    SourceDetails details() {
        return new SourceDetails(
                new ProperName(name),
                SourceKind.valueOf(kind),
                homepage.isBlank() ? null : new WebAddress(homepage.strip()),
                country.isEmpty() ? null : country,
                language.isBlank() ? null : new Language(language.strip()),
                blankAsNull(note));
    }

    private static @Nullable String blankAsNull(String text) {
        return text.isBlank() ? null : text;
    }
}
