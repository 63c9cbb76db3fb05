package hemera.search.web;

import org.jspecify.annotations.Nullable;

/**
 * Something that may be meant by what is being typed.
 *
 * @param href where it leads, a whole path
 * @param language BCP 47 tag of the label; null where it is not known
 * @param detail by which other name it was found; null for most
 */
record Suggestion(
        String href,
        String label,
        @Nullable String language,
        @Nullable String detail) {}
