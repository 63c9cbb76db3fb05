package hemera.source;

import hemera.text.ProperName;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a form says of the source of a piece.
 *
 * @param id of a source; null for one to be made
 * @param newName of the one to be made, else null
 * @param another whether it is to be made although others bear the name
 */
record ChosenSource(@Nullable Long id, @Nullable ProperName newName, boolean another) {

    static final String NEW = "new:";
    static final String ANOTHER = "another:";

    private static final Pattern ID = Pattern.compile("[1-9][0-9]{0,17}");

    /** Empty for what says nothing that makes sense. */
    static Optional<ChosenSource> read(String value) {
        if (ID.matcher(value).matches()) {
            return Optional.of(new ChosenSource(Long.valueOf(value), null, false));
        }
        var another = value.startsWith(ANOTHER);
        if (!another && !value.startsWith(NEW)) {
            return Optional.empty();
        }
        var name = value.substring((another ? ANOTHER : NEW).length());
        return ProperName.faultOf(name) == null
                ? Optional.of(new ChosenSource(null, new ProperName(name), another))
                : Optional.empty();
    }
}
