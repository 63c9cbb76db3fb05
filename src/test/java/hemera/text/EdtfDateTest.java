package hemera.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfDateTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # as precise as written
            1910-01-28              | 1910-01-28    | 1910-01-28
            1910-01                 | 1910-01-01    | 1910-01-31
            1910                    | 1910-01-01    | 1910-12-31
            # the Gregorian calendar at all times
            1900-02                 | 1900-02-01    | 1900-02-28
            2000-02                 | 2000-02-01    | 2000-02-29
            1500-02                 | 1500-02-01    | 1500-02-28
            1582-10-10              | 1582-10-10    | 1582-10-10
            # years before the first, and long ones
            0000                    | 0000-01-01    | 0000-12-31
            0000-02-29              | 0000-02-29    | 0000-02-29
            -0043-03-15             | -0043-03-15   | -0043-03-15
            -0752                   | -0752-01-01   | -0752-12-31
            Y12345                  | +12345-01-01  | +12345-12-31
            Y-12345                 | -12345-01-01  | -12345-12-31
            Y999999998              | +999999998-01-01 | +999999998-12-31
            # marks leave the bounds alone
            1944-06-06?             | 1944-06-06    | 1944-06-06
            1944-06~                | 1944-06-01    | 1944-06-30
            1944%                   | 1944-01-01    | 1944-12-31
            Y20000~                 | +20000-01-01  | +20000-12-31
            1944-21~                | 1944-03-01    | 1944-05-31
            # digits that are not known
            194X                    | 1940-01-01    | 1949-12-31
            19XX                    | 1900-01-01    | 1999-12-31
            2XXX                    | 2000-01-01    | 2999-12-31
            XXXX                    | 0000-01-01    | 9999-12-31
            XXXX-XX                 | 0000-01-01    | 9999-12-31
            XXXX-XX-XX              | 0000-01-01    | 9999-12-31
            -004X                   | -0049-01-01   | -0040-12-31
            -000X                   | -0009-01-01   | -0001-12-31
            -03XX?                  | -0399-01-01   | -0300-12-31
            1871-XX                 | 1871-01-01    | 1871-12-31
            1871-XX-XX              | 1871-01-01    | 1871-12-31
            1872-02-XX              | 1872-02-01    | 1872-02-29
            # centuries
            18                      | 1800-01-01    | 1899-12-31
            -02                     | -0299-01-01   | -0200-12-31
            # seasons stay in their year
            1936-21                 | 1936-03-01    | 1936-05-31
            1936-22                 | 1936-06-01    | 1936-08-31
            1936-23                 | 1936-09-01    | 1936-11-30
            1936-24                 | 1936-12-01    | 1936-12-31
            # intervals
            1914/1918               | 1914-01-01    | 1918-12-31
            1914-07-28/1918-11      | 1914-07-28    | 1918-11-30
            1914~/1918-11-11?       | 1914-01-01    | 1918-11-11
            1914-01/1914            | 1914-01-01    | 1914-12-31
            1914/1914-07            | 1914-01-01    | 1914-07-31
            1936-22/1936-24         | 1936-06-01    | 1936-12-31
            -0058/-0049             | -0058-01-01   | -0049-12-31
            -0001/0001              | -0001-01-01   | 0001-12-31
            """)
    void boundsAreTheFirstAndLastPossibleDay(String text, LocalDate earliest, LocalDate latest) {
        var date = EdtfDate.parse(text);

        assertThat(date.earliest()).isEqualTo(earliest);
        assertThat(date.latest()).isEqualTo(latest);
        assertThat(date).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../1985", "/1985", "../1985-12%"})
    void missingStartReachesBackForever(String text) {
        assertThat(EdtfDate.parse(text).earliest()).isEqualTo(LocalDate.MIN);
        assertThat(EdtfDate.parse(text).latest()).isEqualTo(LocalDate.of(1985, 12, 31));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1985/..", "1985/", "1985-01-01~/.."})
    void missingEndReachesOnForever(String text) {
        assertThat(EdtfDate.parse(text).earliest()).isEqualTo(LocalDate.of(1985, 1, 1));
        assertThat(EdtfDate.parse(text).latest()).isEqualTo(LocalDate.MAX);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            2023-05~        | 2023-05~ | 2023-05~ | false
            1914/1918-11-11 | 1914     | 1918-11-11 | true
            2004-06/..      | 2004-06  | -        | true
            /1985?          | -        | 1985?    | true
            """)
    void anIntervalHasTwoEndsAndAnyOtherDateIsBoth(String text, String beginning, String ending, boolean interval) {
        var date = EdtfDate.parse(text);

        assertThat(date.beginning().map(EdtfDate::toString).orElse(null)).isEqualTo(beginning);
        assertThat(date.ending().map(EdtfDate::toString).orElse(null)).isEqualTo(ending);
        assertThat(date.isInterval()).isEqualTo(interval);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1985-04-12T23:59:59",
                "1985-04-12T23:59:59Z",
                "1985-04-12T00:00:00+14:00",
                "1985-04-12T00:00:00+14",
                "1985-04-12T00:00:00-12:00",
                "1985-04-12T00:00:00-00:30",
                "1985-04-12T00:00:00+0545",
                "1985-04-12T00:00:00.000001-03:30"
            })
    void dateTimesAreTakenAsTheirDay(String text) {
        assertThat(EdtfDate.parse(text)).isEqualTo(EdtfDate.parse("1985-04-12")).hasToString("1985-04-12");
    }

    @Test
    void datesAreEqualWhenWrittenAlike() {
        assertThat(EdtfDate.parse("1985")).isEqualTo(EdtfDate.parse("1985")).hasSameHashCodeAs(EdtfDate.parse("1985"));
        assertThat(EdtfDate.parse("1985")).isNotEqualTo(EdtfDate.parse("1985-XX"));
    }

    @Test
    void anyMarkTakesCertaintyAway() {
        assertThat(EdtfDate.parse("1940/..").isCertain()).isTrue();
        assertThat(EdtfDate.parse("194X").isCertain()).isTrue();
        assertThat(EdtfDate.parse("1940?").isCertain()).isFalse();
        assertThat(EdtfDate.parse("1940/1945-05~").isCertain()).isFalse();
        assertThat(EdtfDate.parse("1940%/..").isCertain()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001", "9999-12-31", "202X", "0001/9999", "../2004", "2004/", "../..", "/.."})
    void knownBoundsMayLieWithinTheYearsOfTheArchive(String text) {
        assertThat(EdtfDate.parse(text).liesWithin(1, 9999)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000", "-0043", "Y10000", "XXXX", "000X", "-0001/2004", "../-0043", "../0000", "Y-10000"})
    void knownBoundsMayLieOutsideTheYearsOfTheArchive(String text) {
        assertThat(EdtfDate.parse(text).liesWithin(1, 9999)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2023-05-24, 2023-05-24",
        "2023-05, 2023-05",
        "2023, 2023",
        "0001, 0001",
        "2023-05-XX, 2023-05",
        "2023-XX-XX, 2023",
        "2023-XX, 2023",
        "2023-05-24T10:00:00Z, 2023-05-24"
    })
    void machinesAreToldWhatHtmlCanSay(String text, String machineReading) {
        assertThat(EdtfDate.parse(text).machineReading()).contains(machineReading);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-05~",
                "2023?",
                "202X",
                "20",
                "XXXX-XX-XX",
                "2023-21",
                "0000",
                "0000-01",
                "-0043",
                "Y12345",
                "2023/2024",
                "2023/..",
                "../2023",
                "2023-05/2023-05"
            })
    void machinesAreToldNothingThatHtmlCannotSay(String text) {
        assertThat(EdtfDate.parse(text).machineReading()).isEmpty();
    }
}
