package hemera.search.web;

import org.jspecify.annotations.Nullable;

/**
 * A link that changes a search.
 *
 * @param label what is chosen
 * @param number of articles it leads to, as the reader writes it, or that it adds, after a plus sign; null where that
 *     is not told
 * @param href the whole path; null for what is chosen already and cannot be taken back
 * @param isChosen whether the search has it, and the link takes it away
 */
record Choice(
        String label, @Nullable String number, @Nullable String href, boolean isChosen) {}
