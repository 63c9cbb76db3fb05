package hemera.site;

import java.util.List;
import java.util.stream.IntStream;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.Errors;

/**
 * What a form sent, as it was typed: nothing is trimmed, and nothing split at commas.
 *
 * @param values by the names of fields, as {@code @RequestParam MultiValueMap} hands them to controllers
 */
public record SentForm(MultiValueMap<String, String> values) {

    /** Name of the parameter that tells which button was pressed. */
    public static final String STEP = "step";

    /** What a field holds; empty when it was not sent, all of it with spaces between when it was sent more than once. */
    public String text(String field) {
        return String.join(" ", all(field));
    }

    /** What a repeated field holds, in order; may be empty. */
    public List<String> all(String field) {
        return List.copyOf(values.getOrDefault(field, List.of()));
    }

    /** The button that was pressed; empty for the one that saves. */
    public String step() {
        return text(STEP);
    }

    /** The number after a button’s name and a colon, such as 2 in {@code drop-variant:2}; -1 for any other button. */
    public int indexOfStep(String button) {
        var step = step();
        return step.matches(button + ":[0-9]{1,4}") ? Integer.parseInt(step.substring(button.length() + 1)) : -1;
    }

    /** The same without one of a repeated field’s values; all of them for an index that there is not. */
    public List<String> allBut(String field, int index) {
        var all = all(field);
        return IntStream.range(0, all.size())
                .filter(at -> at != index)
                .mapToObj(all::get)
                .toList();
    }

    /** Rejects those of the fields that were sent more than once. */
    public void rejectTwice(Errors problems, String... fields) {
        for (var field : fields) {
            if (all(field).size() > 1) {
                problems.rejectValue(field, "form.twice");
            }
        }
    }
}
