package hemera.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import hemera.search.query.Flaw.Kind;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdvancedSearchTest {

    private static final AdvancedSearch FULL = new AdvancedSearch(
            "raid  frontière",
            "« maison blanche »",
            "Belgorod Koursk",
            "drone -missile",
            "Kirby OU (",
            "John Kirby",
            "Belgorod",
            "Le Monde",
            "Orwell",
            "frappes ukrainiennes",
            "Kirby",
            "anglais",
            "mai 2022",
            "24/05/2023");

    @Test
    void writesTheLanguageOfTheField() {
        assertThat(FULL.toQuery(Locale.FRENCH))
                .isEqualTo("raid frontière \"maison blanche\" (Belgorod OU Koursk) -drone -missile titre:(Kirby ou)"
                        + " personne:\"John Kirby\" lieu:Belgorod source:\"Le Monde\" auteur:Orwell"
                        + " citation:(frappes ukrainiennes) parle:Kirby langue:en date:2022-05..2023-05-24");
        assertThat(FULL.toQuery(Locale.ENGLISH)).contains("(Belgorod OR Koursk)", "title:(Kirby ou)", "language:en");
    }

    @Test
    void whatItWritesIsReadAsItIsMeantAndFillsItAgain() {
        var read = QueryReader.read(FULL.toQuery(Locale.FRENCH));

        assertThat(read.flaws()).isEmpty();
        assertThat(read.clause()).isEqualTo(FULL.clause());
        assertThat(AdvancedSearch.of(read.clause().orElseThrow()).flatMap(AdvancedSearch::clause))
                .isEqualTo(FULL.clause());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kirby",
                "titre:Kirby raid -drone",
                "a OU b",
                "date:2023 a",
                "date:>=2023",
                "date:<=2023-05",
                "date:2022..2023",
                "langue:fr \"a b\""
            })
    void aSimpleQueryFillsIt(String query) {
        var clause = QueryReader.read(query).clause().orElseThrow();

        assertThat(AdvancedSearch.of(clause)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a ET b",
                "+a b c",
                "(a OU b) (c OU d)",
                "titre:a titre:b",
                "titre:(a OU b)",
                "sujet:a",
                "date:>2023",
                "date:2022 date:2023",
                "-date:2023",
                "belgo*",
                "kirbi~",
                "\"a b\"~5",
                "\"a b\" \"c d\"",
                "-\"a b\"",
                "langue:(fr OU en)",
                "personne:(John Kirby)"
            })
    void whatItCannotSayDoesNotFillIt(String query) {
        var clause = QueryReader.read(query).clause().orElseThrow();

        assertThat(AdvancedSearch.of(clause)).isEmpty();
    }

    @Test
    void nothingTypedAsksNothing() {
        assertThat(filled(Map.of()).clause()).isEmpty();
        assertThat(filled(Map.of("all", " ?! ")).toQuery(Locale.FRENCH)).isEmpty();
    }

    @Test
    void whatIsNotUnderstoodIsToldByItsPart() {
        assertThat(filled(Map.of("from", "hier", "to", "31/02/2023", "language", "xyzzy"))
                        .problems())
                .containsExactly(
                        Map.entry("from", Kind.BAD_DATE),
                        Map.entry("language", Kind.UNKNOWN_LANGUAGE),
                        Map.entry("to", Kind.NO_SUCH_DATE));
        assertThat(filled(Map.of("from", "2023", "to", "2022")).problems())
                .containsOnly(Map.entry("to", Kind.DATES_BACKWARD));
        assertThat(filled(Map.of("from", "1914/1918")).problems()).containsOnlyKeys("from");
        assertThat(filled(Map.of("from", "sans date")).problems()).containsOnlyKeys("from");
        assertThat(FULL.problems()).isEmpty();
    }

    @Test
    void anythingTypedIsWrittenSoThatItReadsAgain() {
        var random = new RandomQuery(7);
        Stream.generate(random::next).limit(20_000).forEach(typed -> {
            var search = new AdvancedSearch(
                    typed, typed, typed, typed, typed, typed, null, typed, null, typed, typed, typed, typed, typed);
            var meant = search.clause();
            var written = search.toQuery(Locale.ENGLISH);
            var fits = meant.map(Clause::leaves).orElse(0) <= Bounds.LEAVES && written.length() <= Bounds.LENGTH;

            assertThat(QueryReader.read(fits ? written : "").clause())
                    .as(written)
                    .isEqualTo(fits ? meant : Optional.empty());
        });
    }

    private static AdvancedSearch filled(Map<String, String> parts) {
        return new AdvancedSearch(
                parts.get("all"),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                parts.get("language"),
                parts.get("from"),
                parts.get("to"));
    }
}
