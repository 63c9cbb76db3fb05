package hemera.search;

import java.util.List;

/**
 * Why an article was found, where its words do not show it.
 *
 * @param key of its message: {@code search.reason.place}
 * @param arguments of the message
 */
public record Reason(String key, List<String> arguments) {

    static Reason of(String kind, String... arguments) {
        return new Reason("search.reason." + kind, List.of(arguments));
    }
}
