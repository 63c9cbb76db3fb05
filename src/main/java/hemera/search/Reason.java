package hemera.search;

import java.util.List;

/**
 * Why an article was found, where its words do not show it.
 *
 * @param key of its message: {@code search.reason.place}
 * @param arguments of the message
 * @param subject the id of the subject that is named by the only argument, as its heading has it; empty where none is
 */
public record Reason(String key, List<String> arguments, String subject) {

    static Reason of(String kind, String... arguments) {
        return new Reason("search.reason." + kind, List.of(arguments), "");
    }

    static Reason filed(String kind, String subject, String name) {
        return new Reason("search.reason." + kind, List.of(name), subject);
    }
}
