package hemera.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In these tables _ stands for a no-break space, and : for the narrow one of French thousands. */
class EdtfReadingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2023-05-24              | 24_mai 2023
            1910-01-01              | 1er_janvier 1910
            2023-05                 | mai 2023
            2023                    | 2023
            0501                    | 501
            0033-04-03              | 3_avril 33_apr._J.-C.
            -0043                   | 44_av._J.-C.
            -0043-03-15             | 15_mars 44_av._J.-C.
            0000                    | 1_av._J.-C.
            Y170000                 | 170:000
            Y-170000                | 170:001_av._J.-C.
            2023-05~                | vers mai 2023
            2023-05-24~             | vers le 24_mai 2023
            2023~                   | vers 2023
            2023-21~                | vers le printemps 2023
            2023-22~                | vers l’été 2023
            2023-05?                | mai 2023 (date incertaine)
            2023-05%                | vers mai 2023 (date incertaine)
            202X                    | années 2020
            200X                    | années 2000
            010X                    | années 100
            001X                    | entre 10_apr._J.-C. et 19_apr._J.-C.
            202X~                   | vers les années 2020
            000X                    | entre 1_av._J.-C. et 9_apr._J.-C.
            -004X                   | entre 50_av._J.-C. et 41_av._J.-C.
            19XX                    | entre 1900 et 1999
            19                      | entre 1900 et 1999
            19XX~                   | entre 1900 et 1999 environ
            1XXX                    | entre 1000 et 1999
            XXXX                    | date inconnue
            XXXX-XX-XX              | date inconnue
            XXXX~                   | date inconnue
            2023-XX                 | 2023, mois inconnu
            2023-XX-XX              | 2023, jour et mois inconnus
            2023-05-XX              | mai 2023, jour inconnu
            2023-05-XX%             | vers mai 2023, jour inconnu (date incertaine)
            2023-21                 | printemps 2023
            2023-22                 | été 2023
            2023-23                 | automne 2023
            2023-24                 | hiver 2023
            """)
    void frenchReadersReadSingleDates(String text, String reading) {
        assertThat(EdtfDate.parse(text).reading(Locale.FRENCH)).isEqualTo(spaced(reading));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2023-05-22/2023-05-25   | du 22 au 25_mai 2023
            2023-05-01/2023-05-25   | du 1er au 25_mai 2023
            2023-05-22/2023-06-01   | du 22_mai au 1er_juin 2023
            2022-12-31/2023-01-02   | du 31_décembre 2022 au 2_janvier 2023
            2023-05/2023-06         | de mai à juin 2023
            2023-04/2023-08         | d’avril à août 2023
            2023-08/2024-10         | d’août 2023 à octobre 2024
            1914/1918               | de 1914 à 1918
            -0057/-0050             | de 58_av._J.-C. à 51_av._J.-C.
            2023-21/2023-22         | du printemps à l’été 2023
            2023-24/2024-21         | de l’hiver 2023 au printemps 2024
            1984/2004-06            | de 1984 à juin 2004
            2023-05/2023-06-03      | de mai 2023 au 3_juin 2023
            2023-05-24/2023-05-24   | 24_mai 2023
            1984~/2004              | de 1984 environ à 2004
            1984-04~/2004-05-24?    | d’avril 1984 environ au 24_mai 2004 (date incertaine)
            1984%/2004~             | de 1984 environ (date incertaine) à 2004 environ
            2023-05-22/2023-05-25~  | du 22_mai 2023 au 25_mai 2023 environ
            2004-06/..              | à partir de juin 2004
            2004-10/..              | à partir d’octobre 2004
            2004-06-11/..           | à partir du 11_juin 2004
            2004-22~/..             | à partir de l’été 2004 environ
            ../1985                 | jusqu’en 1985
            ../1985-04              | jusqu’en avril 1985
            ../1985-04-12           | jusqu’au 12_avril 1985
            ../1985-21              | jusqu’au printemps 1985
            ../1985-23              | jusqu’à l’automne 1985
            2004/                   | de 2004 à une date inconnue
            /1985                   | d’une date inconnue à 1985
            /..                     | à partir d’une date inconnue
            ../                     | jusqu’à une date inconnue
            ../..                   | sans date de début ni de fin
            """)
    void frenchReadersReadIntervals(String text, String reading) {
        assertThat(EdtfDate.parse(text).reading(Locale.FRENCH)).isEqualTo(spaced(reading));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2023-05-24              | 24_May 2023
            1910-01-01              | 1_January 1910
            2023-05                 | May 2023
            0033-04-03              | 3_April AD_33
            -0043                   | 44_BC
            Y170000                 | 170,000
            Y-170000                | 170,001_BC
            2023-05~                | around May 2023
            2023-05-24~             | around 24_May 2023
            2023-05?                | May 2023 (uncertain)
            2023-05%                | around May 2023 (uncertain)
            202X                    | 2020s
            202X~                   | around the 2020s
            19XX                    | between 1900 and 1999
            19XX%                   | between 1900 and 1999, approximately (uncertain)
            XXXX                    | date unknown
            2023-XX                 | 2023, month unknown
            2023-XX-XX              | 2023, day and month unknown
            2023-05-XX              | May 2023, day unknown
            2023-23                 | autumn 2023
            2023-23~                | around autumn 2023
            """)
    void englishReadersReadSingleDates(String text, String reading) {
        assertThat(EdtfDate.parse(text).reading(Locale.ENGLISH)).isEqualTo(spaced(reading));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2023-05-22/2023-05-25   | 22–25_May 2023
            2023-05-22/2023-06-03   | 22_May_– 3_June 2023
            2022-12-31/2023-01-02   | 31_December 2022_– 2_January 2023
            2023-05/2023-06         | May–June 2023
            2023-05/2024-06         | May 2023_– June 2024
            1914/1918               | 1914–1918
            -0057/-0050             | 58_BC_– 51_BC
            1984/2004-06            | 1984_– June 2004
            2023-21/2023-22         | spring–summer 2023
            1984~/2004              | from around 1984 to 2004
            1984?/2004%             | from 1984 (uncertain) to around 2004 (uncertain)
            2004-06/..              | from June 2004 onwards
            ../1985                 | until 1985
            2004/                   | from 2004 to an unknown date
            /1985                   | from an unknown date to 1985
            /..                     | from an unknown date onwards
            ../                     | until an unknown date
            ../..                   | no start or end date
            """)
    void englishReadersReadIntervals(String text, String reading) {
        assertThat(EdtfDate.parse(text).reading(Locale.ENGLISH)).isEqualTo(spaced(reading));
    }

    @Test
    void readersOfOtherLanguagesReadEnglishWhateverTheMachineSpeaks() {
        var machine = Locale.getDefault();
        try {
            Locale.setDefault(Locale.FRANCE);

            assertThat(EdtfDate.parse("2023-05?").reading(Locale.GERMAN)).isEqualTo("May 2023 (uncertain)");
            assertThat(EdtfDate.parse("2023-05?").reading(Locale.UK)).isEqualTo("May 2023 (uncertain)");
            assertThat(EdtfDate.parse("2023-05?").reading(Locale.CANADA_FRENCH))
                    .isEqualTo("mai 2023 (date incertaine)");
        } finally {
            Locale.setDefault(machine);
        }
    }

    private static String spaced(String reading) {
        return reading.replace('_', '\u00a0').replace(':', '\u202f');
    }
}
