package hemera.search;

/** A stretch of text, and whether words of the query make it up. */
public record Piece(String text, boolean marked) {}
