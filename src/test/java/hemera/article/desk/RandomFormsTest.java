package hemera.article.desk;

import static hemera.account.SampleEditors.as;
import static org.assertj.core.api.Assertions.assertThat;

import hemera.ArchiveTest;
import hemera.account.SampleEditors;
import hemera.text.StoredText;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.MultiValueMap;

@ArchiveTest
class RandomFormsTest {

    private static final int FORMS = 2000;
    private static final long SEED = 20231122;

    private static final Map<String, String> COLUMNS = Map.of("archivalNote", "archival_note");

    @Autowired
    private MockMvcTester site;

    @Autowired
    private JdbcClient database;

    @Test
    void whateverIsSentIsKeptExactlyOrComesBackWhole() {
        var editor = new SampleEditors(database).editor();
        var forms = new RandomForms(SEED);
        int kept = 0;
        for (int at = 0; at < FORMS; at++) {
            var form = forms.next();
            var answer = site.post()
                    .uri("/desk/articles")
                    .with(as(editor))
                    .params(form)
                    .exchange();

            if (answer.getResponse().getStatus() == 302) {
                kept++;
                assertKept(form, answer, at);
            } else {
                assertThat(answer).as("form %d: %s", at, form).hasStatus(422);
                assertWhole(form, page(answer), at);
            }
        }
        assertThat(kept).as("forms that were saved").isBetween(FORMS / 20, FORMS * 19 / 20);
    }

    private void assertKept(MultiValueMap<String, String> form, MvcTestResult answer, int at) {
        var id = Long.parseLong(answer.getResponse().getRedirectedUrl().replaceFirst(".*/", ""));
        var row = database.sql("select * from revision where article_id = ?")
                .param(id)
                .query()
                .singleRow();
        RandomForms.TEXTS.forEach(field -> {
            var typed = form.getFirst(field);
            assertThat(row.get(COLUMNS.getOrDefault(field, field)))
                    .as("form %d, %s", at, field)
                    .isEqualTo(typed.isBlank() ? null : StoredText.normalise(typed));
        });
    }

    /** HTML has no form for some characters, and its lines all end alike; everything else comes back. */
    private static void assertWhole(MultiValueMap<String, String> form, Document page, int at) {
        RandomForms.TEXTS.forEach(field -> assertThat(comparable(typed(page.getElementById(field))))
                .as("form %d, %s", at, field)
                .isEqualTo(comparable(form.getFirst(field))));
    }

    private static String comparable(String text) {
        return StoredText.drawable(text.replaceAll("\r\n?", "\n")).replace("\uFFFD", "");
    }

    private static String typed(Element field) {
        return field.tagName().equals("textarea") ? field.wholeText() : field.attr("value");
    }

    private static Document page(MvcTestResult answer) {
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
