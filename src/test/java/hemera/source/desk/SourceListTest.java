package hemera.source.desk;

import static org.assertj.core.api.Assertions.assertThat;

import hemera.ArchiveTest;
import hemera.account.AtDesk;
import hemera.account.SampleEditors;
import hemera.source.SourceDetails;
import hemera.source.SourceEditing;
import hemera.text.ProperName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The list of sources at the desk. */
@ArchiveTest
class SourceListTest {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private SourceEditing editing;

    @Autowired
    private JdbcClient database;

    private AtDesk desk;

    @BeforeEach
    void signIn() {
        desk = new AtDesk(mvc, new SampleEditors(database).editor());
    }

    @Test
    void theListIsFilteredSortedAndPaged() {
        for (int number = 0; number < 53; number++) {
            create("Feuille volante %02d".formatted(number));
        }

        var first = desk.open("/desk/sources?q=feuille%20vol&kind=OTHER&sort=newest");
        var second = desk.open(first.select("a[rel=next]").attr("href"));

        assertThat(first.select("tbody th").eachText()).hasSize(50).startsWith("Feuille volante 52");
        assertThat(second.select("tbody th").eachText()).hasSize(3).endsWith("Feuille volante 00");
        assertThat(second.select("a[rel=prev]").attr("href"))
                .isEqualTo("/desk/sources?q=feuille%20vol&kind=OTHER&sort=newest");
        assertThat(desk.open("/desk/sources?q=feuille&kind=AGENCY").select("tbody tr"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/desk/sources/999999999, 404", "/desk/sources/abc, 404", "/desk/sources?page=0, 404",
                "/desk/sources?page=x, 400",
        "/desk/sources?kind=x, 400", "/desk/sources?q=%00, 200", "/desk/sources?sort=x, 200",
                "/desk/sources?q=a&q=b, 200"
    })
    void addressesThatMakeNoSenseAreRefused(String address, int status) {
        assertThat(desk.ask(address)).hasStatus(status);
    }

    private void create(String name) {
        editing.create(SourceDetails.named(new ProperName(name)));
    }
}
