package hemera.browse;

import org.jspecify.annotations.Nullable;

/**
 * Which page of a list is asked for, as its address says: {@code ?after=2023-05-24.123}, {@code ?before=…}, in the order
 * of the list, or its first page. A controller takes it as a parameter; malformed positions answer 400.
 */
public record Cursor(@Nullable Position after, @Nullable Position before) {

    /** From the start of the list. */
    public static final Cursor FIRST_PAGE = new Cursor(null, null);

    /** Whether it is the list’s first page, the only one that search engines need. */
    public boolean isFirstPage() {
        return after == null && before == null;
    }
}
