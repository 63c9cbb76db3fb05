package hemera.search;

/**
 * How many of the results a choice leads to.
 *
 * @param value as in addresses: an id, a language tag, a year
 */
public record FacetCount(String value, long count) {}
