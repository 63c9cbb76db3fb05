package hemera.search.query;

import hemera.search.query.Flaw.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes a tree of tokens whose {@link Structure} is sound. SAUF, NOT and - bind most, then ET, AND and what stands side by
 * side, then OU and OR. What holds no words is left out.
 */
final class Parser {

    /** @param required whether + stood before it */
    private record Part(Clause clause, boolean required) {

        boolean isDenied() {
            return clause instanceof Clause.Not;
        }
    }

    private final List<Token> tokens;
    private final Flaws flaws;
    private final Leaves leaves;
    private int at;
    private @Nullable Field field;

    private Parser(List<Token> tokens, int end, Flaws flaws) {
        this.tokens = tokens;
        this.flaws = flaws;
        this.leaves = new Leaves(flaws, end);
    }

    /** @param end of the typed text */
    static Optional<Clause> parse(List<Token> tokens, int end, Flaws flaws) {
        return tokens.isEmpty() ? Optional.empty() : new Parser(tokens, end, flaws).or();
    }

    private Optional<Clause> or() {
        var parts = new ArrayList<Clause>();
        do {
            and().ifPresent(parts::add);
        } while (accept(Token.Kind.OR));
        return parts.isEmpty() ? Optional.empty() : Optional.of(Clause.Any.of(parts));
    }

    private Optional<Clause> and() {
        var parts = new ArrayList<Part>();
        boolean explicit = false;
        do {
            explicit |= accept(Token.Kind.AND);
            part().ifPresent(parts::add);
        } while (at < tokens.size() && !isNext(Token.Kind.OR) && !isNext(Token.Kind.CLOSE));
        return parts.isEmpty() ? Optional.empty() : Optional.of(joined(parts, explicit));
    }

    /** {@code +a b c} insists on a alone; beside a single word there is nothing to be lenient with. */
    private static Clause joined(List<Part> parts, boolean explicit) {
        var lenient = parts.stream()
                .filter(part -> !part.required() && !part.isDenied())
                .map(Part::clause)
                .toList();
        var required = parts.stream().anyMatch(Part::required);
        if (explicit || !required || lenient.size() < 2) {
            return Clause.All.of(parts.stream().map(Part::clause).toList(), !explicit && !required);
        }
        var strict = parts.stream()
                .filter(part -> part.required() || part.isDenied())
                .map(Part::clause);
        return Clause.All.of(
                Stream.concat(strict, Stream.of(Clause.All.of(lenient, true))).toList(), false);
    }

    private Optional<Part> part() {
        boolean denied = false;
        boolean required = false;
        while (tokens.get(at).kind().isPrefix()) {
            required |= isNext(Token.Kind.PLUS);
            denied ^= !isNext(Token.Kind.PLUS);
            at++;
        }
        boolean not = denied;
        boolean must = required && !denied;
        return operand().map(clause -> new Part(not ? Clause.Not.of(clause) : clause, must));
    }

    private Optional<Clause> operand() {
        var token = tokens.get(at++);
        switch (token.kind()) {
            case OPEN:
                var group = or();
                at++;
                return group;
            case FIELD:
                return inField(token, token.field().orElseThrow());
            case DATE:
                if (field == null) {
                    return leaves.dates(token);
                }
                flaws.add(token.from(), token.to(), Kind.FIELD_IN_FIELD, "date");
                return Optional.empty();
            case PHRASE:
                return field == Field.LANGUAGE ? leaves.language(token) : leaves.phrase(token);
            default:
                return field == Field.LANGUAGE ? leaves.language(token) : leaves.words(token);
        }
    }

    private Optional<Clause> inField(Token name, Field named) {
        if (field != null) {
            flaws.add(name.from(), name.to(), Kind.FIELD_IN_FIELD, name.text());
            return part().map(Part::clause);
        }
        int flawsBefore = flaws.size();
        field = named;
        var clause = part().map(Part::clause);
        field = null;
        if (clause.isEmpty() && flaws.size() == flawsBefore && !leaves.areFull()) {
            flaws.add(name.from(), name.to(), Kind.FIELD_EMPTY, name.text());
        }
        return clause.map(asked -> Clause.InField.of(named, asked));
    }

    private boolean accept(Token.Kind kind) {
        boolean next = isNext(kind);
        at += next ? 1 : 0;
        return next;
    }

    private boolean isNext(Token.Kind kind) {
        return at < tokens.size() && tokens.get(at).kind() == kind;
    }
}
