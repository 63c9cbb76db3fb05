package hemera.search;

import hemera.search.query.Clause;
import hemera.search.query.ClauseVisitor;
import hemera.search.query.Field;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words that a query asks for.
 *
 * @param field where; null anywhere
 * @param words a word, phrase, beginning or spelling
 */
record Leaf(@Nullable Field field, Clause words) {

    /** All that are asked for; those that are denied are not among them. */
    static List<Leaf> of(Clause clause) {
        return clause.accept(new Gathering(null));
    }

    private record Gathering(@Nullable Field field) implements ClauseVisitor<List<Leaf>> {

        private List<Leaf> leaf(Clause words) {
            return List.of(new Leaf(field, words));
        }

        private List<Leaf> each(List<Clause> clauses) {
            return clauses.stream()
                    .flatMap(clause -> clause.accept(this).stream())
                    .toList();
        }

        @Override
        public List<Leaf> word(Clause.Word word) {
            return leaf(word);
        }

        @Override
        public List<Leaf> phrase(Clause.Phrase phrase) {
            return leaf(phrase);
        }

        @Override
        public List<Leaf> prefix(Clause.Prefix prefix) {
            return leaf(prefix);
        }

        @Override
        public List<Leaf> fuzzy(Clause.Fuzzy fuzzy) {
            return leaf(fuzzy);
        }

        @Override
        public List<Leaf> inField(Clause.InField inField) {
            return inField.clause().accept(new Gathering(inField.field()));
        }

        @Override
        public List<Leaf> dates(Clause.Dates dates) {
            return List.of();
        }

        @Override
        public List<Leaf> all(Clause.All all) {
            return each(all.clauses());
        }

        @Override
        public List<Leaf> any(Clause.Any any) {
            return each(any.clauses());
        }

        @Override
        public List<Leaf> not(Clause.Not not) {
            return List.of();
        }
    }
}
