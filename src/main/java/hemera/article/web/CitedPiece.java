package hemera.article.web;

import org.jspecify.annotations.Nullable;

/**
 * A piece that the article refers to.
 *
 * @param label its headline as cited
 * @param href its page here; null while the archive does not hold it
 * @param address where the article says it stands; null when it does not say or it is no web address
 * @param paragraph number of the paragraph that cites it, from 1
 */
record CitedPiece(
        String label, @Nullable String href, @Nullable String address, int paragraph) {}
