package hemera.bench;

import java.util.List;

/**
 * Pages that one template draws in one way.
 *
 * @param statements that each may run
 * @param addresses of some, without a query or with one
 */
record PageKind(String name, Beside beside, int statements, List<String> addresses) {

    private static final int STATEMENTS = 8;
    private static final int ARTICLE_STATEMENTS = 4;
    private static final String FULLEST = "fullest";

    /** The page of the plain program that it is held to, and what it may cost in parts of that. */
    enum Beside {
        ARTICLE(1 / 3.0),
        FRONT_PAGE(0.7);

        final double budget;

        Beside(double budget) {
            this.budget = budget;
        }
    }

    static PageKind article(String name, List<String> addresses) {
        return new PageKind(name, Beside.ARTICLE, ARTICLE_STATEMENTS, addresses);
    }

    /** Of any other page. */
    static PageKind page(String name, List<String> addresses) {
        return new PageKind(name, Beside.FRONT_PAGE, STATEMENTS, addresses);
    }

    /** Whether its pages hold more the larger the archive is. */
    boolean isFullest() {
        return name.startsWith(FULLEST);
    }

    /**
     * Another address of one of them, which no page that is kept answers.
     *
     * @param number another each time
     */
    String anew(int number) {
        var address = addresses.get(number % addresses.size());
        return address + (address.contains("?") ? "&" : "?") + "drawn=" + number;
    }
}
