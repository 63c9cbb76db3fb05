package hemera.article;

import hemera.text.EdtfDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which articles a list at the desk shows; null where it does not matter.
 *
 * @param words that all stand in the headline, in any form and case
 * @param sources ids, one of which it is from
 * @param subjects ids, one of which it speaks of
 * @param editor id of who saved last
 * @param issued a time that its date may lie in
 */
public record WorkFilter(
        @Nullable WorkState state,
        List<String> words,
        @Nullable List<Long> sources,
        @Nullable List<Long> subjects,
        @Nullable Long editor,
        @Nullable EdtfDate issued) {

    /** All of them. */
    public static final WorkFilter NONE = new WorkFilter(null, List.of(), null, null, null, null);

    public WorkFilter {
        words = List.copyOf(words);
    }

    public WorkFilter in(WorkState other) {
        return new WorkFilter(other, words, sources, subjects, editor, issued);
    }

    public WorkFilter by(long other) {
        return new WorkFilter(state, words, sources, subjects, other, issued);
    }
}
