package hemera.bench;

import java.util.List;

/**
 * Pages that one template draws in one way.
 *
 * @param statements that each may run
 * @param addresses of some, without a query or with one
 */
record PageKind(String name, int statements, List<String> addresses) {

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
