package hemera.site;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * A field that somebody else saved otherwise while a form was open.
 *
 * @param field its name, as in the keys of messages
 */
public record Replaced(String field, String stored, String typed) {

    /** Only those of the fields in which both differ. */
    public static List<Replaced> among(Replaced... fields) {
        return Arrays.stream(fields)
                .filter(field ->
                        !Objects.equals(field.stored().strip(), field.typed().strip()))
                .toList();
    }
}
