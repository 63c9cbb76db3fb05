package hemera.search;

import java.util.Arrays;
import java.util.List;

/**
 * A rule of searching, and the query that proves it.
 *
 * @param found names of the sample articles that the query finds
 * @param ranked whether they come in that order
 * @param notFound names of those it must not find
 */
record SearchPair(String rule, String query, List<String> found, boolean ranked, List<String> notFound) {

    /** @param line rule, query, found ({@code a>b} where the order counts) and not found, apart by tabs */
    static SearchPair read(String line) {
        var cells = line.split("\t", -1);
        return new SearchPair(
                cells[0], cells[1], names(cells[2].replace('>', ',')), cells[2].contains(">"), names(cells[3]));
    }

    private static List<String> names(String cell) {
        return Arrays.stream(cell.split(",")).filter(name -> !name.isEmpty()).toList();
    }

    @Override
    public String toString() {
        return rule + ": " + query;
    }
}
