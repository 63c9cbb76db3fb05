package hemera.text;

import static org.assertj.core.api.Assertions.assertThat;

import hemera.text.TypedDate.Problem;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDateTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            mai 2023                        | 2023-05
            Mai  2023                       | 2023-05
            MAI 2023                        | 2023-05
            en mai 2023                     | 2023-05
            mois de mai 2023                | 2023-05
            aout 1914                       | 1914-08
            août 1914                       | 1914-08
            févr. 2023                      | 2023-02
            05/2023                         | 2023-05
            2023/05                         | 2023-05
            24/05/2023                      | 2023-05-24
            24/5/2023                       | 2023-05-24
            24.05.2023                      | 2023-05-24
            24-05-2023                      | 2023-05-24
            24 / 05 / 2023                  | 2023-05-24
            2023/05/24                      | 2023-05-24
            05/06/2023                      | 2023-06-05
            24 mai 2023                     | 2023-05-24
            le 24 mai 2023                  | 2023-05-24
            mercredi 24 mai 2023            | 2023-05-24
            le mercredi 24 mai 2023         | 2023-05-24
            1er mai 2023                    | 2023-05-01
            1ᵉʳ mai 2023                    | 2023-05-01
            2023                            | 2023
            printemps 2023                  | 2023-21
            été 2023                        | 2023-22
            l’été 2023                      | 2023-22
            années 1920                     | 192X
            les années 1920                 | 192X
            XIXe siècle                     | 18XX
            19e siècle                      | 18XX
            vers 1910                       | 1910~
            env. 1910                       | 1910~
            ~1910                           | 1910~
            1910 environ                    | 1910~
            vers le 24 mai 2023             | 2023-05-24~
            vers les années 1920            | 192X~
            1910 ?                          | 1910?
            mai 2023 (?)                    | 2023-05?
            peut-être mai 2023              | 2023-05?
            vers mai 2023 ?                 | 2023-05%
            entre 1910 et 1914              | 1910/1914
            de 1910 à 1914                  | 1910/1914
            1910–1914                       | 1910/1914
            1910 - 1914                     | 1910/1914
            du 22 au 25 mai 2023            | 2023-05-22/2023-05-25
            22-25 mai 2023                  | 2023-05-22/2023-05-25
            du 22 avril au 25 mai 2023      | 2023-04-22/2023-05-25
            d’avril à août 2023             | 2023-04/2023-08
            du printemps à l’été 2023       | 2023-21/2023-22
            vers 1910 - vers 1914           | 1910~/1914~
            24/05/2023 - 26/05/2023         | 2023-05-24/2023-05-26
            après 1945                      | 1945/..
            depuis mai 2023                 | 2023-05/..
            à partir de 1945                | 1945/..
            avant 1914                      | ../1914
            jusqu’en mai 2023               | ../2023-05
            jusqu’au 24 mai 2023            | ../2023-05-24
            """)
    void frenchSpellingsAreUnderstood(String typed, String edtf) {
        assertThat(TypedDate.understand(typed)).isEqualTo(new TypedDate(EdtfDate.parse(edtf), null));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            May 2023                        | 2023-05
            Sept. 1914                      | 1914-09
            24 May 2023                     | 2023-05-24
            24th of May 2023                | 2023-05-24
            May 24, 2023                    | 2023-05-24
            Wednesday, May 24th, 2023       | 2023-05-24
            spring 1968                     | 1968-21
            fall of 1968                    | 1968-23
            1920s                           | 192X
            the 1920's                      | 192X
            19th century                    | 18XX
            circa 1910                      | 1910~
            c. 1910                         | 1910~
            c.1910                          | 1910~
            about May 1910                  | 1910-05~
            possibly 1910                   | 1910?
            between 1910 and 1914           | 1910/1914
            from May to August 2023         | 2023-05/2023-08
            22–25 May 2023                  | 2023-05-22/2023-05-25
            after 1945                      | 1945/..
            from 1945 onwards               | 1945/..
            1945 onwards                    | 1945/..
            before May 1914                 | ../1914-05
            """)
    void englishSpellingsAreUnderstood(String typed, String edtf) {
        assertThat(TypedDate.understand(typed)).isEqualTo(new TypedDate(EdtfDate.parse(edtf), null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-05",
                " 2023-05-24 ",
                "2023-05~",
                "2023-xx",
                "202x",
                "1914/1918",
                "2004-06/..",
                "/1918",
                "2023-21",
                "19XX"
            })
    void edtfIsItself(String typed) {
        var edtf = typed.strip().toUpperCase(Locale.ROOT);

        assertThat(TypedDate.understand(typed)).isEqualTo(new TypedDate(EdtfDate.parse(edtf), null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "\u00A0",
                "sans date",
                "Sans date",
                "s. d.",
                "s.d.",
                "date inconnue",
                "no date",
                "n.d.",
                "undated"
            })
    void noDateIsAnAnswerToo(String typed) {
        assertThat(TypedDate.understand(typed)).isEqualTo(new TypedDate(null, null));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            hier                            | NOT_UNDERSTOOD
            avant-hier                      | NOT_UNDERSTOOD
            1914, pendant la guerre         | NOT_UNDERSTOOD
            mi-mai 2023                     | NOT_UNDERSTOOD
            1910 1914                       | NOT_UNDERSTOOD
            <b>mai 2023</b>                 | NOT_UNDERSTOOD
            24/05/23                        | WITHOUT_YEAR
            24 mai                          | WITHOUT_YEAR
            May 24                          | WITHOUT_YEAR
            mai                             | WITHOUT_YEAR
            05/24/2023                      | NO_SUCH_DATE
            2023-02-30                      | NO_SUCH_DATE
            31 avril 2023                   | NO_SUCH_DATE
            13/2023                         | NO_SUCH_DATE
            29 février 2023                 | NO_SUCH_DATE
            du 30 au 31 février 2023        | NO_SUCH_DATE
            1918-1914                       | ENDS_BEFORE_IT_BEGINS
            1918/1914                       | ENDS_BEFORE_IT_BEGINS
            du 25 au 22 mai 2023            | ENDS_BEFORE_IT_BEGINS
            [1667,1668]                     | BEYOND_LEVEL_1
            2023-05?-24                     | BEYOND_LEVEL_1
            -0043                           | OUTSIDE_THE_YEARS
            0000                            | OUTSIDE_THE_YEARS
            Y17000                          | OUTSIDE_THE_YEARS
            XXXX                            | OUTSIDE_THE_YEARS
            """)
    void whatIsNotUnderstoodHasAReason(String typed, Problem problem) {
        assertThat(TypedDate.understand(typed)).isEqualTo(new TypedDate(null, problem));
    }

    @Test
    void noTextIsTooLongOrTooOdd() {
        assertThat(TypedDate.understand("1".repeat(5_000_000)).problem()).isEqualTo(Problem.NOT_UNDERSTOOD);
        RandomText.texts()
                .map(TypedDate::understand)
                .forEach(read -> assertThat(read.date() == null || read.problem() == null)
                        .isTrue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-05-24",
                "2023-05",
                "2023",
                "2023-21",
                "202X",
                "2023-05~",
                "2023-05-24~",
                "2023-05?",
                "2023-05%",
                "1914/1918",
                "2023-05-22/2023-05-25",
                "2023-04/2023-08",
                "2022-12-31/2023-01-02",
                "2004-06/..",
                "../2004-10",
                "1984~/2004",
                "../2023-22"
            })
    void whatWeWriteWeRead(String edtf) {
        var date = EdtfDate.parse(edtf);

        assertThat(TypedDate.understand(date.reading(Locale.FRENCH)).date()).isEqualTo(date);
        assertThat(TypedDate.understand(date.reading(Locale.ENGLISH)).date()).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2023-05-24  | 24_mai 2023, au jour près             | 24_May 2023, to the day
            2023-05     | mai 2023, à un mois près              | May 2023, to the month
            2023-22     | été 2023, à une saison près           | summer 2023, to the season
            2023        | 2023, à un an près                    | 2023, to the year
            192X        | années 1920, à dix ans près           | 1920s, to ten years
            19XX        | entre 1900 et 1999                    | between 1900 and 1999
            2023-XX     | 2023, mois inconnu                    | 2023, month unknown
            1910~       | vers 1910                             | around 1910
            2023-05?    | mai 2023 (date incertaine)            | May 2023 (uncertain)
            1914/1918   | de 1914 à 1918                        | 1914–1918
            1945/..     | à partir de 1945                      | from 1945 onwards
            """)
    void editorsAreToldHowExactADateIs(String edtf, String french, String english) {
        var date = EdtfDate.parse(edtf);

        assertThat(date.readingWithPrecision(Locale.FRENCH)).isEqualTo(french.replace('_', '\u00A0'));
        assertThat(date.readingWithPrecision(Locale.ENGLISH)).isEqualTo(english.replace('_', '\u00A0'));
    }
}
