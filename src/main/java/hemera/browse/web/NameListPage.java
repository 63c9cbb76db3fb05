package hemera.browse.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list of the subjects of one kind.
 *
 * @param kind PERSON, ORGANISATION, PLACE, EVENT or TOPIC
 * @param path of the list, from the root without language prefix
 * @param order TREE, NAME or ARTICLES
 * @param typed what the reader looks for; null when nothing
 * @param lines may be empty; empty in a tree
 * @param tree broadest topics with those below them; empty unless the order is TREE
 * @param isCut whether more names fit what was typed than are shown
 * @param isWhole whether the list has no other page
 */
record NameListPage(
        String kind,
        String path,
        NameOrder order,
        @Nullable String typed,
        List<NameLine> lines,
        List<TopicBranch> tree,
        @Nullable String previousHref,
        @Nullable String nextHref,
        boolean isCut,
        boolean isWhole,
        boolean noindex) {

    /** The same for an address that names an order: the list has one of its own without. */
    NameListPage asAnotherOrder() {
        return new NameListPage(kind, path, order, typed, lines, tree, previousHref, nextHref, isCut, isWhole, true);
    }

    /** Whether there is no name to show. */
    public boolean isEmpty() {
        return lines.isEmpty() && tree.isEmpty();
    }
}
