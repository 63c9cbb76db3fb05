package hemera.site;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** How a list of names at the desk is sorted. */
public enum NameSort {
    NAME("s.name, s.id"),
    NEWEST("s.id desc"),
    ARTICLES("articles desc, s.name, s.id");

    private final String columns;

    NameSort(String columns) {
        this.columns = columns;
    }

    /** The one of that name, in any case; the first for none and for what is none. */
    public static NameSort of(@Nullable String asked) {
        return Arrays.stream(values())
                .filter(sort -> sort.name().equalsIgnoreCase(asked))
                .findAny()
                .orElse(NAME);
    }

    /** What follows {@code order by}, where the names are those of {@code s}. */
    public String columns() {
        return columns;
    }
}
