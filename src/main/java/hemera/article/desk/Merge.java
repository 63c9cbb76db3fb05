package hemera.article.desk;

import hemera.article.ContentMerge.Field;
import hemera.article.web.Difference;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

/**
 * What stands between a form and what was saved while it was open.
 *
 * @param savedBy who saved; null when the application itself did
 * @param revision number of what was saved
 * @param conflicts what both changed, each in their own way; the form holds what the one who is saving said
 * @param taken keys of the fields that only the other changed, and that the form now has from there
 * @param passages of the body that both changed
 */
record Merge(
        @Nullable String savedBy,
        Instant savedAt,
        int revision,
        List<Conflict> conflicts,
        List<String> taken,
        List<Conflict> passages) {

    /** Whether everything fitted together. */
    public boolean isClean() {
        return conflicts.isEmpty() && passages.isEmpty();
    }

    /** Everything somebody must look at. */
    public List<Conflict> all() {
        return Stream.concat(conflicts.stream(), passages.stream()).toList();
    }

    /** Key of a field's name in the messages. */
    static String label(Field field) {
        return "writing.field." + field;
    }

    /** Name of the field in the form, such as {@code originalUrl}. */
    static String fieldOf(Field field) {
        var words = field.name().toLowerCase(Locale.ROOT).split("_");
        return words[0]
                + Arrays.stream(words).skip(1).map(StringUtils::capitalize).collect(Collectors.joining());
    }

    /**
     * Two texts for one thing.
     *
     * @param field name of the field in the form
     * @param label key of its name in the messages
     * @param theirs what was saved, with what this form lacks marked as removed
     * @param mine what this form says, with what the other lacks marked as added
     */
    record Conflict(String field, String label, List<Difference.Piece> theirs, List<Difference.Piece> mine) {}
}
