package hemera.search.query;

import hemera.search.query.Flaw.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Makes leaves of tokens, not more of them than {@link Bounds} allows. */
final class Leaves {

    private final Flaws flaws;
    private final int end;
    private int count;
    private int open;

    /** @param end of the typed text */
    Leaves(Flaws flaws, int end) {
        this.flaws = flaws;
        this.end = end;
    }

    boolean areFull() {
        return count >= Bounds.LEAVES;
    }

    Optional<Clause> dates(Token token) {
        var read = DateRange.read(token.text());
        var problem = read.problem();
        if (problem != null) {
            flaws.add(token.from(), token.to(), problem, token.text());
        }
        return Optional.ofNullable(read.dates()).flatMap(dates -> counted(token, dates));
    }

    Optional<Clause> language(Token token) {
        var words = PlainWords.of(token.text());
        if (words.isEmpty()) {
            return Optional.empty();
        }
        var tag = LanguageNames.tag(String.join(" ", words));
        if (tag.isEmpty()) {
            flaws.add(token.from(), token.to(), Kind.UNKNOWN_LANGUAGE, token.text());
        }
        return tag.flatMap(known -> counted(token, new Clause.Word(known)));
    }

    Optional<Clause> phrase(Token token) {
        var words = PlainWords.phrase(token.text());
        return words.isEmpty() ? Optional.empty() : counted(token, new Clause.Phrase(words, token.slop()));
    }

    /** The word with its star or tilde; several, if signs within the token part them. */
    Optional<Clause> words(Token token) {
        var open = OpenWord.of(token.text());
        var words = PlainWords.of(open.stem());
        var clauses = new ArrayList<Clause>();
        for (int at = 0; at < words.size(); at++) {
            var word = words.get(at);
            boolean last = at == words.size() - 1;
            counted(token, last ? ended(token, open, word) : new Clause.Word(word))
                    .ifPresent(clauses::add);
        }
        return clauses.isEmpty() ? Optional.empty() : Optional.of(Clause.All.of(clauses, true));
    }

    private Clause ended(Token token, OpenWord open, String word) {
        return switch (open.ending()) {
            case NONE -> new Clause.Word(word);
            case FUZZY -> fuzzy(token, word);
            case PREFIX -> opened(token, word, Bounds.PREFIX_LETTERS, Kind.PREFIX_TOO_SHORT, Clause.Prefix::new);
            case STAR_INSIDE -> {
                flaws.add(
                        token.from(),
                        token.to(),
                        Kind.STAR_INSIDE,
                        token.text(),
                        open.isBeginning() ? word + "*" : word);
                yield open.isBeginning()
                        ? opened(token, word, Bounds.PREFIX_LETTERS, Kind.PREFIX_TOO_SHORT, Clause.Prefix::new)
                        : new Clause.Word(word);
            }
        };
    }

    private Clause fuzzy(Token token, String word) {
        if (word.codePointCount(0, word.length()) > Bounds.FUZZY_LENGTH) {
            flaws.add(token.from(), token.to(), Kind.FUZZY_TOO_LONG, token.text(), Bounds.FUZZY_LENGTH);
            return new Clause.Word(word);
        }
        return opened(token, word, Bounds.FUZZY_LETTERS, Kind.FUZZY_TOO_SHORT, Clause.Fuzzy::new);
    }

    private Clause opened(Token token, String word, int least, Kind tooShort, Function<String, Clause> kind) {
        if (PlainWords.letters(word) < least) {
            flaws.add(token.from(), token.to(), tooShort, token.text(), least);
            return new Clause.Word(word);
        }
        var leaf = kind.apply(word);
        long words = leaf instanceof Clause.Fuzzy ? PlainWords.parts(word) : 1;
        if (open + words > Bounds.OPEN_LEAVES) {
            flaws.add(token.from(), token.to(), Kind.TOO_MANY_OPEN, token.text(), Bounds.OPEN_LEAVES);
            return new Clause.Word(word);
        }
        open += (int) words;
        return leaf;
    }

    private Optional<Clause> counted(Token token, Clause leaf) {
        if (areFull()) {
            if (count++ == Bounds.LEAVES) {
                flaws.add(token.from(), end, Kind.TOO_MANY_CLAUSES, Bounds.LEAVES);
            }
            return Optional.empty();
        }
        count++;
        return Optional.of(leaf);
    }

    /** Words alone, of tokens that have no meaning together. */
    Optional<Clause> plain(List<Token> tokens) {
        var clauses = new ArrayList<Clause>();
        for (var token : tokens) {
            for (var word : PlainWords.of(token.text())) {
                counted(token, new Clause.Word(word)).ifPresent(clauses::add);
            }
        }
        return clauses.isEmpty() ? Optional.empty() : Optional.of(Clause.All.of(clauses, true));
    }
}
