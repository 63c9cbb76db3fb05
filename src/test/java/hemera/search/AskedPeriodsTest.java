package hemera.search;

import static org.assertj.core.api.Assertions.assertThat;

import hemera.search.query.QueryReader;
import hemera.text.EdtfDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskedPeriodsTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            Kirby,                        -,       2023-05~,   true
            Kirby date:2023-05,           -,       2023-05-24, true
            Kirby date:2023-05,           -,       2023,       false
            Kirby date:2023-05,           -,       2023-05~,   false
            date:2022 OU date:2023,       -,       2023-05,    true
            date:2022 OU date:2023-05,    -,       2023,       false
            date:2022 OU date:2023,       -,       2022/2023,  true
            date:(2025 OU 2023 OU 2022 OU 2020), -, 2022-12/2023-01, true
            date:2022 OU date:2024,       -,       2022/2024,  false
            date:>2022 OU date:2022-05..2023, -,   2022-06/2030, true
            Kirby OU date:2023-05,        -,       2023,       true
            SAUF date:2022,               -,       2023,       true
            (Kirby raid) ET date:>2023-05, -,      2023,       false
            Kirby,                        2023-05, 2023,       false
            date:2023,                    2023-05, 2023-05-24, true
            date:2023-05-24,              2023,    2023-05,    false
            """)
    void aHitIsCertainWhereAllOfItsDaysAreWithinEveryPeriodThatIsAskedFor(
            String query, String filter, String issued, boolean certain) {
        var periods = new AskedPeriods(
                Period.between(filter, filter), QueryReader.read(query).clause());

        assertThat(periods.surelyHold(EdtfDate.parse(issued))).isEqualTo(certain);
    }
}
