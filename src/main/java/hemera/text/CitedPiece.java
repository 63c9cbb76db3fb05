package hemera.text;

import org.jspecify.annotations.Nullable;

/**
 * A piece that a body cites in a paragraph of its own, {@code [[Headline]]} or {@code [[Headline|address]]}.
 *
 * @param label the headline as cited, one line, not blank
 * @param address as written, without white space; it may be anything
 * @param paragraph the number of the paragraph, from 1
 */
public record CitedPiece(String label, @Nullable String address, int paragraph) {}
