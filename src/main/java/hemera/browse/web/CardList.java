package hemera.browse.web;

import hemera.article.ArticleCard;
import hemera.browse.CardPage;
import hemera.browse.Position;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list as the fragments of {@code browse/cards} show it.
 *
 * @param previousHref the page before, from the root without language prefix; null on the first page
 * @param nextHref the page after; null on the last page
 */
record CardList(
        List<ArticleCard> cards,
        @Nullable String previousHref,
        @Nullable String nextHref) {

    /** @param path address of the list, with its filters as query if it has any, without the cursor */
    static CardList of(CardPage page, String path, Locale locale) {
        return new CardList(
                page.cards().stream().map(card -> card.in(locale)).toList(),
                href(path, "before", page.previous()),
                href(path, "after", page.next()));
    }

    private static @Nullable String href(String path, String parameter, @Nullable Position position) {
        return position == null ? null : path + (path.contains("?") ? "&" : "?") + parameter + "=" + position;
    }
}
