package hemera.search;

import hemera.search.query.Clause;
import hemera.search.query.Field;
import hemera.search.query.PlainWords;
import hemera.subject.SubjectKind;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * An authority record that bears a name somebody typed.
 *
 * @param typed the name as typed
 * @param names all its names, the heading first
 */
record KnownName(String typed, SubjectKind kind, List<String> names) {

    /** A record may have many more; the first are the most usual. */
    private static final int MOST_ADDED = 40;

    /** What else is looked for: its other names, and what is filed under it. */
    List<Clause> others() {
        var filed = new Clause.InField(field(), new Clause.Phrase(PlainWords.phrase(names.get(0)), 0));
        return Stream.concat(
                        added().stream().map(name -> (Clause) new Clause.Phrase(PlainWords.phrase(name), 0)),
                        Stream.of(filed))
                .toList();
    }

    /** The names that are added; what holds the typed one is found anyhow. */
    List<String> added() {
        var known = words(typed);
        return names.stream()
                .filter(name -> !PlainWords.phrase(name).isEmpty())
                .filter(name -> !words(name).contains(known))
                .limit(MOST_ADDED)
                .toList();
    }

    /** What a reader is told of it; the heading where no name is added. */
    List<String> shown() {
        return added().isEmpty() ? names.subList(0, 1) : added();
    }

    private static String words(String name) {
        return " "
                + String.join(" ", PlainWords.of(name)).toLowerCase(Locale.ROOT).replace('’', '\'') + " ";
    }

    private Field field() {
        return Field.valueOf(kind.name());
    }
}
