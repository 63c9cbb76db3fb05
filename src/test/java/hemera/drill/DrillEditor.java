package hemera.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Element;

/** An editor who signs in once and writes through the forms. Every save has a number, in its headline, text and comment. */
final class DrillEditor {

    private static final String FORM = "form[data-article-form]";

    private final Browser browser = new Browser();
    private URI archive = URI.create("http://nowhere/");
    private boolean signedIn;

    /** Comes to where the archive is now. Who signed in before it was killed need not do so again. */
    void arrive(URI address) throws IOException, InterruptedException {
        archive = address;
        if (!signedIn) {
            var door = browser.open(archive.resolve("/sign-in"));
            var desk = browser.send(
                    door, "form[action$=sign-in]", Map.of("username", Life.USERNAME, "password", Life.PASSWORD));
            assertThat(desk).hasPath("/desk");
            signedIn = true;
        }
    }

    /** @return path of the new article, once it is answered that it is saved */
    String create(int save) throws IOException, InterruptedException {
        return save("/desk/articles/new", save);
    }

    /** Returns once it is answered that the next revision is saved. */
    void revise(String article, int save) throws IOException, InterruptedException {
        assertThat(save(article + "/edit", save)).isEqualTo(article);
    }

    /** The saves that the history of an article holds, each of them untouched. */
    Set<Integer> saved(String article) throws IOException, InterruptedException {
        var found = new TreeSet<Integer>();
        Element older;
        var next = archive.resolve(article + "/revisions");
        do {
            var history = browser.open(next);
            assertThat(history.select(".done")).as("history of %s", article).isNotEmpty();
            history.select(".history__sentence").forEach(comment -> found.add(Integer.valueOf(comment.text())));
            older = history.selectFirst("a[href*=before]");
            next = older == null ? next : URI.create(older.absUrl("href"));
        } while (older != null);
        return found;
    }

    private String save(String form, int save) throws IOException, InterruptedException {
        var said = Integer.toString(save);
        return browser.send(
                        browser.open(archive.resolve(form)),
                        FORM,
                        Map.of("headline", "Save " + said, "body", "The text of save " + said + ".", "comment", said))
                .getPath();
    }
}
