package hemera.article.desk;

import java.util.ArrayList;
import java.util.regex.Pattern;
import org.springframework.util.MultiValueMap;

/** What buttons of the form do to its lists when no script does it. */
final class ListSteps {

    private static final Pattern DROP = Pattern.compile("drop-(subject|quotation):(\\d{1,4})");

    private ListSteps() {}

    /** Takes the named one out of its list; any other step leaves the lists as they are. */
    static void apply(String step, MultiValueMap<String, String> sent) {
        var drop = DROP.matcher(step);
        if (drop.matches()) {
            drop(drop.group(1) + "s", Integer.parseInt(drop.group(2)), sent);
        }
        if (step.equals("drop-source")) {
            sent.remove("source");
        }
    }

    private static void drop(String list, int place, MultiValueMap<String, String> sent) {
        var values = new ArrayList<>(sent.getOrDefault(list, java.util.List.of()));
        if (place < values.size()) {
            values.remove(place);
        }
        sent.put(list, values);
    }
}
