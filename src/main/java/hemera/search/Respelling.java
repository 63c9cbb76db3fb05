package hemera.search;

import hemera.search.query.Clause;
import hemera.search.query.Field;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Puts other spellings of words into a query; what is denied, quoted or left open stays as it is. */
final class Respelling {

    private final Function<String, Optional<String>> spelling;

    /** @param spelling of a word; empty where it may stay */
    Respelling(Function<String, Optional<String>> spelling) {
        this.spelling = spelling;
    }

    Clause of(Clause clause) {
        if (clause instanceof Clause.Word word) {
            return spelling.apply(word.text()).<Clause>map(Clause.Word::new).orElse(word);
        }
        if (clause instanceof Clause.InField inField && inField.field() != Field.LANGUAGE) {
            return new Clause.InField(inField.field(), of(inField.clause()));
        }
        if (clause instanceof Clause.All all) {
            return new Clause.All(each(all.clauses()), all.sideBySide());
        }
        return clause instanceof Clause.Any any ? new Clause.Any(each(any.clauses())) : clause;
    }

    private List<Clause> each(List<Clause> clauses) {
        return clauses.stream().map(this::of).toList();
    }
}
