package hemera.browse.web;

import hemera.browse.BothWays;
import hemera.site.NotHere;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list, found by a place in it and not by number: any page costs the same.
 *
 * @param rows in the order of the list; empty only where the whole list is
 * @param previousHref the page before; null on the first page
 * @param nextHref the page after; null on the last page
 */
record KeysetPage<T>(
        List<T> rows,
        @Nullable String previousHref,
        @Nullable String nextHref) {

    static final int LENGTH = 20;

    /** Reads the rows on one side of a place, the nearest first. */
    @FunctionalInterface
    interface Walk<P, T> {
        List<T> from(P place, int limit);
    }

    /**
     * A list that can be walked both ways.
     *
     * @param path its address, without query
     * @param start a place before all rows
     */
    record Walks<P, T>(String path, P start, Walk<P, T> onward, Walk<P, T> back, Function<T, P> place) {

        /**
         * The page after a place, or before one, or the first.
         *
         * @throws NotHere if a place leads beyond either end of the list
         * @throws BothWays if both are given
         */
        KeysetPage<T> read(@Nullable P after, @Nullable P before) {
            if (after != null && before != null) {
                throw new BothWays();
            }
            if (before != null) {
                var found = found(back, before);
                var rows = new ArrayList<>(shown(found));
                Collections.reverse(rows);
                return page(rows, found.size() > LENGTH, isAnything(onward, rows.get(rows.size() - 1)));
            }
            if (after != null) {
                var found = found(onward, after);
                return page(shown(found), isAnything(back, found.get(0)), found.size() > LENGTH);
            }
            var found = onward.from(start, LENGTH + 1);
            return page(shown(found), false, found.size() > LENGTH);
        }

        private List<T> found(Walk<P, T> walk, P from) {
            var found = walk.from(from, LENGTH + 1);
            if (found.isEmpty()) {
                throw new NotHere("row beyond " + from + " in " + path);
            }
            return found;
        }

        private boolean isAnything(Walk<P, T> walk, T row) {
            return !walk.from(place.apply(row), 1).isEmpty();
        }

        private static <T> List<T> shown(List<T> found) {
            return found.subList(0, Math.min(LENGTH, found.size()));
        }

        private KeysetPage<T> page(List<T> rows, boolean hasPrevious, boolean hasNext) {
            return new KeysetPage<>(
                    rows,
                    hasPrevious ? path + "?before=" + place.apply(rows.get(0)) : null,
                    hasNext ? path + "?after=" + place.apply(rows.get(rows.size() - 1)) : null);
        }
    }
}
