package hemera.subject;

import org.jspecify.annotations.Nullable;

/**
 * A subject as lists and choices show it.
 *
 * @param met the name by which it was found, where that is not its heading
 * @param articles how many public articles speak of it
 */
public record SubjectName(
        long id,
        SubjectKind kind,
        String slug,
        String name,
        @Nullable String description,
        @Nullable String met,
        long articles) {}
