package hemera.search;

import hemera.search.query.Field;
import hemera.subject.SubjectKind;
import java.util.List;

/**
 * What the index keeps of an article beside its text, to say why it was found.
 *
 * @param field a kind of subject, AUTHOR, or QUOTATION
 * @param subject its id; empty where it is none
 * @param names of the subject, the heading first; the byline; or the words of a quotation behind all names of who said them
 */
public record HeldNames(Field field, String subject, List<String> names) {

    /** A control character that no name holds, as Unicode has it for this (UNIT SEPARATOR). */
    private static final String BETWEEN = "\u001F";

    static HeldNames ofSubject(SubjectKind kind, long id, List<String> names) {
        return new HeldNames(Field.valueOf(kind.name()), Long.toString(id), names);
    }

    static HeldNames of(Field field, List<String> names) {
        return new HeldNames(field, "", names);
    }

    /** To be kept in one value of a field. */
    String written() {
        return field.name() + BETWEEN + subject + BETWEEN + String.join(BETWEEN, names);
    }

    static HeldNames read(String written) {
        var parts = List.of(written.split(BETWEEN, -1));
        return new HeldNames(Field.valueOf(parts.get(0)), parts.get(1), parts.subList(2, parts.size()));
    }
}
