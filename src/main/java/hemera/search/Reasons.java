package hemera.search;

import hemera.search.query.Field;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;

/** Tells of each part of a query that the text of a hit does not show, where the article has it. */
class Reasons {

    private static final Set<Field> SUBJECTS =
            EnumSet.of(Field.PERSON, Field.PLACE, Field.ORGANISATION, Field.EVENT, Field.TOPIC);

    private final Function<String, Analyzer> analyzers;
    private final List<Leaf> leaves;
    private final List<Widening> widening;

    Reasons(Function<String, Analyzer> analyzers, List<Leaf> leaves, List<Widening> widening) {
        this.analyzers = analyzers;
        this.leaves = leaves;
        this.widening = widening;
    }

    /**
     * In the order of the query, without repetition; usually empty.
     *
     * @param shown what of the query stands in headline or text, as typed; names that widen it too
     */
    List<Reason> of(Hit hit, Set<String> shown) {
        var reasons = new LinkedHashSet<Reason>();
        widening.stream()
                .filter(wider -> shown.stream().noneMatch(wider.typed()::equalsIgnoreCase))
                .forEach(wider -> wider.added().stream()
                        .filter(shown::contains)
                        .findFirst()
                        .ifPresent(name -> reasons.add(Reason.of("variant", wider.typed(), name))));
        var language = Analyzers.of(hit.language());
        for (var leaf : leaves) {
            if (isAboutQuotations(leaf)) {
                quotation(hit, language).forEach(reasons::add);
            } else if (isSought(leaf, language) && !isShown(leaf, shown)) {
                filed(leaf, hit).forEach(reasons::add);
            }
        }
        return List.copyOf(reasons);
    }

    private Stream<Reason> filed(Leaf leaf, Hit hit) {
        return hit.names().stream()
                .filter(held -> leaf.field() == null ? SUBJECTS.contains(held.field()) : held.field() == leaf.field())
                .filter(held -> isIn(leaf, held.names()))
                .map(held -> Reason.filed(
                        key(held.field()), held.subject(), held.names().get(0)));
    }

    private static String key(Field field) {
        return field.name().toLowerCase(Locale.ROOT);
    }

    private static boolean isAboutQuotations(Leaf leaf) {
        return leaf.field() != null && leaf.field().isOfQuotations();
    }

    /** The first in which everything that is asked of quotations holds. */
    private Stream<Reason> quotation(Hit hit, String language) {
        return hit.names().stream()
                .filter(held -> held.field() == Field.QUOTATION)
                .filter(held -> leaves.stream()
                        .filter(Reasons::isAboutQuotations)
                        .allMatch(leaf -> isInQuotation(leaf, held.names(), language)))
                .limit(1)
                .map(held -> Reason.of("quotation", held.names().get(0)));
    }

    private boolean isInQuotation(Leaf leaf, List<String> held, String language) {
        int words = held.size() - 1;
        return leaf.field() == Field.SPEAKER
                ? isIn(leaf, held.subList(0, words))
                : isIn(leaf, List.of(held.get(words)), language, false);
    }

    /** Stop words are in every text and say nothing. */
    private boolean isSought(Leaf leaf, String language) {
        return !leaf.words().accept(new SoughtWords(analyzers, language, false)).isEmpty();
    }

    private boolean isShown(Leaf leaf, Set<String> shown) {
        return leaf.words().accept(new SoughtWords(analyzers, Analyzers.OTHER, true)).stream()
                .anyMatch(sought -> shown.contains(sought.typed()));
    }

    private boolean isIn(Leaf leaf, List<String> names) {
        return isIn(leaf, names, Analyzers.OTHER, true);
    }

    private boolean isIn(Leaf leaf, List<String> texts, String language, boolean asWritten) {
        var sought = leaf.words().accept(new SoughtWords(analyzers, language, asWritten));
        var search = new TextSearch(sought, analyzers, language);
        return texts.stream().anyMatch(text -> !search.marks(text).isEmpty());
    }
}
