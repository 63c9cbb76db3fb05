package hemera.text;

/**
 * Where the words of a quotation stand in a stored body. A span that does not lie within the body marks nothing.
 *
 * @param number of the quotation within its revision, its anchor is {@code #q3}
 * @param from first code point, from 0
 * @param to code point after the last
 */
public record QuotationSpan(int number, int from, int to) {}
