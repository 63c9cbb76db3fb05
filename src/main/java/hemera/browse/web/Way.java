package hemera.browse.web;

import hemera.browse.BothWays;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * Which page of a list of names is asked for: the one that begins after a name or ends before it, each told by its slug;
 * neither for the first.
 */
record Way(@Nullable String after, @Nullable String before) {

    /** Both at once make no sense, nor does a character that no text holds: the page for status 400. */
    Way {
        if (after != null && before != null) {
            throw new BothWays();
        }
        if (holdsNul(after) || holdsNul(before)) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "no name");
        }
    }

    private static boolean holdsNul(@Nullable String slug) {
        return slug != null && slug.indexOf('\0') >= 0;
    }

    boolean isFirstPage() {
        return after == null && before == null;
    }
}
