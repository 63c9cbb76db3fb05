package hemera.search.query;

/**
 * Says something of each kind of {@link Clause}, so that the compiler knows when one is forgotten.
 *
 * @param <T> what is said
 */
public interface ClauseVisitor<T> {

    T word(Clause.Word word);

    T phrase(Clause.Phrase phrase);

    T prefix(Clause.Prefix prefix);

    T fuzzy(Clause.Fuzzy fuzzy);

    T inField(Clause.InField inField);

    T dates(Clause.Dates dates);

    T all(Clause.All all);

    T any(Clause.Any any);

    T not(Clause.Not not);
}
