package hemera.search.web;

import hemera.search.Facet;
import hemera.search.SearchCriteria;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Writes searches as addresses, always in the same order and without what goes without saying; {@link AskedSearch} reads
 * them.
 *
 * @param path with the prefix of the reader's language
 */
record SearchAddress(String path) {

    String of(SearchCriteria criteria) {
        var address = new StringBuilder(path);
        add(address, "q", criteria.query());
        add(address, "from", criteria.from() == null ? "" : criteria.from());
        add(address, "to", criteria.to() == null ? "" : criteria.to());
        add(address, "certain", criteria.certain() ? "1" : "");
        for (var facet : Facet.values()) {
            criteria.chosen(facet).forEach(value -> add(address, facet.parameter(), value));
        }
        add(address, "widen", criteria.widened() ? "" : "no");
        var usual = AskedSearch.usualOrder(criteria.query());
        add(address, "order", criteria.order() == usual ? "" : criteria.order().parameter());
        add(address, "page", criteria.page() == 1 ? "" : Integer.toString(criteria.page()));
        return address.toString();
    }

    private void add(StringBuilder address, String parameter, String value) {
        if (!value.isEmpty()) {
            address.append(address.length() == path.length() ? '?' : '&')
                    .append(parameter)
                    .append('=')
                    .append(URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20"));
        }
    }
}
