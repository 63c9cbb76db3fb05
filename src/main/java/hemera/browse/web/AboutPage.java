package hemera.browse.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What this archive holds, in figures.
 *
 * @param articles how many it holds for readers
 * @param undated how many of them bear no date
 * @param first the earliest year or decade that holds one; null when nothing bears a date
 * @param last the latest
 * @param sources how many known sources they are from
 * @param languages most used first
 */
record AboutPage(
        long articles,
        long undated,
        @Nullable PeriodLink first,
        @Nullable PeriodLink last,
        long sources,
        List<LanguageLine> languages) {

    /** @param href from the root, without language prefix */
    record PeriodLink(String href, String label) {}

    /** @param name in the reader’s language */
    record LanguageLine(String name, long count) {}
}
