package hemera.search.query;

import hemera.search.query.Clause.All;
import hemera.search.query.Clause.Any;
import hemera.search.query.Clause.Dates;
import hemera.search.query.Clause.Fuzzy;
import hemera.search.query.Clause.InField;
import hemera.search.query.Clause.Not;
import hemera.search.query.Clause.Phrase;
import hemera.search.query.Clause.Prefix;
import hemera.search.query.Clause.Word;
import java.util.stream.Collectors;

/** Draws a tree in signs of its own: {@code (a b)} side by side, {@code (a & b)}, {@code (a | b)}, {@code !a}. */
class Tree implements ClauseVisitor<String> {

    static String of(String typed) {
        return QueryReader.read(typed).clause().map(Tree::of).orElse("");
    }

    static String of(Clause clause) {
        return clause.accept(new Tree());
    }

    @Override
    public String word(Word word) {
        return word.text();
    }

    @Override
    public String phrase(Phrase phrase) {
        return "[" + phrase.words() + "]" + (phrase.slop() == 0 ? "" : phrase.slop());
    }

    @Override
    public String prefix(Prefix prefix) {
        return prefix.text() + "…";
    }

    @Override
    public String fuzzy(Fuzzy fuzzy) {
        return fuzzy.text() + "≈";
    }

    @Override
    public String inField(InField inField) {
        return inField.field() + "=" + of(inField.clause());
    }

    @Override
    public String dates(Dates dates) {
        return dates.from() + "/" + dates.to();
    }

    @Override
    public String all(All all) {
        return all.clauses().stream()
                .map(Tree::of)
                .collect(Collectors.joining(all.sideBySide() ? " " : " & ", "(", ")"));
    }

    @Override
    public String any(Any any) {
        return any.clauses().stream().map(Tree::of).collect(Collectors.joining(" | ", "(", ")"));
    }

    @Override
    public String not(Not not) {
        return "!" + of(not.clause());
    }
}
