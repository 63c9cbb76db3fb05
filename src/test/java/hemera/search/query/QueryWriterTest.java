package hemera.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryWriterTest {

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '§', textBlock = """
            Kirby  Belgorod ?                → Kirby Belgorod           → Kirby Belgorod
            Kirby AND (Belgorod OR Koursk)   → Kirby ET (Belgorod OU Koursk) → Kirby AND (Belgorod OR Koursk)
            (Kirby ET Biden) OU Koursk       → Kirby ET Biden OU Koursk → Kirby AND Biden OR Koursk
            Kirby SAUF NOT SAUF "a  b"       → Kirby -"a b"             → Kirby -"a b"
            Kirby ET Biden NOT raid          → Kirby ET Biden -raid     → Kirby AND Biden -raid
            +Kirby raid Koursk -Biden        → +Kirby -Biden raid Koursk → +Kirby -Biden raid Koursk
            +Kirby raid Koursk               → +Kirby raid Koursk       → +Kirby raid Koursk
            +Kirby raid                      → Kirby ET raid            → Kirby AND raid
            « maison blanche »~5             → "maison blanche"~5       → "maison blanche"~5
            title : (Kirby)                  → titre:Kirby              → title:Kirby
            theme:(a OR b) organization:c    → sujet:(a OU b) organisation:c → topic:(a OR b) organisation:c
            langue:anglais                   → langue:en                → language:en
            date:"mai 2022..juin 2023"       → date:2022-05..2023-06    → date:2022-05..2023-06
            date:2023-05/..                  → date:>=2023-05           → date:>=2023-05
            date:≤24/05/2023                 → date:<=2023-05-24        → date:<=2023-05-24
            """)
    void writesTheShortestSpelling(String typed, String french, String english) {
        var clause = QueryReader.read(typed).clause().orElseThrow();

        assertThat(QueryWriter.write(clause, Locale.CANADA_FRENCH)).isEqualTo(french);
        assertThat(QueryWriter.write(clause, Locale.ENGLISH)).isEqualTo(english);
    }
}
