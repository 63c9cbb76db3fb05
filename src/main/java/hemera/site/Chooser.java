package hemera.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a field shows in which something is found by typing and picked: the model of {@code templates/desk/chooser.html}.
 *
 * @param chosen what is picked so far, in order
 * @param typed what stands in the field
 * @param sought what was looked for; empty when nothing was
 * @param offered what was found for it, may be empty; null when nobody asked
 */
public record Chooser(
        List<Chosen> chosen,
        String typed,
        String sought,
        @Nullable List<Choice> offered) {

    public Chooser {
        chosen = List.copyOf(chosen);
        offered = offered == null ? null : List.copyOf(offered);
    }

    /** Nobody asked for anything. */
    public static Chooser of(List<Chosen> chosen, String typed) {
        return new Chooser(chosen, typed, "", null);
    }

    /** What was found stands there to be picked; the field is free for other words unless these found nothing. */
    public static Chooser offering(List<Chosen> chosen, String sought, List<Choice> offered) {
        return new Chooser(chosen, offered.isEmpty() ? sought : "", sought, offered);
    }
}
