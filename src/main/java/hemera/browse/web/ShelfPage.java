package hemera.browse.web;

import hemera.site.Crumb;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a decade, year, month or day shows, or that of the pieces without date.
 *
 * @param name « mai 2023 », within a sentence
 * @param kind a {@link ShelfKind}
 * @param trail from the whole archive to the shelf above
 * @param held articles on the shelf and within it
 * @param own articles on the shelf itself, being dated no finer; those that {@code list} goes through
 * @param timeline years of a decade or months of a year; null elsewhere
 * @param calendar days of a month; null elsewhere
 * @param previous the nearest earlier period of the same kind that holds something; null when there is none
 * @param next the nearest later one
 * @param sameDayHref for a day: its date in all years; null elsewhere
 * @param perhapsHref for an empty period: a search for what may be of it, being dated less finely; null elsewhere
 */
record ShelfPage(
        String name,
        String kind,
        List<Crumb> trail,
        long held,
        long own,
        @Nullable Timeline timeline,
        @Nullable Calendar calendar,
        @Nullable ShelfLink previous,
        @Nullable ShelfLink next,
        @Nullable String sameDayHref,
        @Nullable String perhapsHref,
        CardList list) {}
