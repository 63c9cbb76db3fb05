package hemera.text;

import java.util.List;

/**
 * How far two lists agree from both ends.
 *
 * @param before how many pieces they share at the beginning
 * @param after how many they share at the end, none of them counted before
 */
record CommonEnds(int before, int after) {

    static CommonEnds of(List<String> one, List<String> other) {
        var shorter = Math.min(one.size(), other.size());
        var before = 0;
        while (before < shorter && one.get(before).equals(other.get(before))) {
            before++;
        }
        var after = 0;
        while (after < shorter - before
                && one.get(one.size() - 1 - after).equals(other.get(other.size() - 1 - after))) {
            after++;
        }
        return new CommonEnds(before, after);
    }

    List<String> head(List<String> pieces) {
        return pieces.subList(0, before);
    }

    List<String> middle(List<String> pieces) {
        return pieces.subList(before, pieces.size() - after);
    }

    List<String> tail(List<String> pieces) {
        return pieces.subList(pieces.size() - after, pieces.size());
    }
}
