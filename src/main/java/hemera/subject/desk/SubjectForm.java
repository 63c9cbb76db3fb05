package hemera.subject.desk;

import hemera.site.SentForm;
import hemera.subject.ChosenSubject;
import hemera.subject.Subject;
import hemera.subject.SubjectDetails;
import hemera.subject.SubjectKind;
import hemera.text.ProperName;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the form of a subject, as typed.
 *
 * @param parent id of the broader topic; empty for none
 * @param parentTyped what was typed to find one
 * @param version of the subject when the form was opened; empty for a new one
 * @param confirmed ids of those that look the same, whom the editor was shown and said to be others
 */
record SubjectForm(
        String kind,
        String name,
        String description,
        String wikidataId,
        String topicCode,
        String parent,
        String parentTyped,
        List<VariantRow> variants,
        String version,
        String confirmed) {

    static final String[] FIELDS = {
        "kind", "name", "description", "wikidataId", "topicCode", "parent", "parentTyped", "version", "confirmed"
    };

    /** People paste the whole address of an item or a topic. */
    private static final Pattern BEFORE_WIKIDATA_ID =
            Pattern.compile("^https?://(?:www\\.|m\\.)?wikidata\\.org/(?:wiki|entity)/");

    private static final Pattern BEFORE_TOPIC_CODE =
            Pattern.compile("^(?:medtop:|http://cv\\.iptc\\.org/newscodes/mediatopic/)");

    static SubjectForm of(SentForm sent) {
        return new SubjectForm(
                sent.text("kind"),
                sent.text("name"),
                sent.text("description"),
                sent.text("wikidataId"),
                sent.text("topicCode"),
                sent.text("parent"),
                sent.text("parentTyped"),
                VariantRow.of(sent),
                sent.text("version"),
                sent.text("confirmed"));
    }

    static SubjectForm empty(SubjectKind kind) {
        return new SubjectForm(kind.name(), "", "", "", "", "", "", List.of(), "", "");
    }

    static SubjectForm of(Subject subject) {
        var details = subject.details();
        return new SubjectForm(
                details.kind().name(),
                details.name().value(),
                Objects.toString(details.description(), ""),
                Objects.toString(details.wikidataId(), ""),
                Objects.toString(details.topicCode(), ""),
                Objects.toString(details.parentId(), ""),
                "",
                details.variants().stream().map(VariantRow::of).toList(),
                Integer.toString(subject.version()),
                "");
    }

    /** The same over another version: what is saved next replaces that one knowingly. */
    SubjectForm over(int other) {
        return new SubjectForm(
                kind, name, description, wikidataId, topicCode, parent, parentTyped, variants, "" + other, confirmed);
    }

    SubjectForm withParent(String other) {
        return new SubjectForm(
                kind, name, description, wikidataId, topicCode, other, parentTyped, variants, version, confirmed);
    }

    SubjectForm withVariants(List<VariantRow> other) {
        return new SubjectForm(
                kind, name, description, wikidataId, topicCode, parent, parentTyped, other, version, confirmed);
    }

    SubjectForm withoutVariant(int index) {
        return withVariants(IntStream.range(0, variants.size())
                .filter(at -> at != index)
                .mapToObj(variants::get)
                .toList());
    }

    /** Which version the form was opened on; -1 for what is none, which no subject ever has. */
    int openedOn() {
        return version.matches("[0-9]{1,9}") ? Integer.parseInt(version) : -1;
    }

    /** {@code Q159}, also for the address of its page; null when nothing was typed. It may still be none. */
    @Nullable
    String plainWikidataId() {
        var plain = BEFORE_WIKIDATA_ID.matcher(wikidataId.strip()).replaceFirst("");
        return plain.isEmpty() ? null : plain.toUpperCase(Locale.ROOT);
    }

    /** {@code medtop:20000056}, also for the number or the address alone; null when nothing was typed. It may still be none. */
    @Nullable
    String plainTopicCode() {
        var plain = BEFORE_TOPIC_CODE.matcher(topicCode.strip()).replaceFirst("");
        return plain.isEmpty() ? null : "medtop:" + plain;
    }

    /** Id of the broader topic; null for none and for what is no id. */
    @Nullable
    Long parentId() {
        return ChosenSubject.read(parent).map(ChosenSubject::id).orElse(null);
    }

    /** What the form says. Only for one without problems. */
    SubjectDetails details() {
        return new SubjectDetails(
                SubjectKind.valueOf(kind),
                new ProperName(name),
                description.isBlank() ? null : description,
                plainWikidataId(),
                plainTopicCode(),
                parentId(),
                variants.stream()
                        .filter(row -> !row.isEmpty())
                        .map(VariantRow::variant)
                        .toList());
    }
}
