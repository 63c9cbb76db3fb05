package hemera.browse.web;

import java.util.List;

/**
 * What the page of the whole archive shows.
 *
 * @param articles how many the archive holds for readers
 * @param undated how many of them bear no date
 * @param spanning how many of them span more than a decade; those that {@code list} goes through
 * @param decades oldest first; only those that hold something
 * @param todayHref the present day in all years
 */
record ArchivePage(
        long articles,
        long undated,
        long spanning,
        Timeline timeline,
        List<Decade> decades,
        String todayHref,
        CardList list) {

    /** A decade with those of its years that hold something, oldest first. */
    record Decade(ShelfLink decade, List<ShelfLink> years) {}
}
