package hemera.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What readers see of each article, as far as was answered. */
final class Shown {

    /**
     * How an article stands before readers.
     *
     * @param published the save that was published last; empty if none was
     */
    record State(Optional<Integer> published, boolean withdrawn) {

        private static final State DRAFT = new State(Optional.empty(), false);

        /** The save that readers see; empty if they see none. */
        Optional<Integer> visible() {
            return withdrawn ? Optional.empty() : published;
        }

        State publishing(int save) {
            return new State(Optional.of(save), false);
        }

        State withdrawing() {
            return new State(published, true);
        }

        State restoring() {
            return new State(published, false);
        }
    }

    /** Two while a change is not answered, the former first. */
    private final Map<String, List<State>> states = new HashMap<>();

    State now(String article) {
        return states.getOrDefault(article, List.of(State.DRAFT)).get(0);
    }

    /** A change is asked for; from now on the former and the next may be seen. */
    void asked(String article, State next) {
        states.put(article, List.of(now(article), next));
    }

    /** The change is answered; what was before may not be seen any more. */
    void answered(String article) {
        states.computeIfPresent(article, (key, may) -> List.of(may.get(may.size() - 1)));
    }

    /** A change that was cut short is told by what readers see; it is done or it is not. */
    void seen(String article, Optional<Integer> save) {
        var may = states.getOrDefault(article, List.of(State.DRAFT));
        assertThat(may).as(article).extracting(State::visible).contains(save);
        states.put(
                article,
                may.stream().filter(state -> state.visible().equals(save)).toList());
    }
}
