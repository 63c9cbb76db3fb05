package hemera.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import hemera.search.query.Flaw.Kind;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FlawTest {

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '§', textBlock = """
            Kirby "maison blanche   → QUOTE_OPEN       → "     → (Kirby maison blanche)
            Kirby « maison          → QUOTE_OPEN       → «     → (Kirby maison)
            maison » Kirby          → QUOTE_UNOPENED   → »     → (maison Kirby)
            Kirby (raid             → BRACKET_OPEN     → (     → (Kirby raid)
            Kirby) raid             → BRACKET_UNOPENED → )     → (Kirby raid)
            Kirby () raid           → BRACKETS_EMPTY   → ()    → (Kirby raid)
            ET Kirby                → NOTHING_BEFORE   → ET    → Kirby
            (OU Kirby)              → NOTHING_BEFORE   → OU    → Kirby
            Kirby ET OU raid        → NOTHING_BEHIND   → ET    → (Kirby raid)
            Kirby SAUF              → NOTHING_BEHIND   → SAUF  → Kirby
            titre:(Kirby ET)        → NOTHING_BEHIND   → ET    → Kirby
            OU                      → NOTHING_BEFORE   → OU    → ou
            date:2022.."            → QUOTE_OPEN       → "     → 2022
            Kirby date:>"mai 2023   → QUOTE_OPEN       → "     → (Kirby mai 2023)
            titre:-- ET Kirby       → FIELD_EMPTY      → titre: → Kirby
            """)
    void whatHasNoMeaningIsTakenAsPlainWords(String typed, Kind kind, String place, String tree) {
        var read = QueryReader.read(typed);

        assertThat(read.plain()).isTrue();
        assertThat(read.flaws().get(0)).isEqualTo(at(typed, read.flaws().get(0), kind, place));
        assertThat(Tree.of(typed)).isEqualTo(tree);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '§', textBlock = """
            raid ville:Paris     → UNKNOWN_FIELD     → ville:      → (raid ville Paris)
            raid titre:          → FIELD_EMPTY       → titre:      → (raid titre)
            raid titre:""        → FIELD_EMPTY       → titre:      → raid
            titre:(lieu:Paris)   → FIELD_IN_FIELD    → lieu:       → HEADLINE=Paris
            titre:(a date:2023)  → FIELD_IN_FIELD    → 2023        → HEADLINE=a
            raid langue:xyzzy    → UNKNOWN_LANGUAGE  → xyzzy       → raid
            raid date:hier       → BAD_DATE          → hier        → raid
            raid date:           → FIELD_EMPTY       → date:       → (raid date)
            raid date:2023-13    → NO_SUCH_DATE      → 2023-13     → raid
            raid date:2023-02-30 → NO_SUCH_DATE      → 2023-02-30  → raid
            raid date:24/05      → DATE_WITHOUT_YEAR → 24/05       → raid
            raid date:2023..2022 → DATES_BACKWARD    → 2023..2022  → raid
            raid date:><2022     → BAD_DATE          → ><2022      → raid
            raid date:..         → BAD_DATE          → ..          → raid
            raid date:../..      → BAD_DATE          → ../..       → raid
            raid date:""         → BAD_DATE          → ""          → raid
            be* raid             → PREFIX_TOO_SHORT  → be*         → (be raid)
            abc~ raid            → FUZZY_TOO_SHORT   → abc~        → (abc raid)
            bel*rod              → STAR_INSIDE       → bel*rod     → bel…
            *gorod               → STAR_INSIDE       → *gorod      → gorod
            "a b"~ raid          → SLOP_MISSING      → "a b"~      → ([a b]5 raid)
            "a b"~51             → SLOP_TOO_LARGE    → "a b"~51    → [a b]50
            "a b"~99999999999    → SLOP_TOO_LARGE    → "a b"~99999999999 → [a b]50
            a1* b2* abc* bcd* cde* def* efg* → PREFIX_TOO_SHORT → a1* → (a1 b2 abc… bcd… cde… def… efg…)
            ab-cd-ef-gh-ij-kl~ fgh* → TOO_MANY_OPEN → ab-cd-ef-gh-ij-kl~ → (ab-cd-ef-gh-ij-kl fgh…)
            abc* bcd* cde* def* efgh~ fgh* → TOO_MANY_OPEN → fgh* → (abc… bcd… cde… def… efgh≈ fgh)
            ?!                   → NO_WORDS          → ?!          → §§
            """)
    void whatCannotStandIsToldAtItsPlace(String typed, Kind kind, String place, String tree) {
        var read = QueryReader.read(typed);

        assertThat(read.plain()).isFalse();
        assertThat(read.flaws().get(0)).isEqualTo(at(typed, read.flaws().get(0), kind, place));
        assertThat(Tree.of(typed)).isEqualTo(tree);
    }

    @Test
    void whatIsTooLongIsCutBetweenWords() {
        var typed = "Belgorod ".repeat(7) + "x".repeat(920) + " " + "Kirby".repeat(10);

        var read = QueryReader.read(typed);

        assertThat(read.flaws()).extracting(Flaw::kind).containsExactly(Kind.TOO_LONG);
        assertThat(read.flaws().get(0).from()).isEqualTo(typed.lastIndexOf(' '));
        assertThat(read.clause().orElseThrow().leaves()).isEqualTo(8);
    }

    @Test
    void whatIsLeftOutIsToldWhateverElseIsFlawed() {
        var read = QueryReader.read("be* ".repeat(300));

        assertThat(read.flaws())
                .hasSize(10)
                .extracting(Flaw::kind)
                .contains(Kind.PREFIX_TOO_SHORT, Kind.TOO_MANY_CLAUSES, Kind.TOO_LONG);
    }

    @Test
    void aCutQueryIsNotBlamedForWhatWasCutOff() {
        var read = QueryReader.read("(" + "Kirby ".repeat(200) + ")");

        assertThat(read.plain()).isTrue();
        assertThat(read.flaws()).extracting(Flaw::kind).containsExactly(Kind.TOO_MANY_CLAUSES, Kind.TOO_LONG);
    }

    @Test
    void onlyWordsAsLongAsWordsAreMayBeSpelledNearly() {
        assertThat(QueryReader.read("a".repeat(30) + "~").flaws()).isEmpty();

        var typed = "hétérie~" + "rté".repeat(11) + "~ raid";
        var read = QueryReader.read(typed);

        assertThat(read.flaws())
                .containsExactly(new Flaw(
                        0,
                        typed.indexOf(' '),
                        Kind.FUZZY_TOO_LONG,
                        List.of(typed.substring(0, typed.indexOf(' ')), 30)));
        assertThat(Tree.of(typed)).isEqualTo("(hétérie " + "rté".repeat(11) + " raid)");
    }

    @Test
    void moreClausesThanAllowedAreLeftOut() {
        var typed = IntStream.range(0, 70).mapToObj(n -> "m" + n).collect(Collectors.joining(" "));

        var read = QueryReader.read(typed);

        assertThat(read.clause().orElseThrow().leaves()).isEqualTo(Bounds.LEAVES);
        assertThat(read.flaws())
                .containsExactly(new Flaw(
                        typed.indexOf("m64"), typed.length(), Kind.TOO_MANY_CLAUSES, Collections.singletonList(64)));
    }

    @Test
    void bracketsMayNotBeTooDeep() {
        assertThat(QueryReader.read("(".repeat(16) + "Kirby" + ")".repeat(16)).flaws())
                .isEmpty();
        assertThat(QueryReader.read("(".repeat(17) + "Kirby" + ")".repeat(17)).flaws())
                .containsExactly(new Flaw(16, 17, Kind.TOO_DEEP, Collections.singletonList(16)));
    }

    private static Flaw at(String typed, Flaw told, Kind kind, String place) {
        int from = typed.indexOf(place);
        return new Flaw(from, from + place.length(), kind, told.arguments());
    }
}
