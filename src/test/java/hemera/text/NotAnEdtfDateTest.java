package hemera.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import hemera.text.NotAnEdtfDate.Reason;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NotAnEdtfDateTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                "X",
                "?",
                "May 2023",
                "mai 2023",
                "05/2023",
                "24/05/2023",
                "2023-5",
                "2023-05-4",
                "20230524",
                "2023-05-24 ",
                " 2023",
                "2023\n",
                "2023- 05",
                "+2023",
                "−0043",
                "２０２３",
                "2023–2024",
                "2023--05",
                "2023-05-24-01",
                "2023-05-",
                "2023~~",
                "2023-05?~",
                "2023x",
                "202x",
                "20uu",
                "2023-144",
                "2023-W21"
            })
    void slipsOfThePenAreNoDates(String text) {
        assertThat(refusalOf(text).reason()).isEqualTo(Reason.NOT_EDTF);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-00",
                "2023-13",
                "2023-20",
                "2023-42",
                "2023-05-00",
                "2023-05-32",
                "2023-02-29",
                "2023-02-30",
                "1900-02-29",
                "2023-04-31",
                "2023-21-01",
                "2023-13-XX",
                "-0000",
                "-00",
                "-00~",
                "-000",
                "202X-02-30",
                "2023-02-3X",
                "2023-2X-01",
                "2023-02-30~",
                "2023-05/2023-02-30"
            })
    void daysThatNoCalendarHasAreNoDates(String text) {
        assertThat(refusalOf(text).reason()).isEqualTo(Reason.NOT_EDTF);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023/2022",
                "2023-06/2023-05",
                "2023-05-24/2023-05",
                "2023-07/2023",
                "-0044/-0058",
                "2023-24/2023-21",
                "/",
                "2023//2024",
                "2023/2024/2025",
                "2023...",
                "..",
                "2023..2024",
                "19/20",
                "Y12345/Y12346",
                "Y-12345/2000",
                "2023/June",
                "2023-05-24T10:00:00/2023-05-25",
                "202X/201X"
            })
    void intervalsThatCannotBeAreNoDates(String text) {
        assertThat(refusalOf(text).reason()).isEqualTo(Reason.NOT_EDTF);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-05-24T",
                "2023-05-24T10:00",
                "2023-05-24T24:00:00",
                "2023-05-24T10:60:00",
                "2023-05-24T10:00:60",
                "2023-05-24t10:00:00",
                "2023-05-24T10:00:00z",
                "2023-05-24T10:00:00+14:30",
                "2023-05-24T10:00:00-12:30",
                "2023-05-24T10:00:00-00:00",
                "2023-05-24T10:00:00-00",
                "2023-05-24T10:00:00+15",
                "2023-05-24T10:00:00.",
                "2023-02-30T10:00:00",
                "2023-05T10:00:00",
                "2023-05-24T10:00:00~",
                "2023-05-24 10:00:00"
            })
    void timesMustBeWholeAndPossible(String text) {
        assertThat(refusalOf(text).reason()).isEqualTo(Reason.NOT_EDTF);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Y2023", "Y-9999", "Y02023", "Y-00001", "12345", "Y12345-01", "Y999999999", "Y1234567890", "Y"})
    void longYearsHaveFiveToNineDigitsBehindTheirLetter(String text) {
        assertThat(refusalOf(text).reason()).isEqualTo(Reason.NOT_EDTF);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // qualified in part
                "?1944",
                "~1944-06-06",
                "1944?-06",
                "1944-~06",
                "1944-06~-06",
                "1944-06-%06",
                "1944-?06/1945",
                "1944/1945-~05",
                // unspecified within
                "1X44",
                "19X4",
                "X944",
                "194X-06",
                "194X-06-06",
                "194X-XX",
                "1944-X6",
                "1944-1X-06",
                "1944-XX-06",
                "1944-06-0X",
                "XXXX-06",
                "XXXX-06-06",
                "XXXX-XX-06",
                "194X-02-29",
                // unspecified in intervals
                "193X/194X",
                "1944-XX/1945",
                "1944/1945-05-XX",
                "1944-06-06/1944-06-0X",
                "194X/..",
                "/194X",
                // decades, exponents, significant digits
                "194",
                "-004",
                "194~",
                "19?",
                "Y19E5",
                "Y-19E5",
                "Y19440E2S3",
                "Y194400000S3",
                "1944S2",
                "-1944S2",
                // more seasons
                "1944-25",
                "1944-32",
                "1944-33",
                "1944-41",
                "1944-40?",
                "1944-37/1945",
                // sets
                "[1944,1945]",
                "{1944-05,1944-06-06}",
                "[1944..1946]",
                "[..1944]",
                "[1944..]",
                "{1940, 1944-06..1944-08}",
                "[1944~]",
                "{194X,195X}",
                "[194,195]"
            })
    void levelTwoIsToldFromWhatIsNoDate(String text) {
        assertThat(refusalOf(text).reason()).isEqualTo(Reason.BEYOND_LEVEL_1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{}",
                "[1944",
                "[1944}",
                "{1944,}",
                "[,1944]",
                "[..]",
                "[1944...1945]",
                "[1944..1945..1946]",
                "[1944-13]",
                "[June]",
                "[[1944]]",
                "{1944}{1945}",
                "[1944/1945]",
                "Y19E",
                "1944S"
            })
    void setsAndYearsOfLevelTwoMustBeWellMade(String text) {
        assertThat(refusalOf(text).reason()).isEqualTo(Reason.NOT_EDTF);
    }

    @ParameterizedTest
    @ValueSource(ints = {101, 1_000_000})
    void endlessTextsAreRefusedUnread(int length) {
        for (var piece : new String[] {"1", "X", "?", "/", "[1944,", "2023-05-24T10:00:00.0"}) {
            var text = piece.repeat(length);

            var refusal = refusalOf(text);

            assertThat(refusal.reason()).isEqualTo(Reason.NOT_EDTF);
            assertThat(refusal.text()).isEqualTo(text);
            assertThat(refusal).message().hasSizeLessThan(200);
        }
    }

    private static NotAnEdtfDate refusalOf(String text) {
        return catchThrowableOfType(NotAnEdtfDate.class, () -> EdtfDate.parse(text));
    }
}
