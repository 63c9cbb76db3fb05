package hemera.search.query;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes a tree as people would type it, the shortest way; {@link QueryReader} reads the same tree from it. */
public final class QueryWriter implements ClauseVisitor<String> {

    private final Locale locale;

    private QueryWriter(Locale locale) {
        this.locale = locale;
    }

    /** The query in French for any French locale, in English for every other. */
    public static String write(Clause clause, Locale locale) {
        return clause.accept(new QueryWriter(locale));
    }

    @Override
    public String word(Clause.Word word) {
        return word.text();
    }

    @Override
    public String phrase(Clause.Phrase phrase) {
        return '"' + phrase.words() + '"' + (phrase.slop() == 0 ? "" : "~" + phrase.slop());
    }

    @Override
    public String prefix(Clause.Prefix prefix) {
        return prefix.text() + '*';
    }

    @Override
    public String fuzzy(Clause.Fuzzy fuzzy) {
        return fuzzy.text() + '~';
    }

    @Override
    public String inField(Clause.InField inField) {
        return inField.field().name(locale) + ':' + operand(inField.clause());
    }

    @Override
    public String dates(Clause.Dates dates) {
        return "date:" + dates.written();
    }

    @Override
    public String all(Clause.All all) {
        if (all.sideBySide()) {
            return all.clauses().stream().map(this::operand).collect(Collectors.joining(" "));
        }
        var last = all.clauses().size() - 1;
        return isLenient(all.clauses().get(last))
                ? insisting(all.clauses().subList(0, last))
                        + write(all.clauses().get(last), locale)
                : joined(all.clauses());
    }

    @Override
    public String any(Clause.Any any) {
        var or = isFrench() ? " OU " : " OR ";
        return any.clauses().stream().map(clause -> clause.accept(this)).collect(Collectors.joining(or));
    }

    @Override
    public String not(Clause.Not not) {
        return '-' + operand(not.clause());
    }

    /** What stands behind words that all have a + may be left out, if it is nothing but words wanted side by side. */
    private static boolean isLenient(Clause last) {
        return last instanceof Clause.All all
                && all.sideBySide()
                && all.clauses().stream().noneMatch(clause -> clause instanceof Clause.Not);
    }

    private String insisting(List<Clause> clauses) {
        return clauses.stream()
                .map(clause -> (clause instanceof Clause.Not ? "" : "+") + operand(clause) + ' ')
                .collect(Collectors.joining());
    }

    private String joined(List<Clause> clauses) {
        var and = isFrench() ? " ET " : " AND ";
        var written = new StringBuilder();
        for (var clause : clauses) {
            var joint = clause instanceof Clause.Not ? " " : and;
            written.append(written.isEmpty() ? "" : joint).append(operand(clause));
        }
        return written.toString();
    }

    /** Within brackets, if it would not hold together without. */
    private String operand(Clause clause) {
        var written = clause.accept(this);
        return clause instanceof Clause.All || clause instanceof Clause.Any ? '(' + written + ')' : written;
    }

    private boolean isFrench() {
        return locale.getLanguage().equals("fr");
    }
}
