package hemera.search;

import hemera.search.query.Field;
import java.util.List;

/**
 * What the index keeps of an article beside its text, to say why it was found.
 *
 * @param field a kind of subject, AUTHOR, or QUOTATION
 * @param names of the subject, the heading first; the byline; or the words of a quotation behind all names of who said them
 */
public record HeldNames(Field field, List<String> names) {

    /** A control character that no name holds, as Unicode has it for this (UNIT SEPARATOR). */
    private static final String BETWEEN = "\u001F";

    /** To be kept in one value of a field. */
    String written() {
        return field.name() + BETWEEN + String.join(BETWEEN, names);
    }

    static HeldNames read(String written) {
        var parts = List.of(written.split(BETWEEN, -1));
        return new HeldNames(Field.valueOf(parts.get(0)), parts.subList(1, parts.size()));
    }
}
