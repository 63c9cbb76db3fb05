package hemera.site;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What part of a list of names is shown at the desk: the whole of its address.
 *
 * @param path of the list
 * @param q words of a name, as typed; empty for all
 * @param kind name of a kind; null for all
 * @param page from 1
 */
public record NameFilter(String path, String q, @Nullable String kind, NameSort sort, int page) {

    /** How many names a page shows. */
    public static final int LENGTH = 50;

    private static final int LAST = 100_000;

    /** @throws NotHere for a page that no list has */
    public NameFilter {
        if (page < 1 || page > LAST) {
            throw new NotHere("page " + page);
        }
    }

    /** How many names come before this page. */
    public int before() {
        return (page - 1) * LENGTH;
    }

    /** The address of the same on another page. */
    public String href(int other) {
        var address = UriComponentsBuilder.fromPath(path);
        if (!q.isBlank()) {
            address.queryParam("q", "{q}");
        }
        if (kind != null) {
            address.queryParam("kind", kind);
        }
        if (sort != NameSort.NAME) {
            address.queryParam("sort", sort.name().toLowerCase(Locale.ROOT));
        }
        if (other > 1) {
            address.queryParam("page", other);
        }
        return address.encode().buildAndExpand(Map.of("q", q)).toUriString();
    }

    /** The page before; null on the first. */
    public @Nullable String previousHref() {
        return page == 1 ? null : href(page - 1);
    }

    /** The page after, if there is more than this page shows. */
    public @Nullable String nextHref(List<?> found) {
        return found.size() > LENGTH ? href(page + 1) : null;
    }
}
