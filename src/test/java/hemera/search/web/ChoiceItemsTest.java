package hemera.search.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChoiceItemsTest {

    @Test
    void eachChoiceIsALinkAndItsNumber() {
        var choices = List.of(
                new Choice("L’Humanité", "12", "/search?q=crue&source=1", false),
                new Choice("Paris", "+\u00a03", "/search?q=crue&place=2", false));

        assertThat(ChoiceItems.of(choices))
                .isEqualTo("<li><a rel=\"nofollow\" dir=\"auto\" href=\"/search?q=crue&amp;source=1\">L’Humanité</a>"
                        + " <small>12</small></li>"
                        + "<li><a rel=\"nofollow\" dir=\"auto\" href=\"/search?q=crue&amp;place=2\">Paris</a>"
                        + " <small>+\u00a03</small></li>");
    }

    @Test
    void whateverANameHoldsIsText() {
        var hostile = new Choice("<script>\"L'Est\" & Cie</script>", "1", "/search?q=%22&source=1", false);

        assertThat(ChoiceItems.of(List.of(hostile)))
                .contains(">&lt;script&gt;&quot;L&#39;Est&quot; &amp; Cie&lt;/script&gt;</a>");
    }
}
