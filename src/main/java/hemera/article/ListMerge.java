package hemera.article;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Two changes of one list, brought together item by item.
 *
 * @param items the order of whoever changed the order, mine if both did; where both changed the same item, mine
 * @param isClean whether no item was changed by both, each in its own way
 */
record ListMerge<T>(List<T> items, boolean isClean) {

    /**
     * Merges two lists over the one that both started from.
     *
     * @param name what makes two items the same one; items of one name are changed together
     * @param meaning what counts as a change of an item
     */
    static <T> ListMerge<T> of(
            List<T> base, List<T> mine, List<T> theirs, Function<T, Object> name, Function<T, Object> meaning) {
        var before = named(base, name);
        var ours = named(mine, name);
        var other = named(theirs, name);
        var items = new ArrayList<T>();
        var isClean = true;
        for (var key : order(before, ours, other)) {
            var meant = meanings(before.get(key), meaning);
            var weMean = meanings(ours.get(key), meaning);
            var theyMean = meanings(other.get(key), meaning);
            var isOurs = !weMean.equals(meant) || theyMean.equals(meant);
            isClean &= weMean.equals(meant) || theyMean.equals(meant) || weMean.equals(theyMean);
            items.addAll(Objects.requireNonNullElse((isOurs ? ours : other).get(key), List.<T>of()));
        }
        return new ListMerge<>(List.copyOf(items), isClean);
    }

    private static <T> Map<Object, List<T>> named(List<T> items, Function<T, Object> name) {
        return items.stream().collect(Collectors.groupingBy(name, LinkedHashMap::new, Collectors.toList()));
    }

    private static <T> List<Object> meanings(@Nullable List<T> items, Function<T, Object> meaning) {
        return items == null ? List.of() : items.stream().map(meaning).toList();
    }

    private static <T> List<Object> order(
            Map<Object, List<T>> before, Map<Object, List<T>> ours, Map<Object, List<T>> other) {
        boolean weKeptOrder = common(before, ours).equals(common(ours, before));
        return weKeptOrder ? woven(other, ours) : woven(ours, other);
    }

    private static <T> List<Object> common(Map<Object, List<T>> list, Map<Object, List<T>> with) {
        return list.keySet().stream().filter(with::containsKey).toList();
    }

    /** What only the second list has stands behind what it stood behind there. */
    private static <T> List<Object> woven(Map<Object, List<T>> first, Map<Object, List<T>> second) {
        var order = new ArrayList<>(first.keySet());
        var known = new LinkedHashSet<>(order);
        var place = 0;
        for (var key : second.keySet()) {
            if (known.add(key)) {
                order.add(place, key);
            }
            place = order.indexOf(key) + 1;
        }
        return order;
    }
}
