package hemera.browse.web;

import hemera.site.Crumb;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a source shows. Pages beyond the first, and those of one period, show its articles only: they have no
 * note.
 *
 * @param trail the way to it: the list, and for a period the source
 * @param kind name of a SourceKind
 * @param country in the reader’s language
 * @param language name of the language it mostly publishes in, in the reader’s language
 * @param articles how many public articles it has
 * @param undated how many of them bear no date
 * @param broader how many are dated less precisely than to a year
 * @param coverage null when nothing is dated to a year
 * @param period what the list is narrowed to, in words; null for all
 * @param ofPeriod how many articles the period holds
 * @param isPart whether the page is one of many that show the same articles
 */
record SourcePage(
        String path,
        List<Crumb> trail,
        String name,
        String kind,
        @Nullable String homepage,
        @Nullable String country,
        @Nullable String language,
        @Nullable String note,
        long articles,
        long undated,
        long broader,
        @Nullable Coverage coverage,
        @Nullable String period,
        long ofPeriod,
        boolean isPart,
        CardList list) {}
