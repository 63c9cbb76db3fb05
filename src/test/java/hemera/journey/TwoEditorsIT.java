package hemera.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static hemera.article.SampleArticle.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import hemera.account.SampleEditors;
import hemera.article.ArticleEditing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two work on one piece: nothing that either wrote is overwritten. */
@BrowserTest
class TwoEditorsIT {

    private static final String BODY = "La Seine monte.\n\nLes quais tiennent.\n\nLa nuit tombe.\n";

    @Autowired
    private JdbcClient database;

    @Autowired
    private ArticleEditing editing;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatDoesNotTouchGoesTogether(boolean script, Readers readers) {
        var form = form("La nuit des deux " + script);
        var jeanne = at(form, script, readers);
        var paul = at(form, script, readers);

        jeanne.type("body", BODY.replace("monte", "monte encore"));
        jeanne.type("locator", "p. 3");
        jeanne.saveWell();
        paul.type("body", BODY.replace("tombe", "est tombée"));
        paul.type("standfirst", "Une nuit de crue.");
        paul.save();

        assertThat(paul.page().locator(".merge")).isFocused();
        assertThat(paul.page().locator(".merge")).containsText("Les deux vont ensemble");
        assertThat(paul.page().locator(".merge")).containsText("Repris de cette version : Emplacement.");
        assertThat(paul.page().locator(".merge__one")).hasCount(0);
        paul.saveWell();

        paul.open(form);
        assertThat(paul.typed("body"))
                .isEqualTo(BODY.replace("monte", "monte encore").replace("tombe", "est tombée"));
        assertThat(paul.typed("locator")).isEqualTo("p. 3");
        assertThat(paul.typed("standfirst")).isEqualTo("Une nuit de crue.");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatBothChangedStandsSideBySide(boolean script, Readers readers) {
        var form = form("La nuit du pont " + script);
        var jeanne = at(form, script, readers);
        var paul = at(form, script, readers);

        jeanne.type("headline", "La nuit du pont de l’Alma");
        jeanne.type("body", BODY.replace("Les quais tiennent", "Les quais cèdent"));
        jeanne.saveWell();
        paul.type("headline", "La nuit du pont Neuf");
        paul.type("body", BODY.replace("Les quais tiennent", "Les berges tiennent"));
        paul.save();

        var conflicts = paul.page().locator(".merge__one");
        assertThat(conflicts).hasCount(2);
        assertThat(conflicts.first().locator("del")).containsText("de l’Alma");
        assertThat(conflicts.first().locator("ins")).containsText("Neuf");
        assertThat(conflicts.last().locator("del").first()).containsText("quais");
        assertThat(conflicts.last().locator("ins").first()).containsText("berges");
        assertThat(paul.typed("headline")).isEqualTo("La nuit du pont Neuf");
        assertThat(paul.typed("body")).contains("Les berges tiennent");

        paul.type("headline", "La nuit des deux ponts");
        paul.type("body", BODY.replace("Les quais tiennent", "Les quais cèdent, les berges tiennent"));
        paul.saveWell();
        assertThat(paul.page().locator("h1")).hasText("La nuit des deux ponts");
    }

    @Test
    void twoWindowsOfOneEditorAreTwoEditors(Readers readers) {
        var form = form("La nuit d’une seule");
        var jeanne = at(form, true, readers);
        var other = jeanne.opens(form);

        other.fill("#headline", "La nuit d’une autre");
        other.click(".writing__save [value=save]");
        assertThat(other.locator(".done")).isVisible();
        jeanne.type("headline", "La nuit d’une troisième");
        jeanne.save();

        assertThat(jeanne.page().locator(".merge__one del")).containsText("autre");
        assertThat(jeanne.typed("headline")).isEqualTo("La nuit d’une troisième");
    }

    private String form(String headline) {
        var piece = anArticle(headline).saying(BODY).drafted(editing);
        return "/desk/articles/" + piece.id() + "/edit";
    }

    private DeskEditor at(String form, boolean script, Readers readers) {
        var account = new SampleEditors(database).editor();
        var editor = DeskEditor.signedIn(readers, script, account.username());
        editor.open(form);
        return editor;
    }
}
