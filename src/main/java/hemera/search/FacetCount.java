package hemera.search;

/**
 * How many of the results a choice leads to.
 *
 * @param value as in addresses: an id, a language tag, a year
 * @param count articles that have it, whatever else of its facet is chosen
 * @param more how many of them are not among the results yet; the same as {@code count} where nothing of its facet is
 *     chosen
 */
public record FacetCount(String value, long count, long more) {

    FacetCount(String value, long count) {
        this(value, count, count);
    }
}
