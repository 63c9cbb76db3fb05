package hemera.site;

import java.util.List;

/**
 * What was picked in a {@link Chooser}.
 *
 * @param as what the form may send for it instead, each for another role of it, in order; empty where it has no role
 */
public record Chosen(Choice choice, List<Choice> as) {

    public Chosen {
        as = List.copyOf(as);
    }

    /** Something without a role. */
    public static Chosen of(Choice choice) {
        return new Chosen(choice, List.of());
    }
}
