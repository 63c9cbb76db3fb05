package hemera.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShelfTest {

    @ParameterizedTest
    @CsvSource({
        "2023-05-24, 2023-05-24",
        "2023-05, 2023-05",
        "2023-05-22/2023-05-25, 2023-05",
        "2023-05-31/2023-06-01, 2023",
        "2023-05-XX, 2023-05",
        "2023-24, 2023-12",
        "2023-21, 2023",
        "2023-XX, 2023",
        "2022-12-31/2023-01-01, 2020s",
        "202X, 2020s",
        "2029-12-31/2030-01-01, all",
        "20XX, all",
        "0001, 0001",
        "0001/0009, 0000s",
        "9999-12-31, 9999-12-31",
        "2004/.., all",
        "/1985, all",
        "../.., all"
    })
    void aPieceStandsOnTheSmallestShelfThatHoldsItsDays(String date, String key) {
        var issued = EdtfDate.parse(date);

        assertThat(Shelf.of(issued.earliest(), issued.latest())).isEqualTo(new Shelf(key));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-05-24, /archive/2023/05/24",
        "2023-05, /archive/2023/05",
        "2023, /archive/2023",
        "2020s, /archive/2020s",
        "all, /archive",
        "undated, /archive/undated"
    })
    void eachShelfHasAnAddress(String key, String path) {
        assertThat(new Shelf(key).path()).isEqualTo(path);
    }

    @ParameterizedTest
    @CsvSource({"2023-05-24, 2023-05", "2023-05, 2023", "2023, 2020s", "0001, 0000s", "2020s, all", "undated, all"})
    void eachShelfStandsInALargerOne(String key, String parent) {
        assertThat(new Shelf(key).parent()).contains(new Shelf(parent));
    }

    @Test
    void nothingHoldsTheWholeArchive() {
        assertThat(Shelf.ALL.parent()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2023-13",
                "2023-00",
                "2023-21",
                "2023-02-29",
                "2023-02-30",
                "202X",
                "2023s",
                "202",
                "0000",
                "-0043",
                "2023-5",
                "2023/05",
                "ALL",
                "2023-05-24/2023-05-25",
                "2023~"
            })
    void noOtherKeyNamesAShelf(String key) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Shelf(key));
    }

    @Test
    void yearsBeyondTheArchiveHaveNoShelf() {
        var beforeTheFirstYear = LocalDate.of(-43, 3, 15);

        assertThatIllegalArgumentException().isThrownBy(() -> Shelf.of(beforeTheFirstYear, beforeTheFirstYear));
    }
}
